import Experiments
import Foundation
import StationModel
import Texts

extension ConsoleSummary {
  /// What evaluations of an arm say over all futures, beside the truth.
  func evaluationLines(_ arm: Int) -> [String] {
    guard let evaluation = result.evaluation(arm: arm) else { return [] }
    let summaries = AreaEstimator.allCases.filter { $0 != .weightedDisplacementDifferencePoisson }
      .compactMap(evaluation.summary)
    let isNull = summaries.allSatisfy(\.isNull)
    var table = TextTable(
      ["", messages.estimate, messages.truth, messages.wrongSign, isNull ? messages.falseAlarms : messages.findsSuccess],
      [.left, .right, .right, .right, .right])
    for summary in summaries where summary.estimates != nil { table.add(row(summary)) }
    if table.isEmpty { return [] }
    var lines = table.lines(style, to: width)
    let months = evaluation.months
    lines += note(
      messages.monthsCompared(before: months.before.count, after: months.after.count, areSame: months.areSameMonths))
    lines += note(messages.truthNote)
    lines += note(messages.additiveNote)
    if let overdispersion = evaluation.overdispersion {
      lines += note(messages.overdispersion(figures.text(overdispersion.ratio, decimals: 2), pairs: overdispersion.count))
    }
    lines += note(
      messages.silentQuotient(messages.count(evaluation.silentQuotientShare), truth: quotient(evaluation.trueQuotient)))
    return lines
  }

  private func row(_ summary: EstimatorSummary) -> [TextTable.Cell] {
    func share(_ performance: EvaluationAgainstTruth.Performance?) -> String {
      performance.map { messages.ofFutures(messages.count($0.value)) } ?? "–"
    }
    return [
      .init(messages.name(summary.estimator)), .init(text(summary.estimates?.mean, summary.estimator)),
      .init(text(summary.meanTruth, summary.estimator), .strong), .init(share(summary.check.wrongSignShare)),
      .init(share(summary.check.power)),
    ]
  }

  private func text(_ value: Double?, _ estimator: AreaEstimator) -> String {
    guard let value else { return "–" }
    switch estimator {
    case .relativeIncidentRateRatioLog:
      return figures.text(100 * expm1(value), decimals: 1, signed: true) + figures.suffix(figures.unit(.share, size: value))
    case .weightedDisplacementQuotient: return figures.text(value, decimals: 2, signed: true)
    default: return figures.text(value, decimals: value.magnitude < 1_000 ? 1 : 0, signed: true)
    }
  }

  /// The true quotient with its interval; nil where it cannot be told.
  private func quotient(_ ratio: RatioOfMeans?) -> String? {
    guard let ratio, let interval = ratio.interval else { return nil }
    let range = figures.range(interval.low, interval.high, decimals: 2, signed: true)
    return figures.text(ratio.value, decimals: 2, signed: true) + (messages.language == .en ? " (\(range))" : "（\(range)）")
  }
}
