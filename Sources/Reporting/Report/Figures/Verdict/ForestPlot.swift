import Experiments
import StationModel
import Texts

/// Every option against the base on the outcomes that decide, replication by replication.
enum ForestPlot {
  static let figure = Figure(id: "forest") { story in
    let columns = Self.columns(story)
    guard story.options.count > 0, columns.count > 1 else { return nil }
    let winners = columns.map { best($0, story) }
    return Plate(
      question: story.words.forestQuestion, finding: finding(columns, winners, story),
      caption: story.words.forestCaption(story.named(0), story.dates(), story.words.whole(story.futuresFact)),
      panes: [.drawing(wide(columns, winners, story), narrow: columns.map { narrow($0, story) })],
      tables: [table(columns, story)], sources: [DifferenceColumn.file, ReplicationColumn.file])
  }

  /// A column: an outcome, where it is measured, and what is better.
  private struct Column {
    var outcome: Outcome
    var scope = "city"
    var lowerIsBetter: Bool
    var head: String
    var note: String
    var reading: Reading
    /// By option, base left out; nil where it is not defined.
    var values: [DifferenceRow?]
    /// By option: share of replications in which no other arm, the base included, is better; equals share a replication.
    var bestShare: [ShareFact?]
    /// Whether the arms may be ranked: by a mean over the calls reached only where they reach as many.
    var isRanked: Bool
  }

  private static func isRanked(_ outcome: Outcome, _ story: Story) -> Bool {
    outcome != .responseMinutesMean || story.reachesAlike(Array(story.study.arms.indices))
  }

  private static func columns(_ story: Story) -> [Column] {
    let wanted: [(Outcome, String, Bool)] = [
      (.responseMinutesMean, "city", true), (.responseWithin10Share, "city", false),
      (.responseWithin10Share, "worstZone", false),
      (.crimeCommittedCount, "city", true), (.costFullPerYear, "city", true),
    ]
    return wanted.compactMap { outcome, scope, lower in
      let values = story.options.map { story.difference($0, outcome, scope: scope) }
      guard values.contains(where: { $0 != nil }), let facts = story.outcome(outcome.id) else { return nil }
      let size = values.compactMap { $0?.mean.magnitude }.max() ?? 1
      let error = values.compactMap { $0.map { $0.q95 - $0.q05 } }.max() ?? 0
      let reading = Reading(story.numbers, unit: facts.unit, size: size, error: error > 0 ? error : nil).points
      let place = scope == "city" ? story.words.wholeCity : story.words.worstZone
      return Column(
        outcome: outcome, scope: scope, lowerIsBetter: lower, head: facts.title[story.language],
        note: [place, reading.unitName].filter { !$0.isEmpty }.joined(separator: story.language == .en ? ", " : "，"),
        reading: reading,
        values: values, bestShare: bestShares(outcome, scope, lower, story), isRanked: isRanked(outcome, story))
    }
  }

  /// How often each option is the best of all arms; nil where single replications are not at hand.
  private static func bestShares(_ outcome: Outcome, _ scope: String, _ lower: Bool, _ story: Story) -> [ShareFact?] {
    guard isRanked(outcome, story), scope == "city" else { return story.options.map { _ in nil } }
    return story.options.map { story.isFirst($0, of: Array(story.study.arms.indices), outcome, isLowest: lower) }
  }

  /// Place among the options of the best mean; nil where nobody is better than the base.
  private static func best(_ column: Column, _ story: Story) -> Int? {
    guard column.isRanked else { return nil }
    let means = column.values.map { $0?.mean }
    let order = means.indices.filter { means[$0] != nil }.sorted {
      column.lowerIsBetter ? means[$0]! < means[$1]! : means[$0]! > means[$1]!
    }
    guard let first = order.first, let mean = means[first] else { return nil }
    return (column.lowerIsBetter ? mean < 0 : mean > 0) ? first : nil
  }

  private static func finding(_ columns: [Column], _ winners: [Int?], _ story: Story) -> Sentence {
    let words = story.words
    let isFew = Likelihood(story.futures, of: story.futures) == .tooFew
    let sentences = story.options.enumerated().compactMap { place, arm -> Sentence? in
      let won = zip(columns, winners).compactMap { column, winner -> Sentence? in
        guard winner == place, let share = column.bestShare[place], share.isMost,
          let name = story.named(column.outcome)
        else { return nil }
        return words.bestOn(story.words.best(share), name, story.words.kOfN(share))
      }
      return won.isEmpty ? nil : words.wins(story.named(arm), words.list(won))
    }
    if !sentences.isEmpty { return .joined(sentences, separator: story.language == .en ? "; " : "；") }
    if isFew { return words.tooFewToRank }
    return winners.contains { $0 != nil } ? words.noOptionIsClearlyFirst : words.noOptionIsBetter(story.named(0))
  }

