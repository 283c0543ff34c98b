import Scenarios

/// What the results rest on: every uncertain setting with its range and source, and how much of all of it anybody measured.
enum Assumptions {
  static let figure = Figure(id: "assumptions", part: .evidence) { story in
    let rows = story.results.rows(AssumptionColumn.self).map(Row.init)
    if rows.isEmpty { return nil }
    let counts = Evidence.allCases.map { kind in rows.count { $0.evidence == kind } }
    let weak = rows.count(where: \.isWeak)
    let drawn = unique(rows.filter { $0.low != nil || !$0.drawn.isEmpty })
    let words = story.words
    return Plate(
      question: words.assumptionsQuestion,
      finding: words.assumptionsFinding(weak: weak, of: rows.count, drawn: drawn.count),
      caption: words.assumptionsCaption(rows.count),
      panes: [
        .drawing(strengths(counts, story, width: 1118), narrow: [strengths(counts, story, width: 344)]),
        drawnPane(drawn, story),
      ],
      notes: [Note(words.weakHead, words.weakText), Note(words.drawnHead, words.drawnText(drawn.count))],
      tables: [weakTable(rows, story)], sources: [AssumptionColumn.file])
  }

  struct Row {
    let arm, path, value, unit, drawn, source, rangeSource: String
    /// Nil where the file does not say.
    let evidence: Evidence?
    let low, high: Double?

    init(_ row: ReadRow<AssumptionColumn>) {
      (arm, path, value, unit) = (row.text(.arm), row.text(.path), row.text(.value), row.text(.unit))
      (drawn, source) = (row.text(.drawn), row.text(.source))
      evidence = Evidence(rawValue: row.text(.evidence))
      rangeSource = row.text(.rangeSource)
      (low, high) = (row.number(.low), row.number(.high))
    }

    var isWeak: Bool { evidence?.isWeak ?? false }
  }

  /// Rows of several arms that say the same are one.
  private static func unique(_ rows: [Row]) -> [Row] {
    var seen: Set<String> = []
    return rows.filter { seen.insert($0.path + "|" + $0.drawn).inserted }
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

  private static func drawnPane(_ rows: [Row], _ story: Story) -> Pane {
    let words = story.words
    guard !rows.isEmpty else { return .page(.empty) }
    let table = PlateTable(
      caption: words.drawnHead,
      columns: [
        (words.setting, false), (words.valueHead, true), (words.rangeOfDraws, true), (words.unitHead, false),
        (words.evidenceHead, false), (words.sourceHead, false),
      ],
      rows: rows.map { row in
        let range = row.low.flatMap { low in row.high.map { "\(short(low, story)) – \(short($0, story))" } } ?? "–"
        return [
          row.path, Double(row.value).map { short($0, story) } ?? row.value, range, words.unit(row.unit),
          row.evidence.map(words.evidence) ?? "",
          row.rangeSource.isEmpty ? row.source : row.rangeSource,
        ]
      })
    let markup = Markup.element(
      "div", [.init("class", "scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", words.drawnHead)],
      PlateMarkup.table(table))
    return .page(markup, tables: [table])
  }

  private static func weakTable(_ rows: [Row], _ story: Story) -> PlateTable {
    let words = story.words
    // What is no number or a short word is for the file.
    let weak = rows.filter { $0.isWeak && $0.value.count <= 40 }
    return PlateTable(
      caption: words.weakHead,
      columns: [
        (words.setting, false), (words.valueHead, true), (words.unitHead, false), (words.evidenceHead, false),
        (words.sourceHead, false),
      ],
      rows: weak.prefix(150).map {
        [
          $0.path, Double($0.value).map { short($0, story) } ?? $0.value, words.unit($0.unit),
          $0.evidence.map(words.evidence) ?? "",
          $0.source,
        ]
      })
  }

  static func short(_ value: Double, _ story: Story) -> String {
    story.numbers.text(value, decimals: NumberStyle.decimals(level: value))
  }
}
