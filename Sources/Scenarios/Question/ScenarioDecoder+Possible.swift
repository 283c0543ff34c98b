import StationModel
import Texts

// What no replication can give, and what is therefore a slip of a question.
extension ScenarioDecoder {
  /// Notes bounds of a goal that every replication meets, or none, because the outcome never has such a value.
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
          "out-of-range", "a share of \(NumberText.of(bound))", at: key, hint: "shares go from 0 to 1: 85 % is 0.85")
      } else {
        let unit = OutcomeTexts[outcome].unit.isEmpty ? "" : " \(OutcomeTexts[outcome].unit)"
        cursor.error(
          "out-of-range", "the outcome is never \(NumberText.of(bound))\(unit)", at: key,
          hint: "it is \(NumberText.of(range.lowerBound)) or more")
      }
    }
    for (key, bound) in shares {
      guard range.lowerBound >= 0, let bound, bound < -1 else { continue }
      cursor.error(
        "out-of-range", "a fall of \(NumberText.of(-bound * 100)) %", at: key, hint: "nothing falls by more than 100 %: -1")
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
