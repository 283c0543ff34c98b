/// What a study says about a goal in one arm.
///
/// A replication meets a goal only where the outcome is defined and may be judged: what nobody can measure is not met.
public struct GoalFinding: Equatable, Sendable {
  public let check: GoalCheck
  public let arm: Int
  /// The outcome's level in the base, where the arm's stations are.
  public let base: Estimate?
  /// The outcome's level in the arm.
  public let level: Estimate?
  /// What is held against the threshold: the level, or the change. Nil when it is defined in no replication.
  public let measured: Estimate?
  /// Share of calls that nobody reached, where the outcome is a mean over the others; in the arm, and in what it is a change from.
  public let notReached: Estimate?
  public let notReachedBefore: Estimate?
  /// Replications that meet the threshold.
  public let met: Int
  /// Replications that were held against it; 0 for a change from the base in the base of a comparison, which asks nothing.
  public let replications: Int
  /// Of them, replications in which the outcome is not defined.
  public let undefined: Int
  /// Of them, replications in which too many calls were not reached, or too different shares of them, for a mean over the others (`Reach`).
  public let unjudged: Int

  /// Share of replications that meet the goal; nil when nothing is asked.
  public var share: Double? { replications > 0 ? Double(met) / Double(replications) : nil }

  /// Whether enough replications meet it; nil when the goal asks for no chance, or nothing of this arm.
  public var isMet: Bool? {
    guard let share, let chance = check.chance else { return nil }
    return share >= chance
  }

  /// Why no replication can say: nil where at least one can.
  public var gap: Gap? {
    guard replications > 0, undefined + unjudged == replications else { return nil }
    return unjudged > 0 ? .notReached : .undefined
  }

  public enum Gap: Equatable, Sendable {
    /// The outcome is defined in no replication: no call, no station, no base to compare with.
    case undefined
    /// Too many calls were not reached for a mean over the others.
    case notReached
  }

  /// The word for the goal; nil when nothing is asked.
  public var likelihood: Likelihood? { replications > 0 ? Likelihood(met, of: replications) : nil }
}
