import Experiments
import StationModel
import Texts

extension ResultTables {
  private func performance(_ performance: EvaluationAgainstTruth.Performance?) -> [TableValue] {
    [.number(performance?.value), .number(performance?.standardError)]
  }

  /// How well evaluations tell what is true, estimator by estimator.
  var evaluation: ResultTable {
    ResultTable(
      EstimatorColumn.self, title: "What evaluations from recorded offences would say, held against the truth, over all futures"
    ) { emit in
      for index in 0..<layout.arms {
        guard let evaluation = result.evaluation(arm: index) else { continue }
        for estimator in AreaEstimator.allCases {
          if let summary = evaluation.summary(estimator) { emit(row(index, evaluation, summary)) }
        }
      }
    }
  }

  private func row(_ index: Int, _ evaluation: ArmEvaluation, _ summary: EstimatorSummary) -> [TableValue] {
    let check = summary.check
    let phi = Self.usesOverdispersion(summary.estimator) ? evaluation.overdispersion : nil
    return [
      arm(index), .text(summary.estimator.rawValue), .text(Self.unit(summary.estimator)),
      .text(summary.estimator.success == .decrease ? "decrease" : "increase"), .integer(check.futures),
      .integer(check.undefined), .number(summary.estimates?.mean), .number(summary.estimates?.standardDeviation),
      .number(summary.meanStandardError), .number(phi?.factor), .number(phi?.ratio), .number(phi?.standardError),
      .number(summary.meanTruth),
    ] + performance(check.bias) + performance(check.rootMeanSquareError) + performance(check.wrongSignShare)
      + performance(check.coverage)
      + performance(check.power)
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

  /// The evaluation of every future.
  var evaluations: ResultTable {
    ResultTable(
      EvaluationColumn.self, title: "Future by future: what an evaluation of recorded offences would find, and what was so"
    ) { emit in
      for index in 0..<layout.arms {
        guard let evaluation = result.evaluation(arm: index) else { continue }
        for (number, future) in zip(result.numbers, evaluation.futures) {
          guard let future else { continue }
          emit([arm(index), .integer(Int64(number))] + row(future, evaluation.factor))
        }
      }
    }
  }

  private func row(_ future: EvaluatedFuture, _ factor: Double) -> [TableValue] {
    func estimate(_ estimator: AreaEstimator) -> AreaEstimate? { future.estimate(estimator, overdispersion: factor) }
    let difference = estimate(.weightedDisplacementDifference)
    return CountCell.allCases.map { .number(future.counts[$0]) } + [
      .number(future.counts.controlled?.weightedDisplacementQuotient),
      future.quotientInterpretation.map { .text($0.rawValue) } ?? .empty, .number(difference?.value),
      .number(estimate(.weightedDisplacementDifferencePoisson)?.standardError), .number(difference?.standardError),
      .number(estimate(.totalNetEffect)?.value), .number(future.responseRateRatio.value),
      .number(estimate(.relativeIncidentRateRatioLog)?.standardError), .number(estimate(.differenceInDifferences)?.value),
      .number(estimate(.differenceInDifferences)?.standardError), .number(estimate(.beforeAfterChange)?.value),
      .integer(future.treated.base), .integer(future.treated.arm), .integer(future.buffer.base), .integer(future.buffer.arm),
      .integer(future.city.base), .integer(future.city.arm),
    ]
  }
}
