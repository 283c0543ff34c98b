/// What a study says about a goal in one arm.
///
/// A future meets a goal only where the outcome is defined and may be judged: what nobody can measure is not met.
public struct GoalFinding: Equatable, Sendable {
  public let check: GoalCheck
  public let arm: Int
  /// The outcome's level in the base, where the arm's stations are.
  public let base: Estimate?
  /// The outcome's level in the arm.
  public let level: Estimate?
  /// What is held against the threshold: the level, or the change. Nil when it is defined in no future.
  public let measured: Estimate?
  /// Share of calls that nobody reached, where the outcome is a mean over the others; in the arm, and in what it is a change from.
  public let notReached: Estimate?
  public let notReachedBefore: Estimate?
  /// Futures that meet the threshold.
  public let met: Int
  /// Futures that were held against it; 0 for a change from the base in the base of a comparison, which asks nothing.
  public let futures: Int
  /// Of them, futures in which the outcome is not defined.
  public let undefined: Int
  /// Of them, futures in which too many calls were not reached, or too different shares of them, for a mean over the others (`Reach`).
  public let unjudged: Int

  /// Share of futures that meet the goal; nil when nothing is asked.
  public var share: Double? { futures > 0 ? Double(met) / Double(futures) : nil }

  /// Whether enough futures meet it; nil when the goal asks for no chance, or nothing of this arm.
  public var isMet: Bool? {
    guard let share, let chance = check.chance else { return nil }
    return share >= chance
  }

  /// Why no future can say: nil where at least one can.
  public var gap: Gap? {
    guard futures > 0, undefined + unjudged == futures else { return nil }
    return unjudged > 0 ? .notReached : .undefined
  }

  public enum Gap: Equatable, Sendable {
    /// The outcome is defined in no future: no call, no station, no base to compare with.
    case undefined
    /// Too many calls were not reached for a mean over the others.
    case notReached
  }

  /// The word for the goal; nil when nothing is asked.
  public var likelihood: Likelihood? { futures > 0 ? Likelihood(met, of: futures) : nil }
}
