import Experiments
import Reporting
import Texts
import Verification

/// What the check of a scenario with a known answer gave.
struct CollapseResult {
  let path: String
  let isPassed: Bool
  /// What is wrong; or how many expectations hold.
  let remarks: [Words]
  /// What was expected, one by one; empty when the scenario could not be checked.
  let checks: [ExpectationCheck]

  init(_ path: String, _ finding: ScenarioCheck.Finding) {
    self.path = path
    switch finding {
    case .sound(let checks):
      isPassed = true
      remarks = [ScenarioCheck.Finding.tally(checks)]
      self.checks = checks
    case .invalid(let problems):
      isPassed = false
      remarks = [problems]
      checks = []
    case .missed(let checks):
      isPassed = false
      remarks = [ScenarioCheck.Finding.tally(checks)] + ScenarioCheck.Finding.lines(checks)
      self.checks = checks
    }
  }

  /// Lines for the terminal.
  var text: [Words] {
    let verdict: VerificationVerdict = isPassed ? .pass : .miss
    return [verdict.words + Words("  \(path): ", "  \(path)：") + remarks[0]]
      + remarks.dropFirst().map { Words("      ") + $0 }
  }

  /// The result without its single checks.
  func json(_ language: Language) -> JSONValue {
    .object([
      .init("path", .text(path)), .init("isPassed", .boolean(isPassed)),
      .init("remarks", .array(remarks.map { .text($0[language]) })),
    ])
  }

  /// Rows of the table of results.
  var quantities: [VerificationTable.ScenarioQuantity] {
    guard !checks.isEmpty else {
      return [.init(scenario: path, quantity: "", isPassed: isPassed, note: remarks.map(\.en).joined(separator: "; "))]
    }
    return checks.map { check in
      .init(
        scenario: path, quantity: check.outcome, isPassed: check.isPassed, expected: check.expected, found: check.estimate?.mean,
        allowed: check.allowed, standardError: check.estimate?.standardError, note: check.line.en)
    }
  }
}
