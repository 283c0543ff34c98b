public import Texts

/// The life of a call as tables: the same on the terminal and on the page.
extension CallLife {
  /// A table of texts; columns of numbers are set to the right.
  struct Table {
    var title: String
    var columns: [(name: String, isNumber: Bool)]
    var rows: [[String]]
  }

  /// `Call 12 (0003004104df0002): disputes, priority 3, zone F6`.
  func heading(_ story: TraceStory, _ language: Language) -> String {
    let kind = story.names.kinds[call.kind]
    let zone = story.names.zones[call.zone].label
    let id = TraceNames.callId(call.id)
    return language == .en
      ? "Call \(id): \(kind.name.en), priority \(kind.priority), zone \(zone)"
      : "警情 \(id)：\(kind.name.zhHans)，\(kind.priority) 级，\(zone) 分区"
  }

  func tables(_ story: TraceStory, _ language: Language) -> [Table] {
    func pick(_ en: String, _ zh: String) -> String { language == .en ? en : zh }
    let happened = Table(
      title: pick("What happened", "经过"), columns: [(pick("Time", "时间"), false), (pick("Event", "事件"), false)],
      rows: allLines.map { [time($0.second, story, language), story.sentence($0, language, isOnlyCall: true)] })
    let durations = Table(
      title: pick("How long it took", "用时"), columns: [(pick("Part", "阶段"), false), (pick("Length", "时长"), true)],
      rows: spans.map { [$0.name[language], TraceStory.span($0.seconds, language)] })
    let units = Table(
      title: pick("Who came", "出警警力"),
      columns: [
        (pick("Unit", "警力"), false), (pick("To", "任务"), false), (pick("Why this one", "派遣理由"), false),
        (pick("From zone", "出发分区"), false), (pick("Distance", "距离"), true), (pick("Sent", "派出"), false),
        (pick("Travel", "路途"), true), (pick("On scene", "现场"), true),
      ], rows: visits.map { row($0, story, language) })
    return [happened, durations] + (visits.isEmpty ? [] : [units])
  }

  /// With its reception, also where that came before the log began.
  private var allLines: [TraceLine] {
    lines.contains { $0.message == .received }
      ? lines : [TraceLine(second: call.received, message: .received, call: number)] + lines
  }

  private func row(_ visit: Visit, _ story: TraceStory, _ language: Language) -> [String] {
    let travel = (visit.arrived ?? visit.left).map { TraceStory.span($0 - visit.sent, language) } ?? "–"
    let onScene = visit.arrived.flatMap { arrived in visit.left.map { TraceStory.span($0 - arrived, language) } } ?? "–"
    return [
      story.units[visit.unit][language], Self.words(visit.part)[language],
      Self.words(visit)[language] + (visit.isTurnedAway ? language == .en ? "; turned away" : "；中途调离" : ""),
      visit.fromZone.map { story.names.zones[$0].label } ?? "–",
      visit.distance.map { TraceStory.distance($0, language) } ?? "–",
      TraceStory.timeOfDay(((visit.sent % 86_400) + 86_400) % 86_400),
      travel, onScene,
    ]
  }

  private func time(_ second: Int, _ story: TraceStory, _ language: Language) -> String {
    let day = second >= 0 ? second / 86_400 : -1
    let date = story.names.dates.indices.contains(day) ? story.names.dates[day] + " " : ""
    return date + story.clock(second, language)
  }
}

extension TraceStory {
  /// The life of a call for the terminal; nil when the log does not tell of it.
  public func life(ofCall id: UInt64, _ language: Language, style: ConsoleStyle) -> String? {
    guard let number = number(ofCall: id) else { return nil }
    let life = CallLife(number, in: self)
    var text = style.paint(life.heading(self, language), .strong) + "\n"
    text += "  " + subject(language) + "\n"
    for table in life.tables(self, language) {
      text += "\n" + style.paint(table.title, .strong) + "\n"
      for line in Self.aligned(table, style) { text += line + "\n" }
    }
    return text
  }

  /// Lines with columns below each other, as long as their texts are: a sentence is not cut.
  private static func aligned(_ table: CallLife.Table, _ style: ConsoleStyle) -> [String] {
    var text = TextTable(table.columns.map(\.name), table.columns.map { $0.isNumber ? .right : .left })
    for row in table.rows { text.add(row.map { .init($0) }) }
    return text.lines(style)
  }

  /// `Plan as written, run 3, seed 1`.
  func subject(_ language: Language) -> String {
    language == .en
      ? "\(names.scenario.en), run \(names.replication), seed \(names.seed)"
      : "\(names.scenario.zhHans)，第 \(names.replication) 号模拟，种子 \(names.seed)"
  }
}
