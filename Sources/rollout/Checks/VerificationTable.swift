import Reporting
import Verification

/// `verification.csv`: every figure that is known from theory, and what was found.
struct VerificationTable {
  /// A figure of a whole scenario whose answer is known.
  struct ScenarioFigure {
    /// Path of the scenario's file.
    var scenario: String
    /// Outcome and part of the city.
    var figure: String
    var isPassed: Bool
    var expected: Double? = nil
    var found: Double? = nil
    var allowed: Double? = nil
    var standardError: Double? = nil
    var note = ""
  }

  let report: VerificationReport
  let scenarios: [ScenarioFigure]

  init(_ report: VerificationReport, scenarios: [ScenarioFigure] = []) {
    self.report = report
    self.scenarios = scenarios
  }

  var table: ResultTable {
    .verification { emit in
      for outcome in report.outcomes { for figure in outcome.figures { emit(row(figure, outcome)) } }
      for figure in scenarios { emit(row(figure)) }
    }
  }

  private func row(_ figure: FigureCheck, _ outcome: VerificationOutcome) -> [TableValue] {
    var notes = [figure.reason].compactMap { $0 }
    if Self.number(figure.expected) == nil { notes.append("expected \(figure.expected.json)") }
    return [
      .text(outcome.id), .text(outcome.family), .text(figure.name), .text(figure.method.rawValue), .text(figure.verdict.rawValue),
      .number(Self.number(figure.expected)), .number(figure.found.flatMap(Self.number)), .number(figure.allowed),
      .number(figure.standardError), .text(notes.joined(separator: "; ")), .text(outcome.source),
    ]
  }

  private func row(_ figure: ScenarioFigure) -> [TableValue] {
    [
      .text(figure.scenario), .text("scenario"), .text(figure.figure), .text("scenario"),
      .text(figure.isPassed ? "pass" : "miss"),
      .number(figure.expected), .number(figure.found), .number(figure.allowed), .number(figure.standardError), .text(figure.note),
      .text("known answer of the scenario"),
    ]
  }

  private static func number(_ value: ReferenceValue) -> Double? {
    if case .number(let number) = value { number } else { nil }
  }
}
