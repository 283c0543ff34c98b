import StationModel
import Texts

// What no future can give, and what is therefore a slip of a question.
extension ScenarioDecoder {
  /// Notes bounds of a goal that every future meets, or none, because the outcome never has such a value.
  ///
  /// - Parameters:
  ///   - values: Bounds of the outcome itself, by key.
  ///   - shares: Bounds of its relative change, by key.
  func checkPossible(
    _ cursor: Cursor, _ outcome: Outcome, values: [(key: String, bound: Double?)], shares: [(key: String, bound: Double?)]
  ) {
    let range = Self.range(of: outcome)
    for (key, bound) in values {
      guard let bound, !range.contains(bound) else { continue }
      if OutcomeTexts[outcome].unit == "share" {
        cursor.error(
          "out-of-range", Words("a share of \(NumberText.of(bound))", "比例为 \(NumberText.of(bound))"), at: key,
          hint: Words("shares go from 0 to 1: 85 % is 0.85", "比例在 0 至 1 之间：85% 写作 0.85"))
      } else {
        let unit = OutcomeTexts[outcome].unit.isEmpty ? "" : " \(OutcomeTexts[outcome].unit)"
        let (stated, least) = (NumberText.of(bound), NumberText.of(range.lowerBound))
        cursor.error(
          "out-of-range", Words("the outcome is never \(stated)\(unit)", "该指标不可能为 \(stated)\(unit)"), at: key,
          hint: Words("it is \(least) or more", "它不小于 \(least)"))
      }
    }
    for (key, bound) in shares {
      guard range.lowerBound >= 0, let bound, bound < -1 else { continue }
      cursor.error(
        "out-of-range", Words("a fall of \(NumberText.of(-bound * 100)) %", "下降 \(NumberText.of(-bound * 100))%"), at: key,
        hint: Words("nothing falls by more than 100 %: -1", "下降不会超过 100%，即 -1"))
    }
  }

  /// The values that an outcome can have.
  static func range(of outcome: Outcome) -> ClosedRange<Double> {
    switch outcome {
    // Differences from another course of things, and money, which may come back.
    case .crimeNetCount, .crimeNetShare, .regressionToMeanShare, .overrunTotal, .budgetOverrunShare, .costStatedPerYear,
      .costFullPerYear, .costCashPerYear, .costPublicPerYear, .costAnnualisedPerYear, .costPerStationYear,
      .costOpportunityPerYear, .costNetPresent, .capitalTotal:
      -.infinity ... .infinity
    default: OutcomeTexts[outcome].unit == "share" ? 0...1 : 0 ... .infinity
    }
  }
}
