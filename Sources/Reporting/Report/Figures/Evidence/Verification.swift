/// Theory against simulation, family by family: from a folder that `rollout verify -o` wrote.
enum Verification {
  static let figure = Figure(id: "verification", part: .evidence) { story in
    guard let checks = story.table(VerificationColumn.self)?.rows, !checks.isEmpty else { return nil }
    let words = story.words
    var families: [(name: String, verdicts: [VerificationColumn.Verdict?])] = []
    for row in checks {
      let family = row.text(.family)
      let verdict = VerificationColumn.Verdict(rawValue: row.text(.verdict))
      if let place = families.firstIndex(where: { $0.name == family }) {
        families[place].verdicts.append(verdict)
      } else {
        families.append((family, [verdict]))
      }
    }
    let all = families.flatMap(\.verdicts)
    func count(_ verdict: VerificationColumn.Verdict) -> Int { all.count { $0 == verdict } }
    let table = PlateTable(
      caption: words.verificationQuestion,
      columns: [(words.family, false), (words.checks, true), (words.passed, true), (words.skipped, true)],
      rows: families.map { family in
        [family.name, String(family.verdicts.count)]
          + [VerificationColumn.Verdict.pass, .skipped].map { verdict in String(family.verdicts.count { $0 == verdict }) }
      })
    return Plate(
      question: words.verificationQuestion,
      finding: words.verificationFinding(
        pass: count(.pass), missed: count(.miss), skipped: all.count - count(.pass) - count(.miss)),
      caption: words.verificationCaption, panes: [.page(columns(table), tables: [table])],
      notes: count(.skipped) > 0 ? [Note(words.skippedHead, words.skippedText)] : [], sources: [VerificationColumn.file])
  }

  /// Long and narrow tables stand side by side.
  private static func columns(_ table: PlateTable) -> Markup {
    let half = (table.rows.count + 2) / 3
    return .element(
      "div", [.init("class", "row")],
      .joined(
        stride(from: 0, to: table.rows.count, by: max(1, half)).map { start in
          var part = table
          part.caption = "\(start + 1)–\(min(start + half, table.rows.count))"
          part.rows = Array(table.rows[start..<min(start + half, table.rows.count)])
          return PlateMarkup.table(part)
        }))
  }
}
