public import StationModel
public import Texts

/// What a study is asked: an outcome and the values it should reach.
public struct Goal: Equatable, Sendable {
  /// What a change is measured from.
  public enum Change: Equatable, Sendable {
    /// No change: the value itself.
    case none
    /// The base scenario in the same window, replication by replication.
    case fromBase
    /// An earlier window of the same arm, by index.
    case fromWindow(Int)
  }

  public var id: String
  /// The file's own title, or that of the outcome.
  public var title: Words
  public var outcome: Outcome
  public var scope: Scope
  public var window: WindowChoice
  /// Largest value that meets the goal; a relative change, -0.2 = 20 % less, when `asShare` is true.
  public var atMost: Double?
  /// Smallest value that meets the goal; at least one of both is given.
  public var atLeast: Double?
  public var change: Change
  /// True when the bounds are relative changes.
  public var asShare: Bool
  /// Share of replications that must meet the goal, above 0, at most 1.
  public var chance: Double

  /// Whether a value of the outcome, or of its change, meets the goal.
  public func isMet(by value: Double) -> Bool {
    (atMost.map { value <= $0 } ?? true) && (atLeast.map { value >= $0 } ?? true)
  }
}
