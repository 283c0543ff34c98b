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
    messages = Messages(language: language, futures: comparison.result.count)
    figures = NumberStyle(language: language)
    self.style = style
    self.width = width
  }

  /// The text, verdict first, ending in a line feed. One arm alone shows its own figures and goals.
  public static func text(
    _ comparison: Comparison, language: Language = .en, style: ConsoleStyle = .plain, width: Int = 100
  ) -> String {
    ConsoleSummary(comparison, language, style, width).lines.joined(separator: "\n") + "\n"
  }

  var result: StudyResult { comparison.result }
  var names: ResultNames { comparison.names }

  func name(_ arm: Int) -> String { names.arms[arm].name[messages.language] }

  /// Heads a column: the id where the name is too long for one.
  func head(_ arm: Int) -> String {
    let name = name(arm)
    return DisplayWidth.of(name) <= 12 ? name : DisplayWidth.fitted(names.arms[arm].id, to: 12)
  }

  private var lines: [String] {
    var lines: [String] = []
    let arms = result.layout.arms > 1 ? Array(1..<result.layout.arms) : [0]
    for arm in arms { lines += verdict(arm).map { style.paint($0, .strong) } }
    if let remark = gateRemark(arms) { lines += wrapped(remark) }
    if result.layout.arms > 2 { lines += section(messages.best, bestTable) }
    for arm in arms {
      lines.append("")
      lines += heading(arm)
      if arm > 0 { lines += section(messages.differs, differenceLines(arm)) }
      lines += section(messages.goals, goalTable(arm))
      lines += section(messages.pilot, gateLines(arm))
      if arm > 0 {
        lines += section(messages.changes, changeTable(arm, rows: keyRows))
        lines += section(placeTitle, changeTable(arm, rows: placeRows))
        lines += section(crimePlaceTitle, changeTable(arm, rows: crimePlaceRows))
        lines += crimeSections(arm)
        lines += section(messages.money, money(changeTable(arm, rows: moneyRows), arm))
      } else {
        lines += section(messages.estimates, estimateTable(rows: keyRows))
        lines += crimeSections(arm)
        lines += section(messages.money, money(estimateTable(rows: moneyRows), 0))
      }
    }
    if !comparison.goals.isEmpty { lines += wrapped(messages.likelihoods) }
    if arms != [0] { lines += messages.legend.flatMap(wrapped) }
    if let folder = comparison.folder { lines.append(messages.folder(folder)) }
    return lines
  }

  /// Footnotes are faint and never wider than the page.
  private func wrapped(_ text: String) -> [String] {
    TextWrap.lines(text, to: page).map { style.paint($0, .faint) }
  }

  private func heading(_ arm: Int) -> [String] {
    var facts = [arm > 0 ? messages.paired(result.count) : messages.single(result.count)]
    if !result.isComplete { facts = [messages.cut(result.count, result.requested)] }
    facts.append(messages.window(names.name(comparison.window)))
    let title = arm > 0 ? messages.heading(name(0), name(arm)) : name(0)
    let tail = facts.joined(separator: " · ")
    let rule = style.paint(String(repeating: "─", count: page), .faint)
    let gap = page - DisplayWidth.of(tail) - DisplayWidth.of(title)
    if gap >= 2 { return [style.paint(title, .strong) + String(repeating: " ", count: gap) + style.paint(tail, .faint), rule] }
    return TextWrap.lines(title, to: page).map { style.paint($0, .strong) }
      + TextWrap.lines(tail, to: page).map { style.paint($0, .faint) } + [rule]
  }

  private func crimeSections(_ arm: Int) -> [String] {
    section(messages.accountTitle, accountLines(arm)) + section(messages.evaluationTitle, evaluationLines(arm))
  }

  private func section(_ title: String, _ table: TextTable) -> [String] {
    section(title, table.isEmpty ? [] : table.lines(style, to: width))
  }

  private func money(_ table: TextTable, _ arm: Int) -> [String] {
    table.isEmpty ? [] : table.lines(style, to: width) + moneyLines(arm)
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [style.paint(title, .strong)] + lines + [""]
  }

  private func differenceLines(_ arm: Int) -> [String] {
    guard arm < comparison.changes.count else { return [] }
    let changes = comparison.changes[arm]
    if changes.isEmpty { return note(messages.noChanges, .text) }
    let shown = changes.count > 13 ? 12 : changes.count
    var table = TextTable(["", head(0), "", head(arm)], [.left, .left, .left, .left])
    for change in changes[..<shown] {
      table.add([
        .init(change.path), .init(DisplayWidth.fitted(change.base ?? "–", to: 28), .faint), .init("→", .faint),
        .init(DisplayWidth.fitted(change.arm ?? "–", to: 28)),
      ])
    }
    var lines = table.lines(style, to: width)
    if shown < changes.count { lines += note(messages.more(changes.count - shown)) }
    return lines
  }
}
