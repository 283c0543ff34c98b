import Experiments
import Foundation
import StationModel
import Texts

extension ConsoleSummary {
  /// What evaluations of an arm say over all replications, beside the truth.
  func evaluationBlocks(_ arm: Int) -> [ConsoleBlock] {
    guard let evaluation = result.evaluation(arm: arm) else { return [] }
    let summaries = AreaEstimator.allCases.filter { $0 != .weightedDisplacementDifferencePoisson }
      .compactMap(evaluation.summary)
    let isNull = summaries.allSatisfy(\.isNull)
    let heads = [
      "", messages.estimate, messages.truth, messages.wrongSign, isNull ? messages.falseAlarms : messages.findsSuccess,
    ]
    var table = ConsoleTable(heads.map { Sentence($0) }, [.left, .right, .right, .right, .right])
    for summary in summaries where summary.estimates != nil { table.add(row(summary, arm)) }
    if table.isEmpty { return [] }
    var blocks: [ConsoleBlock] = [
      .table(table), .note(messages.monthsCompared(areSame: evaluation.months.areSameMonths), indent: 2),
      .note(messages.truthNote, indent: 2), .note(messages.additiveNote, indent: 2),
    ]
    if let overdispersion = evaluation.overdispersion {
      let ratio = fact(.weightedDisplacementDifference, arm, .overdispersionRatio, overdispersion.ratio)
      blocks.append(.text(messages.overdispersion(number(ratio, decimals: 2)), .faint, indent: 2))
    }
    let quotient = AreaEstimator.weightedDisplacementQuotient
    if let summary = evaluation.summary(quotient) {
      let undefined = fact(quotient, arm, .undefined, Double(summary.check.undefined))
      let silent = ShareFact(met: undefined, of: fact(quotient, arm, .futures, Double(summary.check.replications)))
      blocks.append(.text(messages.silentQuotient(silent, truth: trueQuotient(evaluation, arm)), .faint, indent: 2))
    }
    return blocks
  }

  /// A number of `evaluation.csv`.
  private func fact(_ estimator: AreaEstimator, _ arm: Int, _ column: EstimatorColumn, _ value: Double) -> Fact {
    Fact(
      value, .rows(EstimatorColumn.self, [.arm: names.arms[arm].id, .estimator: estimator.rawValue], column))
  }

  private func row(_ summary: EstimatorSummary, _ arm: Int) -> [ConsoleTable.Cell] {
    let estimator = summary.estimator
    func fact(_ column: EstimatorColumn, _ value: Double) -> Fact { self.fact(estimator, arm, column, value) }
    // Replications in which the estimator says nothing can have no wrong sign.
    let said = fact(.futures, Double(summary.check.replications)) - fact(.undefined, Double(summary.check.undefined))
    func share(_ column: EstimatorColumn, _ performance: EvaluationAgainstTruth.Performance?) -> Sentence {
      guard let performance else { return "–" }
      // A share of fewer replications than that, such as those whose truth is not 0, is no count of them.
      if performance.count != said.count {
        let unit = figures.unit(.share, size: 1)
        return number(fact(column, performance.value), unit, decimals: 0, suffix: figures.suffix(unit))
      }
      return messages.kOfN(ShareFact(met: said * fact(column, performance.value), of: said))
    }
    return [
      .init(Sentence(messages.name(estimator))),
      .init(summary.estimates.map { text(fact(.meanEstimate, $0.mean), estimator) } ?? "–"),
      .init(text(fact(.meanTruth, summary.meanTruth), estimator), .strong),
      .init(share(.wrongSignShare, summary.check.wrongSignShare)), .init(share(.power, summary.check.power)),
    ]
  }

  private func text(_ fact: Fact, _ estimator: AreaEstimator) -> Sentence {
    switch estimator {
    case .relativeIncidentRateRatioLog:
      let unit = figures.unit(.share, size: fact.value)
      let change = Fact(expm1(fact.value), .fold(.exponential, fact.formula) - .number(1))
      return number(change, unit, decimals: 1, signed: true, suffix: figures.suffix(unit))
    case .weightedDisplacementQuotient: return number(fact, decimals: 2, signed: true)
    default: return number(fact, decimals: fact.value.magnitude < 1_000 ? 1 : 0, signed: true)
    }
  }

  /// The true quotient with its interval; nil where it cannot be told.
  private func trueQuotient(_ evaluation: ArmEvaluation, _ arm: Int) -> Sentence? {
    guard let ratio = evaluation.trueQuotient, let interval = ratio.interval else { return nil }
    func column(_ column: EvaluationColumn) -> Formula { .rows(EvaluationColumn.self, [.arm: names.arms[arm].id], column) }
    let (buffer, treated) = (column(.trueBufferArm) - column(.trueBufferBase), column(.trueTreatedArm) - column(.trueTreatedBase))
    let value = Fact(ratio.value, .fold(.sum, buffer) / .fold(.sum, treated))
    let ends = (
      Fact(interval.low, .end(.ratioLow, buffer, treated)), Fact(interval.high, .end(.ratioHigh, buffer, treated))
    )
    return messages.valueAndRange(
      number(value, decimals: 2, signed: true), range(ends.0, ends.1, decimals: 2, signed: true))
  }
}
