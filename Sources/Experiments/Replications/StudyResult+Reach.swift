import StationModel

/// Calls that nobody reached, beside a mean over the others in two arms.
public struct ReachFinding: Equatable, Sendable {
  /// Mean share of calls not reached over the replications.
  public let shareA: Double
  public let shareB: Double

  /// Whether the two means may be held against each other.
  public var allowsComparison: Bool { Reach.allowsComparison(shareA, shareB) }
  /// Whether everybody was reached, and nothing needs to be said.
  public var isComplete: Bool { shareA == 0 && shareB == 0 }
}

extension StudyResult {
  /// How many calls were not reached where two arms are compared by a mean over the others; nil for outcomes that count all calls.
  public func reach(_ measurement: Measurement, from a: Int, to b: Int) -> ReachFinding? {
    guard measurement.outcome.isOverReached else { return nil }
    var notReached = measurement
    notReached.outcome = .callsNotReachedShare
    guard let first = estimate(notReached, arm: a, comparedWith: b), let second = estimate(notReached, arm: b, comparedWith: a)
    else { return nil }
    return ReachFinding(shareA: first.mean, shareB: second.mean)
  }

  /// Whether all arms may be ranked by an outcome: a mean over the calls reached ranks only arms that reach as many.
  func allowsRanking(_ measurement: Measurement) -> Bool {
    (0..<layout.arms).allSatisfy { reach(measurement, from: 0, to: $0)?.allowsComparison ?? true }
  }
}
