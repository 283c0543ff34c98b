import StationModel
public import Texts

/// The page of a log: a map that plays one run, or two maps that play the same run in two worlds. One file in two languages.
public enum TraceReport {
  /// Lines of a log in the table that is read without the script.
  static let tableLines = 200

  /// - Parameters:
  ///   - worlds: The log with its city, or two of them.
  ///   - command: The command that makes the report of many runs; nil names none.
  ///   - language: The language that is shown first.
  ///   - call: Id of the call that is followed; it must be in a log.
  public static func html(
    _ worlds: TraceWorlds, command: String? = nil, language: Language = .en, following call: UInt64? = nil
  ) -> [UInt8] {
    let languages = [language] + Language.allCases.filter { $0 != language }
    let map = TraceMap(worlds)
    let number = call.flatMap { worlds.number(ofCall: $0) }
    let facts = TraceFacts(worlds)
    func parts(_ language: Language) -> Parts {
      Parts(worlds: worlds, map: map, facts: facts, command: command, call: number, words: TraceWords(language: language))
    }
    return Page.html(
      title: parts(language).title, bodies: languages.map { ($0, parts($0).body) },
      data: TraceIsland.data(worlds, map, following: number), definitions: map.definitions, scripts: TraceScript.parts,
      styles: [StyleSheet.text, TraceStyle.text], words: { [.init("data-title", parts($0).title)] })
  }

  static func finding(_ facts: TraceFacts, _ words: TraceWords) -> Sentence {
    facts.worlds.isTwin ? words.finding(facts) : words.findingOfOne(facts)
  }

  static func lead(_ facts: TraceFacts, _ words: TraceWords) -> Sentence {
    facts.worlds.isTwin ? words.fates(facts) + words.means(facts) : words.activity(facts)
  }

  /// What the page says of the calls, sentence by sentence.
  static func sentences(_ facts: TraceFacts, _ language: Language) -> [Sentence] {
    let words = TraceWords(language: language)
    var all = [finding(facts, words), lead(facts, words)]
    for world in facts.worlds.stories.indices {
      all += [words.longestWait(facts, world), words.alwaysFree(facts, world)].compactMap { $0 }
    }
    if facts.worlds.isTwin {
      let most = TraceCallTables.most
      all += [words.sooner(facts, most: most), words.later(facts, most: most)]
      if facts.ofOneWorld.value > 0 { all.append(words.inOneWorld(facts, most: most)) }
    }
    return all
  }

  /// The page in one language.
  private struct Parts {
    let worlds: TraceWorlds
    let map: TraceMap
    let facts: TraceFacts
    let command: String?
    let call: Int?
    let words: TraceWords

    private var names: [Words] { worlds.stories.map(\.names.scenario) }
    private func id(_ name: String) -> String { "\(words.language.rawValue)-\(name)" }

    var title: String { "StationRollout: " + names.map { $0[words.language] }.joined(separator: words.pick(", ", "、")) }

    var body: Markup {
      let player = TracePlayer(facts: facts, map: map, words: words)
      let lists = facts.changes.map { TraceCallTables(facts: facts, changes: $0, words: words) }
      let main =
        player.card + (lists?.card ?? .empty) + player.logs + (lists?.others ?? .empty) + .joined(lives)
        + .joined(worlds.stories.indices.map(table))
      return header + hero + .element("main", [], main) + footer
    }

    private var header: Markup {
      let labels = Language.allCases.map {
        Markup.element("label", [.init("for", "language-\($0.rawValue)")], text: $0 == .en ? "EN" : "中文")
      }
      let links = [("map", words.theMap)] + (worlds.isTwin ? [("changes", words.theCalls)] : []) + [("table", words.theLog)]
      return .element("a", [.init("class", "skip"), .init("href", "#" + id("map"))], text: words.skip)
        + .element(
          "header", [.init("class", "bar")],
          .element(
            "div", [],
            .element("span", [.init("class", "brand")], .element("b", text: "StationRollout") + .text(" · " + words.page))
              + .element(
                "nav", [.init("aria-label", words.page)],
                .joined(links.map { .element("a", [.init("href", "#" + id($0.0))], text: $0.1) }))
              + .element(
                "div", [.init("class", "lang"), .init("role", "group"), .init("aria-label", words.switchLanguage)],
                .joined(labels))))
    }

    private var hero: Markup {
      let (story, dates) = (worlds.first, worlds.first.names.dates)
      let subject = worlds.isTwin ? words.subject(names, story.names) : story.subject(words.language)
      let say =
        Markup.element(
          "p", [.init("class", "about")],
          text: words.about(subject, dates.first ?? "", dates.last ?? "", zones: story.names.zones.count))
        + .element("h1", text: TraceReport.finding(facts, words).plain)
        + .element("p", [.init("class", "lead")], text: TraceReport.lead(facts, words).plain + words.example)
      return .element(
        "div", [.init("class", "hero")], .element("div", [], .element("div", [.init("class", "say")], say)))
    }

    /// What becomes of the call that is followed, in each world where it comes.
    private var lives: [Markup] {
      guard let call else { return [] }
      return worlds.stories.indices.compactMap { world in
        worlds.calls[call].places[world].map { life(CallLife($0, in: worlds.stories[world]), worlds.stories[world]) }
      }
    }

    private func life(_ life: CallLife, _ story: TraceStory) -> Markup {
      let tables = life.tables(story, words.language).map { table in
        PlateMarkup.table(PlateTable(caption: table.title, columns: table.columns, rows: table.rows))
      }
      let whose = worlds.isTwin ? story.names.scenario[words.language] + words.pick(": ", "：") : ""
      return .element(
        "section", [.init("class", "card"), .init("aria-label", life.heading(story, words.language))],
        .element("h2", [.init("class", "finding")], text: whose + life.heading(story, words.language))
          + .element("div", [.init("class", "row")], .joined(tables.map { .element("div", [.init("class", "scroll")], $0) })))
    }

    /// The first lines of a log, for those who read without the script.
    private func table(_ world: Int) -> Markup {
      let story = worlds.stories[world]
      let lines = story.lines.filter { !$0.message.isAboutDuty }
      let shown = lines.prefix(TraceReport.tableLines)
      let rows = shown.map { line in
        [
          story.names.dates.indices.contains(line.second / 86_400) ? story.names.dates[line.second / 86_400] : "",
          story.clock(line.second, words.language), story.sentence(line, words.language),
        ]
      }
      let caption = words.firstLines(shown.count, of: lines.count, worlds.isTwin ? story.names.scenario : nil)
      let table = PlateMarkup.table(
        PlateTable(
          caption: caption, columns: [(words.date, false), (words.time, false), (words.event, false)], rows: rows))
      return .element(
        "section",
        [.init("class", "card"), .init("aria-label", caption)] + (world == 0 ? [.init("id", id("table"))] : []),
        .element(
          "details", [.init("open"), .init("class", "table")],
          .element("summary", text: caption)
            + .element(
              "div", [.init("class", "scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", caption)],
              table)))
    }

    private var footer: Markup {
      let names = worlds.first.names
      let way = command.map { Markup.element("p", [], .text(words.forecast + " ") + .element("code", text: $0)) } ?? .empty
      return .element(
        "footer", [], .element("div", [], way + .element("p", text: words.footer(seed: names.seed, run: names.replication))))
    }
  }
}
