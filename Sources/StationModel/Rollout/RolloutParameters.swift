/// A batch of stations of one kind that are built one after another.
public struct RolloutPhase: Equatable, Sendable {
  public enum Sites: Equatable, Sendable {
    /// Zones named in the file, in order.
    case listed([Int])
    /// So many zones of the given area kinds, kind after kind, each time the one that serves most residents newly within the walk.
    case mostResidentsNewlyWithinWalk(count: Int, areaKinds: [Int], walkMinutes: Double)
    /// So many zones of the given area kinds, kind after kind, by calls a year within the service radius, highest first.
    case mostCalls(count: Int, areaKinds: [Int])
  }
  /// Hash of the phase's id.
  public var id: UInt64
  /// Index of the station's organisation.
  public var organisation: Int
  public var sites: Sites
  /// Day index on which building starts, or, for `opensOnStart`, on which all stations open.
  public var startDay: Int
  /// True when the stations are ready on `startDay` (a pilot in rented rooms); else each takes its building time.
  public var opensOnStart: Bool
  /// Stations under construction at one time.
  public var buildingAtOnce: Int

  public init(id: UInt64, organisation: Int, sites: Sites, startDay: Int, opensOnStart: Bool, buildingAtOnce: Int = 1) {
    self.id = id
    self.organisation = organisation
    self.sites = sites
    self.startDay = startDay
    self.opensOnStart = opensOnStart
    self.buildingAtOnce = buildingAtOnce
  }
}

public struct RolloutParameters: Equatable, Sendable {
  public var phases: [RolloutPhase]

  public init(phases: [RolloutPhase] = []) { self.phases = phases }
}
