/// What evaluations of an arm would say over all futures, beside the truth.
public struct ArmEvaluation: Equatable, Sendable {
  public let months: EvaluationMonths
  /// One for each replication; nil where no zone was treated.
  public let futures: [EvaluatedFuture?]
  /// From placebo sites of all futures; nil without enough of them.
  public let overdispersion: Overdispersion?

  /// Futures with a treated area.
  public var evaluated: [EvaluatedFuture] { futures.compactMap { $0 } }

  /// φ as it is used: 1 where placebo sites cannot tell.
  public var factor: Double { overdispersion?.factor ?? 1 }

  /// The true quotient, ΔN(buffer) ÷ ΔN(treated), over all futures together; nil when nothing changed where stations are.
  public var trueQuotient: RatioOfMeans? {
    RatioOfMeans(of: evaluated.map { Double($0.buffer.change) }, to: evaluated.map { Double($0.treated.change) })
  }

  /// Share of futures in which the quotient says nothing: no success, or a zero where it divides.
  public var silentQuotientShare: Double {
    let futures = evaluated
    return Double(futures.count { $0.meaningfulQuotient == nil }) / Double(futures.count)
  }

  /// How an estimator fared; nil where it has neither an estimate nor a truth in any future.
  public func summary(_ estimator: AreaEstimator) -> EstimatorSummary? {
    let quotient = estimator == .weightedDisplacementQuotient ? trueQuotient : nil
    let pairs = evaluated.compactMap { future -> EvaluationAgainstTruth.Future? in
      guard let truth = quotient?.value ?? future.truth(estimator) else { return nil }
      let estimate = future.estimate(estimator, overdispersion: factor)
      return .init(estimate: estimate?.value, standardError: estimate?.standardError, truth: truth)
    }
    return EstimatorSummary(estimator, pairs)
  }
}

/// One estimator over all futures.
public struct EstimatorSummary: Equatable, Sendable {
  public let estimator: AreaEstimator
  /// Over the futures in which it is defined; nil where it never is.
  public let estimates: Estimate?
  /// Mean standard error that the evaluation would state; nil without any.
  public let meanStandardError: Double?
  /// Mean true effect over all futures.
  public let meanTruth: Double
  public let check: EvaluationAgainstTruth

  init?(_ estimator: AreaEstimator, _ futures: [EvaluationAgainstTruth.Future]) {
    guard !futures.isEmpty else { return nil }
    self.estimator = estimator
    estimates = Estimate(futures.compactMap(\.estimate))
    let errors = futures.compactMap(\.standardError)
    meanStandardError = errors.isEmpty ? nil : SampleMoments(errors).mean
    meanTruth = SampleMoments(futures.map(\.truth)).mean
    check = EvaluationAgainstTruth(futures, success: estimator.success)
  }

  /// Whether the truth is zero in every future: then what tests find are false alarms.
  public var isNull: Bool { meanTruth == 0 && check.wrongSignShare == nil }
}
