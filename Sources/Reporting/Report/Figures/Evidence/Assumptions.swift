import Scenarios
import Texts

/// What the results rest on: every uncertain setting with its range and source, and how much of all of it anybody measured.
enum Assumptions {
  static let figure = Figure(id: "assumptions") { story in
    let rows = story.results.rows(AssumptionColumn.self)
    if rows.isEmpty { return nil }
    let words = story.words
    let counts = Evidence.allCases.map { kind in rows.count { $0.holds(.evidence, kind.rawValue) } }
    let all = fold([:], story)
    let weak = Evidence.allCases.filter(\.isWeak).compactMap { fold([.evidence: $0.rawValue], story) }.reduce(nil) { sum, one in
      sum.map { $0 + one } ?? one
    }
    guard let all, let weak, let settings = story.fact(.distinct(path([]))) else { return nil }
    let drawn = story.results.uncertainInputs
    return Plate(
      question: words.assumptionsQuestion,
      finding: words.assumptionsFinding(
        weak: weak, of: all, share: story.reading("share", size: 1).whole.full(weak / all)),
      caption: words.assumptionsCaption(all, settings),
      panes: [.drawing(strengths(counts, story, width: 1118), narrow: [strengths(counts, story, width: 344)])]
        + (drawn.isEmpty ? [] : [drawnPane(drawn, rows, story)]),
      notes: [Note(words.weakHead, words.weakText)] + drawnNote(story),
      sources: [AssumptionColumn.file] + (drawn.isEmpty ? [] : [ParameterColumn.file]))
  }

  struct Row {
    /// Nil where the file does not say.
    let evidence: Evidence?
    var isWeak: Bool { evidence?.isWeak ?? false }

    init(_ row: ReadRow<AssumptionColumn>) { evidence = Evidence(rawValue: row.text(.evidence)) }
  }

  private static func fold(_ conditions: KeyValuePairs<AssumptionColumn, String>, _ story: Story) -> Fact? {
    story.fact(.fold(.rows, .rows(AssumptionColumn.self, conditions, nil)))
  }

  private static func path(_ conditions: [Formula.Condition]) -> Formula.Fields {
    Formula.Fields(file: AssumptionColumn.file, conditions: conditions, column: AssumptionColumn.path.rawValue)
  }

  private static func drawnNote(_ story: Story) -> [Note] {
    let isDrawn = Formula.Condition(column: AssumptionColumn.drawn.rawValue, text: "", isOther: true)
    guard let drawn = story.fact(.distinct(path([isDrawn]))), drawn.value > 0 else { return [] }
    return [Note(story.words.drawnHead, story.words.drawnText(drawn))]
  }

  /// One bar of all settings, split by the strength of their evidence.
  private static func strengths(_ counts: [Int], _ story: Story, width: Double) -> Canvas {
    let total = Double(max(1, counts.reduce(0, +)))
    var canvas = Canvas(width: width, title: story.words.assumptionsQuestion)
    let inks: [Ink] = [.parts[0], .parts[1], .parts[2], .worse1, .worse2]
    var x = 0.0
    for (index, count) in counts.enumerated() where count > 0 {
      let wide = width * Double(count) / total
      canvas.group(tip: "\(story.words.evidence(Evidence.allCases[index])): \(count)") { canvas in
        canvas.rect(x, 4, max(0.5, wide - 1), 26, .ink(inks[index]))
      }
      let text = String(count)
      let isDark = index < 2
      if TextStyle.value.width(text) + 10 < wide {
        canvas.text(text, x + wide / 2, 22, TextStyle.value.inked(isDark ? .paper : .text), .middle)
      }
      x += wide
    }
    let items = Evidence.allCases.enumerated().filter { counts[$0.offset] > 0 }.map {
      (Swatch.square(inks[$0.offset]), "\(story.words.evidence($0.element)) \(counts[$0.offset])")
    }
    canvas.height = canvas.legend(items, 0, 50, width: width) - 10
    return canvas
  }

  /// The uncertain settings by their names, with what the replications drew of them.
  private static func drawnPane(_ inputs: [UncertainInput], _ rows: [ReadRow<AssumptionColumn>], _ story: Story) -> Pane {
    let words = story.words
    let table = PlateTable(
      caption: words.drawnHead,
      columns: [
        (words.setting, false), (words.valueHead, true), (words.rangeOfDraws, true), (words.evidenceHead, false),
        (words.sourceHead, false),
      ],
      rows: inputs.map { input in
        let row = rows.first { holds(input.path, $0.text(.path)) }
        let spread = Spread(Array(input.values.values))
        func shown(_ value: Double) -> String { words.inputValue(input.path, value, story.numbers) }
        // What stands for several settings is drawn as a factor on each of them.
        let value = input.path.contains("*") ? 1 : row?.number(.value)
        let source = row.map { Self.source(of: $0, story.language) } ?? ""
        return [
          words.input(input.path), value.map(shown) ?? "–",
          shown(spread.quantile(0.05)) + words.between + shown(spread.quantile(0.95)),
          row.flatMap { Evidence(rawValue: $0.text(.evidence)) }.map(words.evidence) ?? "–", words.knownSource(source),
        ]
      })
    let markup = Markup.element(
      "div", [.init("class", "scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", words.drawnHead)],
      PlateMarkup.table(table))
    return .page(markup, tables: [table])
  }

  /// Where the range drawn from comes from, or else the value; in English where the file has no other language.
  private static func source(of row: ReadRow<AssumptionColumn>, _ language: Language) -> String {
    let columns: [AssumptionColumn] =
      switch language {
      case .en: [.rangeSource, .source]
      case .zhHans: [.rangeSourceZhHans, .rangeSource, .sourceZhHans, .source]
      }
    return columns.lazy.map { row.text($0) }.first { !$0.isEmpty } ?? ""
  }

  /// Whether a path is one of those that another one with a star stands for.
  private static func holds(_ pattern: String, _ path: String) -> Bool {
    let (wanted, own) = (pattern.split(separator: "."), path.split(separator: "."))
    return wanted.count == own.count && zip(wanted, own).allSatisfy { $0 == "*" || $0 == $1 }
  }
}
