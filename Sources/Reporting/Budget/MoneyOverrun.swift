import Experiments
import StationModel

/// How often, and by how much, capital and new cash end above what was planned, over the whole of the counted time.
enum MoneyOverrun {
  struct Row: Sendable {
    var arm: Int
    /// Of capital alone; else of all new cash.
    var isCapital: Bool
    /// Share above the plan by replication.
    var over: Spread
    /// Share of replications above the plan.
    var chance: Double
  }

  static func rows(_ story: Story) -> [Row] {
    story.options.flatMap { arm -> [Row] in
      let spent = story.futures(arm, .capitalTotal, window: Story.wholeTime)
      let beyond = story.futures(arm, .overrunTotal, window: Story.wholeTime)
      let capital = spent.keys.sorted().compactMap { future -> Double? in
        guard let spent = spent[future], let beyond = beyond[future], spent - beyond > 0 else { return nil }
        return beyond / (spent - beyond)
      }
      let cash = story.futures(arm, .budgetOverrunShare, window: Story.wholeTime).sorted { $0.key < $1.key }.map(\.value)
      return [(capital, true), (cash, false)].compactMap { values, isCapital in
        if values.isEmpty || values.allSatisfy({ $0 == 0 }) { return nil }
        let chance = Double(values.count { $0 > 0 }) / Double(values.count)
        return Row(arm: arm, isCapital: isCapital, over: Spread(values), chance: chance)
      }
    }
  }

  /// Nil where nothing can overrun.
  static func canvas(_ story: Story, width: Double) -> Canvas? {
    let rows = rows(story)
    guard !rows.isEmpty else { return nil }
    let words = story.words
    let reading = story.reading("share", size: 1).whole
    var canvas = Canvas(
      width: width, title: words.moneyOverrunTitle)
    let top = canvas.title(0, 14, canvas.title, words.moneyOverrunNote, width: width * 0.93) + 12
    let lane = 44.0
    let label = min(150.0, width * 0.36)
    let scale = Scale(
      over: rows.flatMap { [$0.over.quantile(0.05), $0.over.quantile(0.95)] }, including: [0], to: label + 8,
      width - lane - 12, steps: 4)
    let pitch = 42.0
    let bottom = top + pitch * Double(rows.count)
    canvas.text(words.moneyAbovePlanOfFutures, width, top - 2, .note, .end)
    canvas.line(scale[0], top + 2, scale[0], bottom, .text, width: 1.2)
    for (place, row) in rows.enumerated() {
      let y = top + pitch * Double(place) + 22
      canvas.lines(TextStyle.label.lines(story.name(row.arm), width: label).prefix(1).map { $0 }, 0, y - 3, .label)
      canvas.text(row.isCapital ? words.moneyCategory(.capital) : words.moneyNewCash, 0, y + 12, .small)
      let (low, high) = (row.over.quantile(0.05), row.over.quantile(0.95))
      let tip =
        "\(story.name(row.arm)): \(reading.full(row.over.mean, signed: true)) (\(reading.fullRange(low, high, signed: true)))"
      canvas.group(tip: tip, key: story.study.arms[row.arm].id) {
        $0.range(scale[low], scale[row.over.mean], scale[high], y: y, story.ink(row.arm))
      }
      canvas.text(String(words.count(row.chance)), width, y + 5, row.chance >= 0.5 ? .value.inked(.alarm) : .value, .end)
      if place > 0 { canvas.line(0, y - 22, width, y - 22, .rule) }
    }
    canvas.xAxis(scale, y: bottom, steps: 4) { reading.full($0, signed: true) }
    canvas.height = bottom + 24
    return canvas
  }

  static func table(_ story: Story) -> PlateTable? {
    let rows = rows(story)
    if rows.isEmpty { return nil }
    let words = story.words
    let reading = story.reading("share", size: 1).whole
    return PlateTable(
      caption: words.moneyOverrunNote,
      columns: [
        (words.option, false), (words.moneyKind, false), (words.mean, true), (words.range90, true), (words.moneyAbovePlan, true),
      ],
      rows: rows.map {
        [
          story.name($0.arm), $0.isCapital ? words.moneyCategory(.capital) : words.moneyNewCash,
          reading.full($0.over.mean, signed: true),
          reading.fullRange($0.over.quantile(0.05), $0.over.quantile(0.95), signed: true), words.chanceCount($0.chance),
        ]
      })
  }
}
