import Experiments
import StationModel
public import Texts

/// The summary of a comparison for a terminal: a pure function of results, as wide as it is told, 100 columns else.
public struct ConsoleSummary {
  let comparison: Comparison
  let messages: Messages
  let figures: NumberStyle
  let style: ConsoleStyle
  /// Columns that nothing crosses; tables may need more than running text is read well in.
  let width: Int
  var page: Int { min(width, 100) }

  private init(_ comparison: Comparison, _ language: Language, _ style: ConsoleStyle, _ width: Int) {
    self.comparison = comparison
    messages = Messages(language: language)
    figures = NumberStyle(language: language)
    self.style = style
    self.width = width
  }

  /// The text, verdict first, ending in a line feed. One arm alone shows its own figures and goals.
  public static func text(
    _ comparison: Comparison, language: Language = .en, style: ConsoleStyle = .plain, width: Int = 100
  ) -> String {
    let summary = ConsoleSummary(comparison, language, style, width)
    let lines = summary.blocks.flatMap { $0.lines(style, page: summary.page, width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the text says of results, sentence by sentence, and which of them only label.
  static func sentences(_ comparison: Comparison, language: Language) -> [(sentence: Sentence, isLabel: Bool)] {
    ConsoleSummary(comparison, language, .plain, 100).blocks.flatMap(\.sentences)
  }

  var result: StudyResult { comparison.result }
  var names: ResultNames { comparison.names }

  private var blocks: [ConsoleBlock] {
    var blocks: [ConsoleBlock] = []
    let arms = result.layout.arms > 1 ? Array(1..<result.layout.arms) : [0]
    for arm in arms { blocks += verdict(arm).map { .text($0, .strong) } }
    if let remark = gateRemark(arms) { blocks.append(.text(remark, .faint)) }
    if result.layout.arms > 2 { blocks += section(messages.best, [.table(bestTable)]) }
    for arm in arms {
      blocks += [.gap, heading(arm)]
      if !result.isComplete { blocks.append(.note(messages.requested(result.requested))) }
      if arm > 0 { blocks += section(messages.differs, differenceBlocks(arm)) }
      blocks += section(messages.goals, [.table(goalTable(arm))])
      blocks += section(messages.pilot, gateBlocks(arm))
      if arm > 0 {
        blocks += section(messages.changes, [.table(changeTable(arm, rows: keyRows))])
        blocks += section(placeTitle, [.table(changeTable(arm, rows: placeRows))])
        blocks += section(crimePlaceTitle, [.table(changeTable(arm, rows: crimePlaceRows))])
        blocks += crimeSections(arm)
        blocks += section(messages.money, money(changeTable(arm, rows: moneyRows), arm))
      } else {
        blocks += section(messages.estimates, [.table(estimateTable(rows: keyRows))])
        blocks += crimeSections(arm)
        blocks += section(messages.money, money(estimateTable(rows: moneyRows), 0))
      }
    }
    if !comparison.goals.isEmpty { blocks.append(.note(messages.likelihoods)) }
    if arms != [0] { blocks += messages.legend.map { .note($0) } }
    if let folder = comparison.folder { blocks.append(.line(messages.folder(folder))) }
    return blocks
  }

  private func heading(_ arm: Int) -> ConsoleBlock {
    let runs =
      !result.isComplete
      ? messages.cut(futuresFact) : arm > 0 ? messages.paired(futuresFact) : messages.single(futuresFact)
    return .heading(
      arm > 0 ? messages.heading(named(0), named(arm)) : named(0), .joined([runs, dates(comparison.window)], separator: " · "))
  }

  private func crimeSections(_ arm: Int) -> [ConsoleBlock] {
    section(messages.accountTitle, accountBlocks(arm)) + section(messages.evaluationTitle, evaluationBlocks(arm))
  }

  private func money(_ table: ConsoleTable, _ arm: Int) -> [ConsoleBlock] {
    table.isEmpty ? [] : [.table(table)] + moneySentences(arm).map { .text($0, indent: 2) }
  }

  private func section(_ title: any SentenceText, _ blocks: [ConsoleBlock]) -> [ConsoleBlock] {
    let full = blocks.filter { if case .table(let table) = $0 { !table.isEmpty } else { true } }
    return full.isEmpty ? [] : [.title(title.sentence)] + full + [.gap]
  }

  private func differenceBlocks(_ arm: Int) -> [ConsoleBlock] {
    guard arm < comparison.changes.count else { return [] }
    let changes = comparison.changes[arm]
    let all = Fact(
      Double(changes.count),
      .fold(.rows, .json(StudyFile.name, "changes")) - .number(Double(comparison.changes.joined().count - changes.count)))
    if changes.isEmpty { return [.note(messages.noChanges, indent: 2)] }
    let shown = changes.count > 13 ? 12 : changes.count
    let before = comparison.changes[..<arm].joined().count
    var table = ConsoleTable(["", head(0), "", head(arm)], [.left, .left, .left, .left])
    for (place, change) in changes[..<shown].enumerated() {
      func value(_ key: String, _ value: String?) -> Sentence {
        value.map { fitted("changes.\(before + place).\(key)", $0, to: 28) } ?? "–"
      }
      table.add([
        .init(text("changes.\(before + place).path", change.path)), .init(value("base", change.base), .faint), .init("→", .faint),
        .init(value("to", change.arm)),
      ])
    }
    let rest = all - Fact(Double(shown), .number(Double(shown)))
    return [.table(table)] + (shown < changes.count ? [.text(messages.more(rest), .faint, indent: 2)] : [])
  }
}
