import StationModel
public import Texts

/// The page of a log: a map that plays one future, with its log beside it. One file in two languages.
public enum TraceReport {
  /// Lines of the log in the table that is read without the script.
  static let tableLines = 200

  /// - Parameters:
  ///   - story: The log with its city.
  ///   - language: The language that is shown first.
  ///   - call: Id of the call that is followed; it must be in the log.
  public static func html(_ story: TraceStory, language: Language = .en, following call: UInt64? = nil) -> [UInt8] {
    let languages = [language] + Language.allCases.filter { $0 != language }
    let map = TraceMap(story)
    let number = call.flatMap { story.number(ofCall: $0) }
    return Page.html(
      title: "StationRollout: "
        + TraceWords(language: language).heading(story.names.scenario[language], days: story.trace.days.count),
      bodies: languages.map { ($0, body(story, map, TraceWords(language: $0), number)) },
      data: TraceIsland.data(story, map, following: number), scripts: TraceScript.parts,
      styles: [StyleSheet.text, TraceStyle.text])
  }

  private static func body(_ story: TraceStory, _ map: TraceMap, _ words: TraceWords, _ call: Int?) -> Markup {
    let main =
      TracePlayer.card(story, map, words) + (call.map { life(CallLife($0, in: story), story, words) } ?? .empty)
      + table(story, words)
    return header(words) + heading(story, words) + .element("main", [], main)
  }

  private static func header(_ words: TraceWords) -> Markup {
    let labels = Language.allCases.map {
      Markup.element("label", [.init("for", "language-\($0.rawValue)")], text: $0 == .en ? "EN" : "中文")
    }
    return .element("a", [.init("class", "skip"), .init("href", "#\(words.language.rawValue)-map")], text: words.skip)
      + .element(
        "header", [.init("class", "bar")],
        .element(
          "div", [],
          .element("span", [.init("class", "brand")], .element("b", text: "StationRollout") + .text(" · " + words.page))
            + .element(
              "div", [.init("class", "lang"), .init("role", "group"), .init("aria-label", words.switchLanguage)],
              .joined(labels))))
  }

  private static func heading(_ story: TraceStory, _ words: TraceWords) -> Markup {
    let dates = story.names.dates
    let onDuty = Set((story.trace.before + story.trace.entries).filter { $0.what == .turnBegins }.compactMap(\.unit)).count
    let stops = story.trace.entries.filter { $0.what == .patrolStop }.count
    let say =
      Markup.element(
        "p", [.init("class", "about")],
        text: words.about(
          story.subject(words.language), dates.first ?? "", dates.last ?? "", zones: story.names.zones.count))
      + .element("h1", text: words.heading(story.names.scenario[words.language], days: story.trace.days.count))
      + .element(
        "p", [.init("class", "lead")], text: words.summary(calls: story.calls.count, stops: stops, units: onDuty))
    return .element(
      "div", [.init("class", "hero")], .element("div", [], .element("div", [.init("class", "say")], say)))
  }

  private static func life(_ life: CallLife, _ story: TraceStory, _ words: TraceWords) -> Markup {
    let tables = life.tables(story, words.language).map { table in
      PlateMarkup.table(
        PlateTable(
          caption: table.title, columns: table.columns, rows: table.rows))
    }
    return .element(
      "section", [.init("class", "card")],
      .element("h3", [.init("class", "finding")], text: life.heading(story, words.language))
        + .element("div", [.init("class", "row")], .joined(tables.map { .element("div", [.init("class", "scroll")], $0) })))
  }

  /// The first lines of the log, for those who read without the script.
  private static func table(_ story: TraceStory, _ words: TraceWords) -> Markup {
    let lines = story.lines.filter { !$0.message.isAboutDuty }
    let shown = lines.prefix(tableLines)
    let rows = shown.map { line in
      [
        story.names.dates.indices.contains(line.second / 86_400) ? story.names.dates[line.second / 86_400] : "",
        story.clock(line.second, words.language), story.sentence(line, words.language),
      ]
    }
    let caption = words.firstLines(shown.count, of: lines.count)
    let table = PlateMarkup.table(
      PlateTable(
        caption: caption,
        columns: [(words.date, false), (words.time, false), (words.event, false)],
        rows: rows))
    return .element(
      "section", [.init("class", "card")],
      .element(
        "details", [.init("open"), .init("class", "table")],
        .element("summary", text: caption) + .element("div", [.init("class", "scroll"), .init("tabindex", "0")], table)))
  }
}
