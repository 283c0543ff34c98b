public import StationModel
public import Texts

/// What the indices of a log are called, and the city that it is drawn on.
public struct TraceNames: Sendable {
  public struct Zone: Sendable {
    public var label: String
    /// In km.
    public var centre: Point
    public var areaKm2: Double
    /// Rings in km; empty for a zone that is known by its centre alone.
    public var rings: [[Point]]

    public init(label: String, centre: Point, areaKm2: Double, rings: [[Point]]) {
      self.label = label
      self.centre = centre
      self.areaKm2 = areaKm2
      self.rings = rings
    }
  }
  public struct Kind: Sendable {
    public var name: Words
    /// 1 is the most urgent.
    public var priority: Int

    public init(name: Words, priority: Int) {
      self.name = name
      self.priority = priority
    }
  }
  public var scenario: Words
  public var seed: UInt64
  /// Number of the replication.
  public var replication: UInt32
  /// "2027-01-31" for each day of the log.
  public var dates: [String]
  public var zones: [Zone]
  public var kinds: [Kind]
  public var precincts: [String]
  /// Names of listed sites, by zone.
  public var sites: [Int: String]
  /// What people call the posts, by organisation.
  public var posts: [[Words]]

  public init(
    scenario: Words, seed: UInt64, replication: UInt32, dates: [String], zones: [Zone], kinds: [Kind], precincts: [String],
    sites: [Int: String], posts: [[Words]]
  ) {
    self.scenario = scenario
    self.seed = seed
    self.replication = replication
    self.dates = dates
    self.zones = zones
    self.kinds = kinds
    self.precincts = precincts
    self.sites = sites
    self.posts = posts
  }

  /// Sixteen hexadecimal digits: the same call has the same in every arm, in every table of the log.
  public static func callId(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return NumberText.padded(digits, to: 16)
  }

  /// The number of a call whose id is written so; nil for what is no such id.
  public static func call(_ id: String) -> UInt64? {
    guard (1...16).contains(id.utf8.count), id.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }) else { return nil }
    return UInt64(id, radix: 16)
  }
}
