public import StationModel

/// A goal as a question to a study: does an outcome, or its change, keep a threshold, and in how many replications?
public struct GoalCheck: Equatable, Sendable {
  public enum Threshold: Equatable, Sendable {
    case atMost(Double)
    case atLeast(Double)

    public var value: Double {
      switch self {
      case .atMost(let value), .atLeast(let value): value
      }
    }

    public func isMet(by value: Double) -> Bool {
      switch self {
      case .atMost(let limit): value <= limit
      case .atLeast(let limit): value >= limit
      }
    }
  }

  /// What the threshold is held against.
  public enum Change: Equatable, Sendable {
    /// The level of the outcome.
    case none
    /// The arm minus the base in the same replication.
    case fromBase
    /// The window minus an earlier one of the same arm and replication; outcomes that grow with time are compared by the day.
    case fromWindow(WindowChoice)
  }

  public var measurement: Measurement
  public var threshold: Threshold
  public var change: Change
  /// The change as a share of what it is a change from, as in `ProportionalChange`: −0.2 is a fifth less.
  public var asShare: Bool
  /// Share of replications that must meet the threshold; nil asks for no verdict.
  public var chance: Double?

  public init(
    _ measurement: Measurement, _ threshold: Threshold, change: Change = .none, asShare: Bool = false, chance: Double? = nil
  ) {
    self.measurement = measurement
    self.threshold = threshold
    self.change = change
    self.asShare = asShare
    self.chance = chance
  }
}
