/// Theory against simulation, family by family: from a folder that `rollout verify -o` wrote.
enum Verification {
  static let figure = Figure(id: "verification", part: .evidence) { story in
    guard let sheet = story.sheet("verification.csv"), sheet.count > 0 else { return nil }
    let words = story.words
    var families: [(name: String, verdicts: [String])] = []
    for row in sheet.rows {
      let family = row.text("family")
      if let place = families.firstIndex(where: { $0.name == family }) {
        families[place].verdicts.append(row.text("verdict"))
      } else {
        families.append((family, [row.text("verdict")]))
      }
    }
    let all = families.flatMap(\.verdicts)
    func count(_ verdict: String) -> Int { all.count { $0 == verdict } }
    let table = PlateTable(
      caption: words.verificationQuestion,
      columns: [(words.family, false), (words.checks, true), (words.passed, true), (words.skipped, true)],
      rows: families.map { family in
        [family.name, String(family.verdicts.count)]
          + ["pass", "skipped"].map { verdict in String(family.verdicts.count { $0 == verdict }) }
      })
    return Plate(
      question: words.verificationQuestion,
      finding: words.verificationFinding(pass: count("pass"), of: all.count, missed: count("miss")),
      caption: words.verificationCaption, panels: [.page(columns(table))],
      notes: count("skipped") > 0 ? [Note(words.skippedHead, words.skippedText)] : [], sources: ["verification.csv"])
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
