/// What the check of a scenario with a known answer gave.
struct CollapseResult: Encodable {
  let path: String
  let isPassed: Bool
  /// What is wrong; or how many expectations hold.
  let remarks: [String]

  init(_ path: String, _ finding: ScenarioCheck.Finding) {
    self.path = path
    switch finding {
    case .sound(let count):
      isPassed = true
      remarks = ["\(count) of \(count) expectations hold"]
    case .invalid(let problems):
      isPassed = false
      remarks = [problems]
    case .missed(let lines, let count):
      isPassed = false
      remarks = ["\(count - lines.count) of \(count) expectations hold"] + lines
    }
  }

  /// Lines for the terminal.
  var text: [String] {
    ["\(isPassed ? "pass" : "miss")  \(path): \(remarks[0])"] + remarks.dropFirst().map { "      \($0)" }
  }
}
