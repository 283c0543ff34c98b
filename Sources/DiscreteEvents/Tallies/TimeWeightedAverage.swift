/// The average over time of a level that changes in steps, such as busy units or waiting calls.
///
/// The level is an integer and time is in milliseconds, so that the area under it is exact; it traps when the area
/// leaves 64 bits.
@frozen
public struct TimeWeightedAverage: Sendable, Equatable, BitwiseCopyable {
  /// The present level.
  public private(set) var level: Int64
  /// When averaging began.
  public private(set) var start: Time
  /// Up to when the area has been counted.
  public private(set) var now: Time
  /// Level × milliseconds from `start` to `now`.
  public private(set) var area: Int64 = 0

  public init(level: Int64 = 0, from start: Time = .zero) {
    self.level = level
    self.start = start
    now = start
  }

  /// Counts the present level up to a later instant; traps when it is an earlier one.
  public mutating func advance(to time: Time) {
    precondition(time >= now, "a time-weighted average went back in time")
    area += level * (time - now).milliseconds
    now = time
  }

  /// Changes the level at an instant.
  public mutating func set(_ level: Int64, at time: Time) {
    advance(to: time)
    self.level = level
  }

  /// Changes the level by a difference at an instant.
  public mutating func change(by difference: Int64, at time: Time) {
    advance(to: time)
    level += difference
  }

  /// Forgets the past and goes on averaging from an instant with the present level, as after a warm-up.
  public mutating func restart(at time: Time) {
    start = time
    now = time
    area = 0
  }

  /// The mean level from the start until the instant reached; the present level when no time has passed.
  public var mean: Double {
    now == start ? Double(level) : Double(area) / Double((now - start).milliseconds)
  }
}
