/// Theory against simulation: from a folder that `rollout verify -o` wrote.
enum Verification {
  static let figure = Figure(id: "verification") { story in
    guard let checks = story.table(VerificationColumn.self)?.rows, !checks.isEmpty else { return nil }
    let words = story.words
    let methods = table(checks, by: .method, words.methodHead, story)
    return Plate(
      question: words.verificationQuestion, finding: finding(story), caption: words.verificationCaption,
      panes: [.table(methods)], notes: notes(story),
      tables: [table(checks, by: .family, words.family, story)],
      sources: [story.verificationFile])
  }

  /// Checks by what they have in common: how many, how many pass, and how many could not be judged.
  private static func table(
    _ checks: [ReadRow<VerificationColumn>], by column: VerificationColumn, _ head: String, _ story: Story
  ) -> PlateTable {
    let words = story.words
    func number(_ count: Int) -> String { story.numbers.text(Double(count), decimals: 0) }
    var groups: [String] = []
    for row in checks where !groups.contains(row.text(column)) { groups.append(row.text(column)) }
    return PlateTable(
      caption: words.checkedAgainst,
      columns: [(head, false), (words.checks, true), (words.passed, true), (words.missed, true), (words.skipped, true)],
      rows: groups.map { group in
        let own = checks.filter { $0.holds(column, group) }
        return [column == .method ? words.method(group) : group, number(own.count)]
          + [VerificationColumn.Verdict.pass, .miss, .skipped].map { verdict in
            number(own.count { $0.holds(.verdict, verdict.rawValue) })
          }
      })
  }

  private static func finding(_ story: Story) -> Sentence {
    guard let pass = story.checks([.verdict: VerificationColumn.Verdict.pass.rawValue]),
      let missed = story.checks([.verdict: VerificationColumn.Verdict.miss.rawValue]), let all = story.checks([:])
    else { return "" }
    return story.words.verificationFinding(pass: pass, of: pass + missed, all: all)
  }

  /// Why some could not be judged, and how many of the simulated ones these are.
  private static func notes(_ story: Story) -> [Note] {
    let skipped = VerificationColumn.Verdict.skipped.rawValue
    guard let all = story.checks([.verdict: skipped]), all.value > 0,
      let simulated = story.checks([.method: VerificationColumn.simulated, .verdict: skipped]),
      let of = story.checks([.method: VerificationColumn.simulated]), of.value > 0
    else { return [] }
    return [Note(story.words.skippedHead, story.words.skippedText(simulated, of: of))]
  }
}

extension Story {
  /// Where the checks stand: in the study's own folder, or in one that was handed to the report beside it.
  private var verificationFolder: String {
    results.sheet(VerificationColumn.file) == nil ? attached[VerificationColumn.file]?.folder ?? "" : results.folder
  }

  var verificationFile: String {
    verificationFolder.isEmpty ? VerificationColumn.file : verificationFolder + "/" + VerificationColumn.file
  }

  /// How many checks are so; nil without the table.
  func checks(_ conditions: KeyValuePairs<VerificationColumn, String>) -> Fact? {
    let rows = Formula.fold(.rows, .rows(VerificationColumn.self, conditions, nil))
    return Fact(rows.inFolder(verificationFolder), in: files)
  }
}
