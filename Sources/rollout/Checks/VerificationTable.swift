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
    ResultTable(
      file: "verification.csv", title: "Theory against simulation, figure by figure",
      columns: [
        TableColumn("id", .string, "Id of the reference record, or the scenario's file."),
        TableColumn("family", .string, "What kind of theory; scenario is the whole model where the answer is known."),
        TableColumn("figure", .string, "Which figure of it; empty for a scenario that could not be read."),
        TableColumn("method", .string, "closed form, simulated, or scenario."),
        TableColumn("verdict", .string, "pass, miss, or skipped where nothing was decided."),
        TableColumn(
          "expected", .number, "What theory gives, in the figure's own unit; empty where it is no number.", isExact: true),
        TableColumn("found", .number, "What was computed, or the mean of the simulated runs.", isExact: true),
        TableColumn("allowed", .number, "Greatest difference that passes; empty where none was decided on.", isExact: true),
        TableColumn("standardError", .number, "Standard error of what was simulated.", isExact: true),
        TableColumn("note", .string, "Why the verdict is what it is; which experiment; what is expected where it is no number."),
        TableColumn("source", .string, "Where the expected figures come from."),
      ]
    ) { emit in
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
