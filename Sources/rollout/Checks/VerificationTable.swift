import Reporting
import Texts
import Verification

/// `verification.csv`: every quantity that is known from theory, and what was found.
struct VerificationTable {
  /// A quantity of a whole scenario whose answer is known.
  struct ScenarioQuantity {
    /// Path of the scenario's file.
    var scenario: String
    /// Outcome and part of the city.
    var quantity: String
    var isPassed: Bool
    var expected: Double? = nil
    var found: Double? = nil
    var allowed: Double? = nil
    var standardError: Double? = nil
    var note = ""
  }

  let report: VerificationReport
  let scenarios: [ScenarioQuantity]

  init(_ report: VerificationReport, scenarios: [ScenarioQuantity] = []) {
    self.report = report
    self.scenarios = scenarios
  }

  var table: ResultTable {
    .verification { emit in
      for outcome in report.outcomes { for quantity in outcome.quantities { emit(row(quantity, outcome)) } }
      for quantity in scenarios { emit(row(quantity)) }
    }
  }

  private func row(_ quantity: QuantityCheck, _ outcome: VerificationOutcome) -> [TableValue] {
    var notes = [quantity.reason?.en].compactMap { $0 }
    if Self.number(quantity.expected) == nil { notes.append("expected \(quantity.expected.json)") }
    return [
      .text(outcome.id), .text(outcome.family), .text(quantity.name), .text(quantity.method.rawValue),
      .text(quantity.verdict.rawValue),
      .number(Self.number(quantity.expected)), .number(quantity.found.flatMap(Self.number)), .number(quantity.allowed),
      .number(quantity.standardError), .text(notes.joined(separator: "; ")), .text(outcome.source),
    ]
  }

  private func row(_ quantity: ScenarioQuantity) -> [TableValue] {
    [
      .text(quantity.scenario), .text("scenario"), .text(quantity.quantity), .text("scenario"),
      .text(quantity.isPassed ? "pass" : "miss"),
      .number(quantity.expected), .number(quantity.found), .number(quantity.allowed), .number(quantity.standardError),
      .text(quantity.note),
      .text("known answer of the scenario"),
    ]
  }

  private static func number(_ value: ReferenceValue) -> Double? {
    if case .number(let number) = value { number } else { nil }
  }
}
