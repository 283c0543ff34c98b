import Experiments
import StationModel
import Texts

extension ResultTables {
  /// How well evaluations tell what is true, estimator by estimator.
  var evaluation: ResultTable {
    ResultTable(
      EstimatorColumn.self, title: "What evaluations from recorded offences would say, held against the truth, over all runs"
    ) { emit in
      for index in 0..<layout.arms {
        guard let evaluation = result.evaluation(arm: index) else { continue }
        for estimator in AreaEstimator.allCases {
          if let summary = evaluation.summary(estimator) { emit(row(index, evaluation, summary)) }
        }
      }
    }
  }

  private func row(_ index: Int, _ evaluation: ArmEvaluation, _ summary: EstimatorSummary)
    -> TableRow<EstimatorColumn>
  {
    let check = summary.check
    let phi = Self.usesOverdispersion(summary.estimator) ? evaluation.overdispersion : nil
    return [
      .arm: arm(index), .estimator: .text(summary.estimator.rawValue), .unit: .text(Self.unit(summary.estimator)),
      .success: .text(summary.estimator.success == .decrease ? "decrease" : "increase"), .futures: .integer(check.replications),
      .undefined: .integer(check.undefined), .meanEstimate: .number(summary.estimates?.mean),
      .standardDeviation: .number(summary.estimates?.standardDeviation), .meanStandardError: .number(summary.meanStandardError),
      .overdispersion: .number(phi?.factor), .overdispersionRatio: .number(phi?.ratio),
      .overdispersionError: .number(phi?.standardError), .meanTruth: .number(summary.meanTruth),
    ] + performance(check)
  }

  private func performance(_ check: EvaluationAgainstTruth) -> TableRow<EstimatorColumn> {
    [
      .bias: .number(check.bias?.value), .biasError: .number(check.bias?.standardError),
      .rootMeanSquareError: .number(check.rootMeanSquareError?.value),
      .rootMeanSquareErrorError: .number(check.rootMeanSquareError?.standardError),
      .wrongSignShare: .number(check.wrongSignShare?.value), .wrongSignShareError: .number(check.wrongSignShare?.standardError),
      .coverage: .number(check.coverage?.value), .coverageError: .number(check.coverage?.standardError),
      .power: .number(check.power?.value), .powerError: .number(check.power?.standardError),
    ]
  }

  private static func usesOverdispersion(_ estimator: AreaEstimator) -> Bool {
    switch estimator {
    case .weightedDisplacementDifference, .totalNetEffect, .relativeIncidentRateRatioLog: true
    default: false
    }
  }

  private static func unit(_ estimator: AreaEstimator) -> String {
    switch estimator {
    case .relativeIncidentRateRatioLog: "log ratio"
    case .weightedDisplacementQuotient: "ratio"
    default: "offences"
    }
  }

  /// The evaluation of every replication.
  var evaluations: ResultTable {
    ResultTable(
      EvaluationColumn.self, title: "Future by run: what an evaluation of recorded offences would find, and what was so"
    ) { emit in
      for index in 0..<layout.arms {
        guard let evaluation = result.evaluation(arm: index) else { continue }
        for (number, future) in zip(result.numbers, evaluation.replications) {
          guard let future else { continue }
          let head: TableRow<EvaluationColumn> = [.arm: arm(index), .replication: .integer(Int64(number))]
          emit(head + counts(future) + estimates(future, evaluation.factor))
        }
      }
    }
  }

  private func counts(_ future: EvaluatedReplication) -> TableRow<EvaluationColumn> {
    [
      .treatedBefore: .number(future.counts[.responseBefore]), .treatedAfter: .number(future.counts[.responseAfter]),
      .bufferBefore: .number(future.counts[.bufferBefore]), .bufferAfter: .number(future.counts[.bufferAfter]),
      .controlBefore: .number(future.counts[.controlBefore]), .controlAfter: .number(future.counts[.controlAfter]),
      .trueTreatedBase: .integer(future.treated.base), .trueTreatedArm: .integer(future.treated.arm),
      .trueBufferBase: .integer(future.buffer.base), .trueBufferArm: .integer(future.buffer.arm),
      .trueCityBase: .integer(future.city.base), .trueCityArm: .integer(future.city.arm),
    ]
  }

  private func estimates(_ future: EvaluatedReplication, _ factor: Double) -> TableRow<EvaluationColumn> {
    func estimate(_ estimator: AreaEstimator) -> AreaEstimate? { future.estimate(estimator, overdispersion: factor) }
    let difference = estimate(.weightedDisplacementDifference)
    let poisson = estimate(.weightedDisplacementDifferencePoisson)
    let differences = estimate(.differenceInDifferences)
    return [
      .displacementQuotient: .number(future.counts.controlled?.weightedDisplacementQuotient),
      .interpretation: future.quotientInterpretation.map { .text($0.rawValue) } ?? .empty,
      .displacementDifference: .number(difference?.value),
      .displacementDifferencePoissonError: .number(poisson?.standardError),
      .displacementDifferenceError: .number(difference?.standardError),
      .totalNetEffect: .number(estimate(.totalNetEffect)?.value),
      .relativeIncidentRateRatio: .number(future.responseRateRatio.value),
      .relativeIncidentRateRatioLogError: .number(estimate(.relativeIncidentRateRatioLog)?.standardError),
      .differenceInDifferences: .number(differences?.value), .differenceInDifferencesError: .number(differences?.standardError),
      .beforeAfterChange: .number(estimate(.beforeAfterChange)?.value),
    ]
  }
}
