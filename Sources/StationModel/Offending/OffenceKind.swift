public import DiscreteEvents

/// What keeps an offender of a kind from going through with it.
@frozen public struct Deterrents: OptionSet, Sendable, Hashable, BitwiseCopyable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Patrol stops at the place, by paid crews or by volunteers.
  public static let patrol = Deterrents(rawValue: 1)
  /// The nearest station whose door is manned.
  public static let station = Deterrents(rawValue: 2)
  /// Cameras at the place that a manned station watches.
  public static let cameras = Deterrents(rawValue: 4)
}

/// A kind of offence; when and where it comes, and what its report asks of the police, stands in its kind of call.
public struct OffenceKind: Equatable, Sendable {
  /// Another kind of offence, with its weight among those that may take this one's place.
  public struct Turning: Equatable, Sendable {
    public var kind: Int
    public var weight: Double

    public init(kind: Int, weight: Double) {
      self.kind = kind
      self.weight = weight
    }
  }
  /// Index of the kind of call by which it is reported.
  public var call: Int
  /// Offences committed in the whole city in a year of 8,760 hours as the city is today; attempts are solved from it.
  public var committedPerYear: Double
  public var deterredBy: Deterrents
  /// Mean number of near repeats that a committed offence brings about, 0 to below 1 (Mohler et al. 2011).
  public var nearRepeats: Double
  /// What it may turn into when it is deterred; empty turns into nothing else.
  public var turnsInto: [Turning]
  /// Share of committed offences that anybody notices, 0…1.
  public var noticedShare: Double
  /// Share of noticed offences that are reported where no station is open, 0…1.
  public var reportedShare: Double
  /// From the offence to its report.
  public var noticeMinutes: Distribution
  /// Share of recorded offences cleared up when the response takes the reference time, 0…1.
  public var clearedShare: Double

  public init(
    call: Int, committedPerYear: Double, deterredBy: Deterrents = .patrol, nearRepeats: Double = 0,
    turnsInto: [Turning] = [], noticedShare: Double = 1, reportedShare: Double = 1,
    noticeMinutes: Distribution = .constant(0), clearedShare: Double = 0
  ) {
    self.call = call
    self.committedPerYear = committedPerYear
    self.deterredBy = deterredBy
    self.nearRepeats = nearRepeats
    self.turnsInto = turnsInto
    self.noticedShare = noticedShare
    self.reportedShare = reportedShare
    self.noticeMinutes = noticeMinutes
    self.clearedShare = clearedShare
  }
}
