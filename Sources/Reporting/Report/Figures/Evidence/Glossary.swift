import Texts

/// The terms of the report in plain words.
enum Glossary {
  static let figure = Figure(id: "glossary") { story in
    guard story.arePaired else { return nil }
    let words = story.words
    return Plate(
      question: words.glossaryQuestion, finding: words.glossaryFinding, caption: words.glossaryCaption,
      panes: [.page(table(story), tables: [plain(story)])], sources: [StudyFacts.file])
  }

  /// A term that readers of other trades do not share.
  enum Term: String, CaseIterable {
    case run, range, unit, review, committed, moved, identical, estimator, full, cash, present, certainty
  }

  private static func anchor(_ term: Term, _ story: Story) -> String { "\(story.language.rawValue)-term-\(term.rawValue)" }

  private static func table(_ story: Story) -> Markup {
    let words = story.words
    let head = [words.glossaryTerm, words.glossaryMeaning].map { Markup.element("th", [.init("scope", "col")], text: $0) }
    let rows = Term.allCases.map { term in
      Markup.element(
        "tr", [.init("id", anchor(term, story))],
        .element("td", [], .element("b", text: words.name(term))) + .element("td", text: words.meaning(term)))
    }
    return .element(
      "table", [.init("class", "data")],
      .element("thead", [], .element("tr", [], .joined(head))) + .element("tbody", [], .joined(rows)))
  }

  private static func plain(_ story: Story) -> PlateTable {
    let words = story.words
    return PlateTable(
      caption: words.glossaryQuestion, columns: [(words.glossaryTerm, false), (words.glossaryMeaning, false)],
      rows: Term.allCases.map { [words.name($0), words.meaning($0)] })
  }

  /// From the first use of each term to its explanation.
  static func links(_ story: Story) -> [TermLinks.Term] {
    Term.allCases.map { TermLinks.Term(phrases: story.words.phrases($0), anchor: anchor($0, story)) }
  }
}
