import Foundation

import Testing
import Texts

@testable import Scenarios

/// The problems of a scenario text as "code line:column"; empty when it loads.
func problems(_ text: String, named name: String = "test.jsonc") -> [String] {
  do {
    _ = try ScenarioLoader().load(text: text, named: name)
    return []
  } catch {
    return error.diagnostics.filter { $0.severity == .error }.map { diagnostic in
      diagnostic.code + (diagnostic.position.map { " \($0.line):\($0.column)" } ?? "")
    }
  }
}

/// Code, line and column of each problem.
func places(_ problems: [String]) -> [(code: String, line: Int, column: Int)] {
  problems.compactMap { problem in
    let parts = problem.split { $0 == " " || $0 == ":" }
    return parts.count == 3 ? (String(parts[0]), Int(parts[1])!, Int(parts[2])!) : nil
  }
}

extension String {
  /// The text with one part replaced; a failure of the test when it is not there, because then the test tests nothing.
  func with(_ part: String, _ replacement: String) -> String {
    guard let range = range(of: part) else {
      Issue.record("the sample has no \(part)")
      return self
    }
    return replacingCharacters(in: range, with: replacement)
  }
}
