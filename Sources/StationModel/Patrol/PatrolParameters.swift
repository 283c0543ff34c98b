import DiscreteEvents

/// Where free units go between calls.
public struct PatrolParameters: Equatable, Sendable {
  public enum Policy: UInt8, Sendable {
    /// Any place of the territory.
    case random
    /// The places of the territory in a fixed round.
    case fixedBeat
    /// Places in proportion to recently recorded crime.
    case hotPlaces
  }
  public var policy: Policy
  /// Length of a stop in minutes (Koper 1995: 10–16 deter longest).
  public var dwellMinutes: Double {
    didSet { dwell = .minutes(dwellMinutes) }
  }
  /// The same in whole milliseconds.
  private(set) var dwell: TimeSpan
  /// Days of recorded crime that hot-place patrol looks back on.
  public var lookBackDays: Int
  /// Days between two refreshes of the list of hot places.
  public var refreshDays: Int
  /// Length of the list: share of the territory's places, 0…1.
  public var hotShare: Double

  public init(policy: Policy, dwellMinutes: Double = 12.5, lookBackDays: Int = 28, refreshDays: Int = 7, hotShare: Double = 0.1) {
    self.policy = policy
    self.dwellMinutes = dwellMinutes
    dwell = .minutes(dwellMinutes)
    self.lookBackDays = lookBackDays
    self.refreshDays = refreshDays
    self.hotShare = hotShare
  }
}
