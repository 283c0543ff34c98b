/// What evaluations of an arm would say over all replications, beside the truth.
public struct ArmEvaluation: Equatable, Sendable {
  public let months: EvaluationMonths
  /// One for each replication; nil where no zone was treated.
  public let replications: [EvaluatedReplication?]
  /// From placebo sites of all replications; nil without enough of them.
  public let overdispersion: Overdispersion?

  /// Replications with a treated area.
  public var evaluated: [EvaluatedReplication] { replications.compactMap { $0 } }

  /// φ as it is used: 1 where placebo sites cannot tell.
  public var factor: Double { overdispersion?.factor ?? 1 }

  /// The true quotient, ΔN(buffer) ÷ ΔN(treated), over all replications together; nil when nothing changed where stations are.
  public var trueQuotient: RatioOfMeans? {
    RatioOfMeans(of: evaluated.map { Double($0.buffer.change) }, to: evaluated.map { Double($0.treated.change) })
  }

  /// Share of replications in which the quotient says nothing: no success, or a zero where it divides.
  public var silentQuotientShare: Double {
    let replications = evaluated
    return Double(replications.count { $0.meaningfulQuotient == nil }) / Double(replications.count)
  }

  /// How an estimator fared; nil where it has neither an estimate nor a truth in any replication.
  public func summary(_ estimator: AreaEstimator) -> EstimatorSummary? {
    let quotient = estimator == .weightedDisplacementQuotient ? trueQuotient : nil
    let pairs = evaluated.compactMap { replication -> EvaluationAgainstTruth.Replication? in
      guard let truth = quotient?.value ?? replication.truth(estimator) else { return nil }
      let estimate = replication.estimate(estimator, overdispersion: factor)
      return .init(estimate: estimate?.value, standardError: estimate?.standardError, truth: truth)
    }
    return EstimatorSummary(estimator, pairs)
  }
}

/// One estimator over all replications.
public struct EstimatorSummary: Equatable, Sendable {
  public let estimator: AreaEstimator
  /// Over the replications in which it is defined; nil where it never is.
  public let estimates: Estimate?
  /// Mean standard error that the evaluation would state; nil without any.
  public let meanStandardError: Double?
  /// Mean true effect over all replications.
  public let meanTruth: Double
  public let check: EvaluationAgainstTruth

  init?(_ estimator: AreaEstimator, _ replications: [EvaluationAgainstTruth.Replication]) {
    guard !replications.isEmpty else { return nil }
    self.estimator = estimator
    estimates = Estimate(replications.compactMap(\.estimate))
    let errors = replications.compactMap(\.standardError)
    meanStandardError = errors.isEmpty ? nil : SampleMoments(errors).mean
    meanTruth = SampleMoments(replications.map(\.truth)).mean
    check = EvaluationAgainstTruth(replications, success: estimator.success)
  }

  /// Whether the truth is zero in every replication: then what tests find are false alarms.
  public var isNull: Bool { meanTruth == 0 && check.wrongSignShare == nil }
}