  private static func wide(_ columns: [Column], _ winners: [Int?], _ story: Story) -> Canvas {
    let (left, pitch) = (206.0, (1118 - 206.0) / Double(columns.count))
    let plot = pitch - 48
    let top = 66.0
    let names = story.options.map { TextStyle.head.lines(story.name($0), width: 150) }
    // A long name makes the rows higher.
    let rowHeight = max(88, Double(names.map(\.count).max() ?? 0) * 16 + 22)
    let bottom = top + rowHeight * Double(story.options.count)
    var canvas = Canvas(width: 1118, height: bottom + 56, title: story.words.forestQuestion)
    for (index, column) in columns.enumerated() {
      let x = left + Double(index) * pitch
      let y = canvas.lines(TextStyle.head.lines(column.head, width: plot + 14), x, 14, .head, pitch: 16)
      canvas.text(column.note, x, max(y, 30) + (y > 40 ? 0 : 0), .note)
      let scale = scale(column, to: x, x + plot)
      let zero = scale[0]
      canvas.rect(
        column.lowerIsBetter ? x : zero, top, column.lowerIsBetter ? zero - x : x + plot - zero, bottom - top, .ink(.goalSide))
      canvas.text(
        column.lowerIsBetter ? story.words.betterLeft : story.words.betterRight, column.lowerIsBetter ? x : x + plot, top - 4,
        TextStyle.small.inked(.goal), column.lowerIsBetter ? .start : .end)
      canvas.line(zero, top, zero, bottom, .text, width: 1.2)
      canvas.xAxis(scale, y: bottom, steps: 3) {
        column.reading.style.text($0 / column.reading.unit.divisor, decimals: scale.decimalsFor(column.reading, 3), signed: true)
      }
      for (row, value) in column.values.enumerated() {
        guard let value else { continue }
        let y = top + rowHeight * Double(row) + 22
        let arm = story.options.lowerBound + row
        canvas.group(tip: "\(story.name(arm)): \(column.reading.full(value.mean, signed: true))", key: story.study.arms[arm].id) {
          canvas in
          canvas.range(scale[value.q05], scale[value.mean], scale[value.q95], y: y, story.ink(arm))
        }
        let text = column.reading.text(value.mean, signed: true)
        let center = x + plot / 2
        if winners[index] == row {
          canvas.pill(text, center, y + 23, .value)
        } else {
          canvas.text(text, center, y + 23, .value, .middle, halo: true)
        }
        canvas.text(column.reading.range(value.q05, value.q95, signed: true), center, y + 39, .small, .middle, halo: true)
        if let share = column.bestShare[row] {
          canvas.text(story.words.bestIn(share.met.count), center, y + 54, .small, .middle, halo: true)
        }
      }
    }
    for (row, arm) in story.options.enumerated() {
      let y = top + rowHeight * Double(row)
      if row > 0 { canvas.line(0, y, 1118, y, .rule) }
      canvas.circle(6, y + 22, 5, .ink(story.ink(arm)))
      canvas.lines(names[row], 18, y + 27, .head, pitch: 16)
    }
    canvas.legend(
      [
        (.range(.mute), story.words.meanAndFutures), (.square(.goalSide), story.words.betterSide),
        (.pill, story.words.bestOfColumn),
      ], 0,
      bottom + 46, width: 1118)
    return canvas
  }

  /// One outcome for a phone: label above its range.
  private static func narrow(_ column: Column, _ story: Story) -> Canvas {
    var canvas = Canvas(width: 344, title: column.head)
    let top = canvas.title(0, 14, column.head, column.note, width: 344) + 4
    let names = story.options.map { TextStyle.label.lines(story.name($0), width: 256) }
    let height = 28 + 16 * Double(names.map(\.count).max() ?? 1)
    let bottom = top + height * Double(column.values.count)
    let scale = scale(column, to: 6, 338)
    let zero = scale[0]
    canvas.rect(column.lowerIsBetter ? 0 : zero, top, column.lowerIsBetter ? zero : 344 - zero, bottom - top, .ink(.goalSide))
    canvas.line(zero, top, zero, bottom, .text, width: 1.2)
    for (row, value) in column.values.enumerated() {
      guard let value else { continue }
      let y = top + height * Double(row)
      let arm = story.options.lowerBound + row
      canvas.lines(names[row], 4, y + 17, .label, pitch: 16, halo: true)
      canvas.text(column.reading.text(value.mean, signed: true), 340, y + 17, .value, .end, halo: true)
      canvas.range(scale[value.q05], scale[value.mean], scale[value.q95], y: y + height - 13, story.ink(arm))
    }
    canvas.xAxis(scale, y: bottom, steps: 3) {
      column.reading.style.text($0 / column.reading.unit.divisor, decimals: scale.decimalsFor(column.reading, 3), signed: true)
    }
    canvas.height = bottom + 24
    return canvas
  }

  private static func scale(_ column: Column, to first: Double, _ last: Double) -> Scale {
    Scale(over: column.values.flatMap { $0.map { [$0.q05, $0.q95] } ?? [] }, including: [0], to: first, last, steps: 3)
  }

  private static func table(_ columns: [Column], _ story: Story) -> PlateTable {
    PlateTable(
      caption: story.words.forestQuestion,
      columns: [(story.words.option, false)]
        + columns.flatMap { [("\($0.head), \($0.note)", true), (story.words.range90, true)] },
      rows: story.options.enumerated().map { row, arm in
        [story.name(arm)]
          + columns.flatMap { column -> [String] in
            guard let value = column.values[row] else { return ["–", "–"] }
            return [column.reading.text(value.mean, signed: true), column.reading.range(value.q05, value.q95, signed: true)]
          }
      })
  }
}
