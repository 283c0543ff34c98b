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

  private func row(_ quantity: QuantityCheck, _ outcome: VerificationOutcome) -> VerificationRow {
    var notes = [quantity.reason?.en].compactMap { $0 }
    if Self.number(quantity.expected) == nil { notes.append("expected \(quantity.expected.json)") }
    return VerificationRow(
      id: outcome.id, family: outcome.family, quantity: quantity.name, method: quantity.method.rawValue,
      verdict: Self.verdict(quantity.verdict), expected: Self.number(quantity.expected),
      found: quantity.found.flatMap(Self.number), allowed: quantity.allowed, standardError: quantity.standardError,
      note: notes.joined(separator: "; "), source: outcome.source)
  }

  private func row(_ quantity: ScenarioQuantity) -> VerificationRow {
    VerificationRow(
      id: quantity.scenario, family: "scenario", quantity: quantity.quantity, method: "scenario",
      verdict: quantity.isPassed ? .pass : .miss, expected: quantity.expected, found: quantity.found, allowed: quantity.allowed,
      standardError: quantity.standardError, note: quantity.note, source: "known answer of the scenario")
  }

  private static func verdict(_ verdict: VerificationVerdict) -> VerificationRow.Verdict {
    switch verdict {
    case .pass: .pass
    case .miss: .miss
    case .skipped: .skipped
    }
  }

  private static func number(_ value: ReferenceValue) -> Double? {
    if case .number(let number) = value { number } else { nil }
  }
}
