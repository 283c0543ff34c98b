import Texts

/// What the plan claims, and what its own figures say.
enum Claims {
  static let figure = Figure(id: "claims") { story in
    let claims = story.results.rows(ClaimColumn.self)
    if claims.isEmpty { return nil }
    let words = story.words
    func column(_ column: ClaimColumn) -> Formula { .rows(ClaimColumn.self, [:], column) }
    guard let all = story.fact(.fold(.rows, .rows(ClaimColumn.self, [:], nil))),
      let other = story.fact(.fold(.count, column(.stated) - column(.needed)))
    else { return nil }
    return Plate(
      question: words.claimsQuestion, finding: words.claimsFinding(other, of: all), caption: words.claimsCaption,
      panes: [
        isAboutThePlan(story) ? .page(table(claims, story), tables: [plain(claims, story)]) : .page(titles(claims, story))
      ], sources: [ClaimColumn.file])
  }

  /// Whether the report is about the plan whose claims these are: its scenario is called so.
  static func isAboutThePlan(_ story: Story) -> Bool { story.leadArm.id == "plan" }

  /// What the claims are about, in a line, where the report is about something else.
  private static func titles(_ claims: [ReadRow<ClaimColumn>], _ story: Story) -> Markup {
    let names = claims.map { $0.text(story.language == .en ? .title : .titleZhHans) }
    return .element("p", [.init("class", "small")], text: story.words.claimsAbout(names))
  }

  /// Whole numbers from a hundred on, three decimals at most below.
  private static func figure(_ value: Double, _ unit: String, _ story: Story) -> String {
    if unit == "share" { return story.reading("share", size: value).full(value) }
    return story.numbers.exact(value.magnitude < 100 ? (value * 1000).rounded() / 1000 : value.rounded())
  }

  private static func columns(_ story: Story) -> (title: ClaimColumn, says: ClaimColumn, arithmetic: ClaimColumn) {
    switch story.language {
    case .en: (.title, .says, .arithmetic)
    case .zhHans: (.titleZhHans, .saysZhHans, .arithmeticZhHans)
    }
  }

  /// What is stated and what follows; nil where the claim is no number.
  private static func numbers(_ row: ReadRow<ClaimColumn>, _ story: Story) -> String? {
    guard let stated = row.number(.stated), let needed = row.number(.needed) else { return nil }
    let texts = [stated, needed].map { figure($0, row.text(.unit), story) }
    return story.words.statedAndNeeded(texts[0], texts[1], row.text(.unit))
  }

  /// The table for documents that have no markup: a line break stands where the page sets the second text smaller.
  private static func plain(_ claims: [ReadRow<ClaimColumn>], _ story: Story) -> PlateTable {
    let (words, columns) = (story.words, columns(story))
    return PlateTable(
      caption: words.claimsQuestion, columns: [(words.claimHead, false), (words.saysHead, false), (words.butHead, false)],
      rows: claims.map { row in
        [
          row.text(columns.title) + "\n" + words.knownSource(row.text(.source)), row.text(columns.says),
          [row.text(columns.arithmetic), numbers(row, story)].compactMap { $0 }.joined(separator: "\n"),
        ]
      })
  }

  /// Sources stand in the language they were written in.
  private static func source(_ row: ReadRow<ClaimColumn>, _ words: ReportWords) -> Markup {
    let text = words.knownSource(row.text(.source))
    let letters = text.unicodeScalars.count { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
    let isForeign = words.language != .en && letters > text.unicodeScalars.count { $0.value > 0x2E80 }
    return .element("small", isForeign ? [.init("lang", "en")] : [], text: text)
  }

  private static func table(_ claims: [ReadRow<ClaimColumn>], _ story: Story) -> Markup {
    let words = story.words
    let (title, says, arithmetic) = columns(story)
    let head = [words.claimHead, words.saysHead, words.butHead].map { Markup.element("th", [.init("scope", "col")], text: $0) }
    let rows = claims.map { row -> Markup in
      var last = Markup.text(row.text(arithmetic))
      if let numbers = numbers(row, story) { last += .element("small", text: numbers) }
      return .element(
        "tr", [],
        .element("td", [], .element("b", text: row.text(title)) + source(row, words))
          + .element("td", text: row.text(says)) + .element("td", [], last))
    }
    let table = Markup.element(
      "table", [.init("class", "full claims")],
      .element("thead", [], .element("tr", [], .joined(head))) + .element("tbody", [], .joined(rows)))
    return .element(
      "div",
      [.init("class", "scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", words.claimsQuestion)], table
    )
  }
}
