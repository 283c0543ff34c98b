import StationModel
import Texts

/// Lists of calls: which are reached sooner, which later, and which come in one world only.
struct TraceCallTables {
  /// So many of each list are in the page.
  static let most = 50

  let facts: TraceFacts
  let changes: TraceChanges
  let words: TraceWords

  private var worlds: TraceWorlds { facts.worlds }

  /// The calls that are reached in both worlds, by what has changed.
  var card: Markup {
    let (sooner, later) = (changes.sooner.prefix(Self.most), changes.later.prefix(Self.most))
    let content =
      Markup.element("p", [.init("class", "small script"), .init("hidden")], text: words.pressACall)
      + list(words.sooner(facts, most: Self.most).plain, Array(sooner))
      + list(words.later(facts, most: Self.most).plain, Array(later))
    return card("changes", words.soonerOrLater, content)
  }

  /// The calls of one world; nothing where there are none.
  var others: Markup {
    if changes.ofOneWorld.isEmpty { return .empty }
    let shown = Array(changes.ofOneWorld.prefix(Self.most))
    let title = words.inOneWorld(facts, most: Self.most).plain
    let columns = [words.received, words.call, words.kind, words.zone, words.onlyUnder, words.response, words.whoCame]
    return card("others", title, table(title, columns, shown.map { (call: $0, cells: ofOneWorld($0)) }), isCaption: true)
  }

  private func card(_ name: String, _ title: String, _ content: Markup, isCaption: Bool = false) -> Markup {
    let id = "\(words.language.rawValue)-\(name)"
    return .element(
      "section", [.init("class", "card"), .init("id", id), .init("aria-labelledby", id + "-title")],
      .element("h2", [.init("class", "finding"), .init("id", id + "-title")], text: title) + content)
  }

  private func list(_ title: String, _ list: [TraceChanges.Change]) -> Markup {
    if list.isEmpty { return .element("p", text: title) }
    let names = worlds.stories.map(\.names.scenario)
    let columns =
      [words.received, words.call, words.kind, words.zone, words.change]
      + names.flatMap { [words.response($0), words.whoCame($0)] }
    return .element("h3", [.init("class", "list")], text: title)
      + table(title, columns, list.map { (call: $0.call, cells: cells($0)) })
  }

  private func table(_ title: String, _ columns: [String], _ rows: [(call: Int, cells: [String])]) -> Markup {
    let head = Markup.joined(columns.map { .element("th", [.init("scope", "col")], text: $0) })
    let body = Markup.joined(
      rows.map { row in
        .element("tr", [.init("data-call", String(row.call))], .joined(row.cells.map { .element("td", text: $0) }))
      })
    return .element(
      "div",
      [.init("class", "scroll list"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", title)],
      .element("table", [], .element("thead", [], .element("tr", [], head)) + .element("tbody", [], body)))
  }

  private func cells(_ change: TraceChanges.Change) -> [String] {
    let fates = worlds.stories.indices.map { worlds.call(change.call, in: $0) }
    let seconds = fates.map { fate in fate?.response.map { $0.second - worlds.calls[change.call].received } ?? 0 }
    return head(change.call) + [words.change(seconds: seconds[1] - seconds[0], isSooner: change.difference < 0)]
      + worlds.stories.indices.flatMap { response(fates[$0], $0) }
  }

  private func ofOneWorld(_ number: Int) -> [String] {
    guard let world = worlds.stories.indices.first(where: { worlds.calls[number].places[$0] != nil }) else { return [] }
    return head(number) + [worlds.stories[world].names.scenario[words.language]]
      + response(worlds.call(number, in: world), world)
  }

  /// When, which, what, where.
  private func head(_ number: Int) -> [String] {
    let (call, story) = (worlds.calls[number], worlds.first)
    let kind = story.names.kinds[call.kind]
    return [
      story.clock(call.received, words.language), String(number + 1),
      kind.name[words.language] + words.pick(", priority \(kind.priority)", "，\(kind.priority) 级"),
      story.names.zones[call.zone].label,
    ]
  }

  private func response(_ call: TracedCall?, _ world: Int) -> [String] {
    guard let call, let response = call.response else { return [words.isNotReached, "–"] }
    return [
      TraceStory.span(response.second - call.received, words.language),
      worlds.stories[world].units[response.unit][words.language],
    ]
  }
}
