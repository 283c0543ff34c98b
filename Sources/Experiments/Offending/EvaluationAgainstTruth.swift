import DiscreteEvents

/// How well an estimator that sees only records tells what truly happened, over many replications.
///
/// Source: Morris, White and Crowther, "Using simulation studies to evaluate statistical methods", Statistics in Medicine
/// 38 (2019), table 6, also for the Monte-Carlo standard errors.
public struct EvaluationAgainstTruth: Equatable, Sendable {
  /// What an evaluation found in one replication, and what was so.
  public struct Replication: Equatable, Sendable {
    /// Estimated effect; nil where the estimator is undefined.
    public let estimate: Double?
    /// Its standard error; nil or zero where there is none.
    public let standardError: Double?
    /// The true effect, in the same unit.
    public let truth: Double

    public init(estimate: Double?, standardError: Double?, truth: Double) {
      self.estimate = estimate
      self.standardError = standardError
      self.truth = truth
    }
  }

  /// Which sign of the effect is success.
  public enum Success: Sendable, Equatable {
    case decrease
    case increase
  }

  /// A measure of performance with its Monte-Carlo standard error and the number of replications behind it.
  public struct Performance: Equatable, Sendable {
    public let value: Double
    /// Not a number for a single replication.
    public let standardError: Double
    public let count: Int
  }

  /// All replications.
  public let replications: Int
  /// Replications in which the estimator is undefined.
  public let undefined: Int
  /// Mean of estimate − truth; nil without a defined estimate.
  public let bias: Performance?
  /// Root of the mean square of estimate − truth; nil without a defined estimate.
  public let rootMeanSquareError: Performance?
  /// Share of replications in which the estimate has the opposite sign of a truth that is not zero; nil when the truth is
  /// always zero.
  public let wrongSignShare: Performance?
  /// Share of replications whose normal 95 % interval holds the truth; nil without standard errors.
  public let coverage: Performance?
  /// Share of replications in which a one-sided test at 5 % finds success; nil without standard errors.
  ///
  /// With no true effect this is the share of false alarms.
  public let power: Performance?

  public init(_ replications: [Replication], success: Success) {
    self.replications = replications.count
    let defined = replications.compactMap { replication in replication.estimate.map { (estimate: $0, replication: replication) } }
    undefined = replications.count - defined.count
    let errors = defined.map { $0.estimate - $0.replication.truth }
    bias = Self.mean(errors)
    rootMeanSquareError = Self.mean(errors.map { $0 * $0 }).map { square in
      let root = square.value.squareRoot()
      return Performance(
        value: root, standardError: root == 0 ? square.standardError : square.standardError / (2 * root), count: square.count)
    }
    wrongSignShare = Self.share(
      defined.compactMap { pair in
        pair.replication.truth == 0 ? nil : (pair.estimate > 0) != (pair.replication.truth > 0) && pair.estimate != 0
      })
    let tested = defined.compactMap { pair in
      pair.replication.standardError.flatMap {
        $0 > 0 ? (z: pair.estimate / $0, off: (pair.estimate - pair.replication.truth) / $0) : nil
      }
    }
    let critical = Elementary.normalQuantile(0.975)
    coverage = Self.share(tested.map { abs($0.off) <= critical })
    let limit = Elementary.normalQuantile(0.95)
    power = Self.share(
      tested.map {
        switch success {
        case .decrease: $0.z < -limit
        case .increase: $0.z > limit
        }
      })
  }

  private static func mean(_ values: [Double]) -> Performance? {
    guard !values.isEmpty else { return nil }
    let moments = SampleMoments(values)
    return Performance(value: moments.mean, standardError: moments.standardError, count: values.count)
  }

  private static func share(_ answers: [Bool]) -> Performance? {
    guard !answers.isEmpty else { return nil }
    let count = Double(answers.count)
    let share = Double(answers.count { $0 }) / count
    return Performance(value: share, standardError: (share * (1 - share) / count).squareRoot(), count: answers.count)
  }
}
