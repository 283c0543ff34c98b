import Experiments
import Texts

/// How large a pilot must be: how often each design finds a fall with its stations, and how often with none.
enum PilotSizePlot {
  static let figure = Figure(id: "power") { story in
    let designs = story.pilotDesigns
    let numbers = PilotPowerNumbers(story)
    guard !designs.isEmpty, let finding = story.words.powerFinding(numbers) else { return nil }
    return Plate(
      question: story.words.powerQuestion, finding: finding, caption: story.words.powerCaption(numbers.futures),
      panes: [.drawing(bars(designs, story, width: 760), narrow: [bars(designs, story, width: 340)])],
      notes: notes(numbers, story), tables: [table(designs, story)], sources: [story.source(PowerColumn.file)])
  }

  private static func percent(_ story: Story) -> Reading {
    var reading = story.reading("share", size: 0.1)
    reading.decimals = 1
    return reading
  }

  private static func notes(_ numbers: PilotPowerNumbers, _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    if let truth = numbers.trueChanges, let recorded = numbers.recordedChanges {
      notes.append(Note(words.recordsRise, words.recordsRiseText(truth, recorded, percent(story))))
    }
    if let falls = numbers.fallingByThemselves {
      notes.append(Note(words.regressionHead, words.fallsByThemselves(falls.count, of: falls.all)))
    }
    return notes
  }

  /// In how many pilots of each design a fall is found: with the stations, and with none.
  private static func bars(_ designs: [PowerRow], _ story: Story, width: Double) -> Canvas {
    let words = story.words
    var canvas = Canvas(width: width, title: words.powerPane)
    var y = canvas.title(0, 14, words.powerPane, words.powerNote, width: width) + 18
    let isWide = width > 400
    let left = isWide ? 300.0 : 0
    let lane = (designs.map { TextStyle.value.width(words.count($0.count(1), of: $0.futures)) }.max() ?? 0) + 10
    let full = width - left - lane
    for row in designs {
      let lines = TextStyle.note.lines(
        words.design(words.chosen(row.chosen), sites: row.sites, months: row.months), width: isWide ? left - 14 : width)
      let end = canvas.lines(lines, 0, y, TextStyle.note.inked(.second), pitch: 15)
      var bar = isWide ? y - 11 : end - 10
      for (share, ink, name) in [
        (row.found, story.ink(story.lead), words.withStations), (row.foundWithoutStations, .worse2, words.withNone),
      ] {
        let count = words.count(row.count(share), of: row.futures)
        canvas.group(tip: "\(name): \(count)") { canvas in
          canvas.rect(left, bar, full, 12, .ink(.grid))
          if share > 0 { canvas.rect(left, bar, full * share, 12, .ink(ink)) }
        }
        canvas.text(count, width, bar + 11, .value, .end)
        bar += 17
      }
      canvas.line(
        left + full * PilotPowerNumbers.usualDemand, bar - 34, left + full * PilotPowerNumbers.usualDemand, bar - 2, .goal,
        width: 2)
      y = max(end, bar + 9) + 8
    }
    canvas.height =
      canvas.legend(
        [
          (.square(story.ink(story.lead)), words.withStations), (.square(.worse2), words.withNone),
          (.line(.goal), words.eightOfTen),
        ], 0, y,
        width: width) - 10
    return canvas
  }

  private static func table(_ designs: [PowerRow], _ story: Story) -> PlateTable {
    let words = story.words
    let reading = percent(story)
    func change(_ value: Double?) -> String { value.map { reading.full($0, signed: true) } ?? "–" }
    return PlateTable(
      caption: words.powerPane,
      columns: [
        (words.choice, false), (words.sites, true), (words.monthsWatched, true), (words.runsHead, true), (words.trueEffect, true),
        (words.interval95, true), (words.foundHead, true), (words.foundWithout, true), (words.siteChangeWithout, true),
      ],
      rows: designs.map {
        [
          words.chosen($0.chosen), String($0.sites), String($0.months), String($0.futures), change($0.trueChange),
          $0.trueRange.map { reading.fullRange($0.low, $0.high, signed: true) } ?? "–", String($0.count($0.found)),
          String($0.count($0.foundWithoutStations)), change($0.siteChangeWithoutStations),
        ]
      })
  }
}
