import Texts

extension VerificationReport {
  /// A table of families, then every miss, then what was left out and why, then a line of totals; no line ends in a newline.
  /// - Parameter width: Columns of the table; where it needs more, it says only how many records pass.
  public func lines(width: Int = 80) -> [String] {
    let table = table(columns: 7)
    var lines = table.allSatisfy { $0.count <= width } ? table : self.table(columns: 4)
    let missing = outcomes.filter { $0.verdict == .miss }
    if !missing.isEmpty { lines.append("") }
    for outcome in missing {
      lines.append("miss  \(outcome.id)")
      lines += outcome.misses.map { "      " + Self.detail($0) }
    }
    lines += leftOut
    lines.append("")
    lines.append("\(outcomes.count) records: \(passed) pass, \(missed) miss, \(skipped) skipped")
    return lines
  }

  private func table(columns: Int) -> [String] {
    let heading = Array(["family", "pass", "miss", "skip", "figures", "simulated", "undecided"].prefix(columns))
    let rows = families.map { family in
      [family.family]
        + [
          family.passed, family.missed, family.skipped, family.computedQuantities, family.simulatedQuantities,
          family.skippedSimulatedQuantities,
        ].map { String($0) }.prefix(columns - 1)
    }
    var table = TextTable(heading, [.left] + heading.dropFirst().map { _ in .right }, indent: 0)
    for row in rows { table.add(row.map { .init($0) }) }
    return table.lines()
  }

  /// Records with quantities that theory leaves undecided, by the reason; a reason that many records share is said once.
  private var leftOut: [String] {
    var reasons: [(text: String, ids: [String])] = []
    var places: [String: Int] = [:]
    for outcome in outcomes {
      for reason in Set(outcome.uncomputed.compactMap(\.reason)).sorted() {
        if let place = places[reason] {
          reasons[place].ids.append(outcome.id)
        } else {
          places[reason] = reasons.count
          reasons.append((reason, [outcome.id]))
        }
      }
    }
    if reasons.isEmpty { return [] }
    return [""]
      + reasons.map { reason in
        let others = reason.ids.count - 1
        return "skip  \(reason.ids[0])\(others == 0 ? "" : " and \(others) more"): \(reason.text)"
      }
  }

  private static func detail(_ quantity: QuantityCheck) -> String {
    var text = "\(quantity.name) (\(quantity.method.rawValue)): expected \(quantity.expected.json)"
    if let found = quantity.found { text += ", found \(found.json)" }
    if let error = quantity.standardError { text += " ± \(NumberText.of(NumberText.rounded(error, digits: 3))) (standard error)" }
    if let reason = quantity.reason { text += "; \(reason)" }
    return text
  }
}
