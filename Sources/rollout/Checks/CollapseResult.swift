import Experiments
import Reporting
import Texts

/// What the check of a scenario with a known answer gave.
struct CollapseResult {
  let path: String
  let isPassed: Bool
  /// What is wrong; or how many expectations hold.
  let remarks: [String]
  /// What was expected, one by one; empty when the scenario could not be checked.
  let checks: [ExpectationCheck]

  init(_ path: String, _ finding: ScenarioCheck.Finding) {
    self.path = path
    switch finding {
    case .sound(let checks):
      isPassed = true
      remarks = ["\(checks.count) of \(checks.count) expectations hold"]
      self.checks = checks
    case .invalid(let problems):
      isPassed = false
      remarks = [problems]
      checks = []
    case .missed(let checks):
      isPassed = false
      let lines = ScenarioCheck.Finding.lines(checks)
      remarks = ["\(checks.count - lines.count) of \(checks.count) expectations hold"] + lines
      self.checks = checks
    }
  }

  /// Lines for the terminal.
  var text: [String] {
    ["\(isPassed ? "pass" : "miss")  \(path): \(remarks[0])"] + remarks.dropFirst().map { "      \($0)" }
  }

  /// The result without its single checks.
  var json: JSONValue {
    .object([
      .init("path", .text(path)), .init("isPassed", .boolean(isPassed)), .init("remarks", .array(remarks.map { .text($0) })),
    ])
  }

  /// Rows of the table of results.
  var quantities: [VerificationTable.ScenarioQuantity] {
    guard !checks.isEmpty else {
      return [.init(scenario: path, quantity: "", isPassed: isPassed, note: remarks.joined(separator: "; "))]
    }
    return checks.map { check in
      .init(
        scenario: path, quantity: check.outcome, isPassed: check.isPassed, expected: check.expected, found: check.estimate?.mean,
        allowed: check.allowed, standardError: check.estimate?.standardError, note: check.line)
    }
  }
}
