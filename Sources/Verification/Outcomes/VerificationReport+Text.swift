public import Texts

extension VerificationReport {
  /// A table of families, then every miss, then what was left out and why, then a line of totals; no line ends in a newline.
  /// - Parameters:
  ///   - language: What the lines are in.
  ///   - width: Columns of the table; where it needs more, it says only how many records pass.
  public func lines(_ language: Language = .en, width: Int = 80) -> [String] {
    let table = table(columns: 7, language)
    var lines = table.allSatisfy { DisplayWidth.of($0) <= width } ? table : self.table(columns: 4, language)
    let missing = outcomes.filter { $0.verdict == .miss }
    if !missing.isEmpty { lines.append("") }
    for outcome in missing {
      lines.append("\(outcome.verdict.words[language])  \(outcome.id)")
      lines += outcome.misses.map { "      " + Self.detail($0)[language] }
    }
    lines += leftOut.map { $0[language] }
    lines.append("")
    let total = Words(
      "\(outcomes.count) records: \(passed) pass, \(missed) miss, \(skipped) skipped",
      "\(outcomes.count) 条记录：\(passed) 条通过，\(missed) 条未通过，\(skipped) 条略过")
    return lines + [total[language]]
  }

  private static let heading = [
    Words("family", "类别"), VerificationVerdict.pass.words, VerificationVerdict.miss.words, VerificationVerdict.skipped.words,
    Words("figures", "数字"), Words("simulated", "模拟"), Words("undecided", "未定"),
  ]

  private func table(columns: Int, _ language: Language) -> [String] {
    let heading = Self.heading.prefix(columns).map { $0[language] }
    let rows = families.map { family in
      [family.name[language]]
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
  private var leftOut: [Words] {
    var reasons: [(text: Words, ids: [String])] = []
    var places: [Words: Int] = [:]
    for outcome in outcomes {
      for reason in Set(outcome.uncomputed.compactMap(\.reason)).sorted(by: { $0.en < $1.en }) {
        if let place = places[reason] {
          reasons[place].ids.append(outcome.id)
        } else {
          places[reason] = reasons.count
          reasons.append((reason, [outcome.id]))
        }
      }
    }
    if reasons.isEmpty { return [] }
    return [Words("")]
      + reasons.map { reason in
        let others = reason.ids.count - 1
        let more = others == 0 ? Words("") : Words(" and \(others) more", " 等 \(reason.ids.count) 条")
        return VerificationVerdict.skipped.words + Words("  \(reason.ids[0])") + more + Words(": ", "：") + reason.text
      }
  }

  private static func detail(_ quantity: QuantityCheck) -> Words {
    let (method, expected) = (quantity.method.words, quantity.expected.json)
    var text = Words(
      "\(quantity.name) (\(method.en)): expected \(expected)", "\(quantity.name)（\(method.zhHans)）：预期 \(expected)")
    if let found = quantity.found { text = text + Words(", found \(found.json)", "，实得 \(found.json)") }
    if let error = quantity.standardError {
      let rounded = NumberText.of(NumberText.rounded(error, digits: 3))
      text = text + Words(" ± \(rounded) (standard error)", " ± \(rounded)（标准误）")
    }
    if let reason = quantity.reason { text = text + Words("; ", "；") + reason }
    return text
  }
}
