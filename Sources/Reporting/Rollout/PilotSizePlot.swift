import Experiments
import Texts

/// How large a pilot must be, and what choosing the worst sites does to it.
enum PilotSizePlot {
  static let figure = Figure(id: "power", part: .time) { story in
    let designs = story.pilotDesigns
    let slopes = Self.slopes(designs)
    guard let first = designs.first else { return nil }
    var panes: [Pane] = []
    if !slopes.isEmpty {
      panes.append(.drawing(slope(slopes, story, width: 545), narrow: [slope(slopes, story, width: 340)]))
    }
    panes.append(.drawing(bars(designs, story, width: 545), narrow: [bars(designs, story, width: 340)]))
    return Plate(
      question: story.words.powerQuestion, finding: finding(designs, slopes, story),
      caption: story.words.powerCaption(first.futures), panes: panes, tables: [table(designs, story)],
      sources: [PowerColumn.file])
  }

  /// One design for each way to choose sites, all of the same size where there is one: the longest with the most sites.
  static func slopes(_ designs: [PowerRow]) -> [PowerRow] {
    let known = designs.filter { $0.siteChangeWithoutStations != nil }
    var ways: [String] = []
    for row in known where !ways.contains(row.chosen) { ways.append(row.chosen) }
    return ways.compactMap { way in
      known.filter { $0.chosen == way }.max { ($0.months, $0.sites) < ($1.months, $1.sites) }
    }
  }

  private static func percent(_ story: Story) -> Reading {
    var reading = story.reading("share", size: 0.1)
    reading.decimals = 0
    return reading
  }

  private static func finding(_ designs: [PowerRow], _ slopes: [PowerRow], _ story: Story) -> String {
    let words = story.words
    let reading = percent(story)
    var sentences: [String] = []
    if let worst = slopes.min(by: { $0.siteChangeWithoutStations! < $1.siteChangeWithoutStations! }),
      let change = worst.siteChangeWithoutStations, change < -0.01
    {
      sentences.append(
        words.fallsByItself(
          words.chosen(worst.chosen), reading.full(change.magnitude), found: worst.count(worst.foundWithoutStations),
          of: worst.futures))
    }
    // A design that finds falls where nothing was built finds nothing out.
    let sound = designs.filter { !$0.findsWhatIsNotThere }
    if let best = sound.max(by: { $0.found < $1.found }) {
      sentences.append(
        words.bestDesign(
          sites: best.sites, months: best.months, found: best.count(best.found), of: best.futures,
          change: best.trueChange.map { reading.full($0, signed: true) }))
    }
    return sentences.joined(separator: story.language == .en ? "; " : "；")
  }

  /// Recorded offences at the sites themselves where nothing is built, the time used to choose them being 100.
  private static func slope(_ rows: [PowerRow], _ story: Story, width: Double) -> Canvas {
    let words = story.words
    var canvas = Canvas(width: width, title: words.slopePane)
    let top = canvas.title(0, 14, words.slopePane, words.slopeNote, width: width) + 22
    let isWide = width > 400
    let (left, right, bottom) = (44.0, isWide ? 236.0 : 130.0, top + 190)
    let ends = rows.map { 100 * (1 + $0.siteChangeWithoutStations!) }
    let y = Scale(over: ends, including: [100], to: bottom, top, steps: 4)
    canvas.yAxis(y, x: left, right: right, steps: 4) { story.numbers.text($0, decimals: y.decimals(4)) }
    let lane = width - right - 16
    let heads = rows.map { row in
      TextStyle.note.lines(
        words.slopeLabel(
          words.chosen(row.chosen), story.numbers.text(100 * (1 + row.siteChangeWithoutStations!), decimals: 0),
          found: row.count(row.foundWithoutStations), of: row.futures), width: lane)
    }
    let tops = LabelLane.tops(
      zip(ends, heads).map { (y: y[$0], height: Double($1.count) * 15 + 5) }, within: (top - 10)...(bottom + 14))
    for (index, row) in rows.enumerated() {
      let ink = row.siteChangeWithoutStations! < -0.01 ? Ink.worse2 : .axis
      canvas.line(left, y[100], right, y[ends[index]], ink, width: 2.2, isRound: true)
      canvas.circle(right, y[ends[index]], 4.5, .ink(ink), stroke: .paper, strokeWidth: 1)
      canvas.lines(
        heads[index], right + 16, tops[index] + 13, TextStyle.note.inked(ink == .worse2 ? .alarm : .second), pitch: 15)
    }
    canvas.circle(left, y[100], 4.5, .ink(.text))
    canvas.lines(TextStyle.note.lines(words.whenChosen, width: 110), 0, bottom + 22, .note, pitch: 15)
    canvas.lines(TextStyle.note.lines(words.afterwards, width: 110), right, bottom + 22, .note, .middle, pitch: 15)
    canvas.height = bottom + 44
    return canvas
  }

  /// In how many pilots of each design the fall is found.
  private static func bars(_ designs: [PowerRow], _ story: Story, width: Double) -> Canvas {
    let words = story.words
    let reading = percent(story)
    var canvas = Canvas(width: width, title: words.powerPane)
    var y = canvas.title(0, 14, words.powerPane, words.powerNote(designs[0].futures), width: width) + 14
    let isWide = width > 400
    let left = isWide ? 236.0 : 0
    let full = width - left - 40
    for row in designs {
      let text = words.design(
        words.chosen(row.chosen), sites: row.sites, months: row.months,
        change: row.trueChange.map { reading.full($0, signed: true) },
        alsoWithout: row.findsWhatIsNotThere ? row.count(row.foundWithoutStations) : nil)
      let lines = TextStyle.note.lines(text, width: isWide ? left - 14 : width)
      let end = canvas.lines(lines, 0, y, TextStyle.note.inked(.second), pitch: 15)
      let bar = isWide ? y - 10 : end - 8
      canvas.rect(left, bar, full, 12, .ink(.grid))
      if row.found > 0 { canvas.rect(left, bar, full * row.found, 12, .ink(row.findsWhatIsNotThere ? .worse2 : .arm(1))) }
      canvas.line(left + full * 0.8, bar - 3, left + full * 0.8, bar + 15, .goal, width: 2)
      canvas.text(String(row.count(row.found)), left + full + 10, bar + 11, .value)
      y = max(end, bar + 27) + 4
    }
    canvas.height = canvas.legend([(.line(.goal), words.eightOfTen)], 0, y + 4, width: width) - 10
    return canvas
  }

  private static func table(_ designs: [PowerRow], _ story: Story) -> PlateTable {
    let words = story.words
    let reading = percent(story)
    func change(_ value: Double?) -> String { value.map { reading.full($0, signed: true) } ?? "–" }
    return PlateTable(
      caption: words.powerPane,
      columns: [
        (words.choice, false), (words.sites, true), (words.monthsWatched, true), (words.trueEffect, true),
        (words.foundHead(designs[0].futures), true),
        (words.changeWithout, true), (words.siteChangeWithout, true),
        (words.foundWithout(designs[0].futures), true),
      ],
      rows: designs.map {
        [
          words.chosen($0.chosen), String($0.sites), String($0.months), change($0.trueChange),
          String($0.count($0.found)),
          change($0.changeWithoutStations), change($0.siteChangeWithoutStations),
          String($0.count($0.foundWithoutStations)),
        ]
      })
  }
}
