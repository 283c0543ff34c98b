import Experiments
public import Texts

/// `report.html`: one file in two languages, made from results alone.
public enum Report {
  public static let file = "report.html"

  /// - Parameters:
  ///   - results: The study that the report is about.
  ///   - others: Further studies whose figures belong beside it: staffing mixes, sensitivity, verification.
  ///   - language: The language that is shown first.
  ///   - tables: Tables that belong to no study, by file name: what `verify` and `power` found.
  public static func html(
    _ results: ResultSet, others: [ResultSet] = [], tables: [String: AttachedTable] = [:], language: Language = .en
  ) -> [UInt8] {
    let languages = [language] + Language.allCases.filter { $0 != language }
    let files = FormulaFiles(results, others: others, tables: tables)
    let stories = languages.map { Story(results, others: others, attached: tables, language: $0, files: files) }
    let bodies = stories.map { (language: $0.language, content: body($0)) }
    let hasMaps = bodies.contains { $0.content.html.contains("href=\"#z0\"") }
    return Page.html(
      title: title(stories[0]), bodies: bodies, data: data(stories[0]), definitions: hasMaps ? results.city.definitions : .empty,
      words: { language in
        let story = Story(results, language: language, files: files)
        return ReportWords(language: language).forScript + [.init("data-title", title(story)), .init("data-stamp", stamp(story))]
      })
  }

  static func title(_ story: Story) -> String {
    "StationRollout: " + story.words.list((story.study.arms.indices).map(story.name))
  }

  /// What a figure that leaves the page takes along: program, seed, runs.
  private static func stamp(_ story: Story) -> String {
    let version = story.results.program.map { " \($0.version)" } ?? ""
    return story.words.stamp("StationRollout" + version, seed: story.study.seed, futures: story.futures)
  }

  private static func body(_ story: Story) -> Markup {
    let figures = FigureOrder.numbered(story)
    var page = header(story, parts: Part.allCases.filter { part in part == .verdict || figures.contains { $0.part == part } })
    page += FirstScreen.hero(story)
    let drivers = figures.first { $0.figure.id == DriversFigure.figure.id }?.plate.finding
    let first =
      (Appraisal.card(story) ?? .empty) + FirstScreen.notes(story, drivers: drivers) + (GoalTable.card(story) ?? .empty)
      + (LevelMap.card(story) ?? .empty)
    var main = Markup.element("div", [.init("class", "first")], first)
    // What stands above is the verdict's: its anchor is the hero's, and its heading is not seen.
    main = .element("h2", [.init("class", "hidden")], text: story.words.name(.verdict)) + main
    main += answers(figures.filter { $0.part != .annex }, story)
    for part in Part.allCases {
      let own = figures.filter { $0.part == part }
      if own.isEmpty { continue }
      let cards = Markup.joined(own.map { PlateMarkup.card($0.plate, id: $0.figure.id, number: $0.number, story: story) })
      let head = Markup.element("h2", [.init("class", "part"), .init("id", anchor(part, story))], text: story.words.name(part))
      // The annex is there for whoever asks for it.
      main +=
        part == .annex
        ? .element("details", [.init("class", "annex")], .element("summary", [], head) + cards) : head + cards
    }
    let whole = page + .element("main", [], main) + footer(story)
    return figures.contains { $0.figure.id == Glossary.figure.id } ? whole.linking(Glossary.links(story)) : whole
  }

  /// Every question with its answer in a sentence, each a way to its figure.
  private static func answers(_ figures: [FigureOrder.Numbered], _ story: Story) -> Markup {
    let items = figures.map { one in
      Markup.element(
        "li", [],
        .element("span", text: story.words.figure(one.number) + " · " + one.plate.question)
          + .element("a", [.init("href", "#\(story.language.rawValue)-\(one.figure.id)")], text: one.plate.finding.plain))
    }
    let name = "\(story.language.rawValue)-answers"
    return .element(
      "section", [.init("class", "card"), .init("aria-labelledby", name)],
      .element("h3", [.init("class", "finding"), .init("id", name)], text: story.words.answers)
        + .element("ul", [.init("class", "answers")], .joined(items)))
  }

  private static func header(_ story: Story, parts: [Part]) -> Markup {
    let words = story.words
    let links = Markup.joined(parts.map { .element("a", [.init("href", "#" + anchor($0, story))], text: words.name($0)) })
    let labels = Markup.joined(
      Language.allCases.map { .element("label", [.init("for", "language-\($0.rawValue)")], text: $0 == .en ? "EN" : "中文") })
    return .element("a", [.init("class", "skip"), .init("href", "#" + anchor(.verdict, story))], text: words.skip)
      + .element(
        "header", [.init("class", "bar")],
        .element(
          "div", [],
          .element("span", [.init("class", "brand")], .element("b", text: "StationRollout") + .text(" · " + words.reportOf))
            + .element("nav", [.init("aria-label", words.reportOf)], links)
            + .element(
              "div", [.init("class", "lang"), .init("role", "group"), .init("aria-label", words.switchLanguage)], labels)))
  }

  private static func footer(_ story: Story) -> Markup {
    .element(
      "footer", [],
      .element(
        "div", [],
        .element("p", text: story.words.footer(story.words.futures(story.futures, arePaired: story.arePaired), story.study.seed))
          + .element("p", [], .element("code", text: Provenance.command(story)))
          + .element(
            "p", [], .text(TraceWords(language: story.language).oneFuture + " ") + .element("code", text: trace(story)))
          + .element("p", text: story.words.madeBy(story.results.program))))
  }

  /// The command that plays one replication of the base and the first option on the map.
  private static func trace(_ story: Story) -> String {
    let files = story.study.arms.prefix(2).map(\.scenario).joined(separator: " ")
    return "rollout trace \(files) --format html --seed \(story.study.seed) --replication 0 -o trace.html"
  }

  static func anchor(_ part: Part, _ story: Story) -> String { "\(story.language.rawValue)-part-\(part.rawValue)" }

  private static func data(_ story: Story) -> JSONValue {
    var members: [JSONValue.Member] = [.init("arms", .array(story.study.arms.indices.map { arm($0, story) }))]
    if let map = MonthMap.data(story.results) { members.append(.init("map", map)) }
    return .object(members)
  }

  private static func arm(_ place: Int, _ story: Story) -> JSONValue {
    let facts = story.study.arms[place]
    let name = Language.allCases.map { JSONValue.Member($0.rawValue, .text(facts.name[$0])) }
    return .object([.init("id", .text(facts.id)), .init("name", .object(name)), .init("colour", .text(story.ink(place).hex))])
  }
}
