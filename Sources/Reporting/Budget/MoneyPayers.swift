import StationModel

/// Who pays an option's new cash, and how often it costs more than was planned.
enum MoneyPayers {
  /// Sources of one option, CNY a year in the shown window; last the pay of officers moved, which is no new cash.
  struct Payer: Sendable {
    var arm: Int
    var parts: [(source: FundingSource, mean: Double)]
    var moved: Double
    var total: Double { parts.reduce(moved) { $0 + $1.mean } }
  }

  static func payers(_ story: Story) -> [Payer] {
    story.options.compactMap { arm in
      let parts = story.funding(arm)
      if parts.isEmpty { return nil }
      return Payer(arm: arm, parts: parts, moved: story.estimate(arm, .costOpportunityPerYear)?.mean ?? 0)
    }
  }

  static func reading(_ payers: [Payer], _ story: Story) -> Reading {
    story.reading("CNY", size: payers.map(\.total).max() ?? 0)
  }

  /// Nil where nothing is known of sources.
  static func canvas(_ story: Story, width: Double) -> Canvas? {
    let payers = payers(story)
    guard !payers.isEmpty else { return nil }
    let words = story.words
    let reading = reading(payers, story)
    var canvas = Canvas(
      width: width,
      title: words.moneyPayersTitle)
    var y = canvas.title(
      0, 14, canvas.title, words.moneyPayersNote(reading.unitName, story.dates().plain), width: width * 0.95)
    let isNarrow = width < 500
    let left = isNarrow ? 0.0 : 150
    let lane = payers.map { TextStyle.value.width(reading.text($0.total)) }.max()! + 16
    let scale = Scale(0...payers.map(\.total).max()!, to: left, width - lane)
    for payer in payers {
      let names = TextStyle.label.lines(story.name(payer.arm), width: isNarrow ? width : left - 12)
      let end = canvas.lines(names, 0, isNarrow ? y + 14 : y + 18, .label, pitch: 16)
      let top = isNarrow ? end - 10 : y
      var x = left
      for (place, part) in payer.parts.enumerated() {
        let next = x + scale[part.mean] - left
        canvas.group(tip: tip(words.moneySource(part.source), part.mean, payer, reading, story)) {
          $0.rect(x, top, next - x, 26, .ink(ink(place, of: payer.parts.count)))
        }
        inside(&canvas, share(part.mean, of: payer.total, story), x, next, top, isDark: place < 2)
        x = next
      }
      if payer.moved > 0 {
        let next = x + scale[payer.moved] - left
        canvas.group(tip: tip(words.moneyCategory(.wagesTransferred), payer.moved, payer, reading, story)) {
          $0.rect(x, top, next - x, 26, .ink(.returned))
          $0.rect(x, top, next - x, 26, .whiteHatch)
        }
        inside(&canvas, share(payer.moved, of: payer.total, story), x, next, top, isDark: false)
        x = next
      }
      canvas.text(reading.text(payer.total), x + 7, top + 18, .value)
      y = max(top + 26, end - 16) + 14
    }
    let sources = payers.max { $0.parts.count < $1.parts.count }!.parts
    var items = sources.enumerated().map { place, part in
      (Swatch.square(ink(place, of: sources.count)), words.moneySource(part.source))
    }
    if payers.contains(where: { $0.moved > 0 }) {
      items.append((.pattern(.whiteHatch, on: .returned), words.moneyCategory(.wagesTransferred)))
    }
    canvas.height = canvas.legend(items, 0, y + 10, width: width) - 8
    return canvas
  }

  private static func ink(_ place: Int, of count: Int) -> Ink { Ink.parts[min(place, Ink.parts.count - 1)] }

  private static func inside(_ canvas: inout Canvas, _ text: String, _ from: Double, _ to: Double, _ top: Double, isDark: Bool) {
    let style = TextStyle.strong.inked(isDark ? .paper : .text)
    if style.width(text) + 12 < to - from { canvas.text(text, (from + to) / 2, top + 17, style, .middle, halo: false) }
  }

  private static func share(_ part: Double, of whole: Double, _ story: Story) -> String {
    story.reading("share", size: 1).whole.full(whole > 0 ? part / whole : 0)
  }

  private static func tip(_ name: String, _ mean: Double, _ payer: Payer, _ reading: Reading, _ story: Story) -> String {
    "\(story.name(payer.arm)), \(name): \(reading.full(mean))"
  }

  static func table(_ story: Story) -> PlateTable? {
    let payers = payers(story)
    guard !payers.isEmpty else { return nil }
    let reading = reading(payers, story)
    let words = story.words
    var sources: [FundingSource] = []
    for part in payers.flatMap(\.parts) where !sources.contains(part.source) { sources.append(part.source) }
    return PlateTable(
      caption: words.moneyPayersNote(reading.unitName, story.dates().plain),
      columns: [(words.option, false)] + sources.map { (words.moneySource($0), true) }
        + [(words.moneyCategory(.wagesTransferred), true)],
      rows: payers.map { payer in
        [story.name(payer.arm)]
          + sources.map { source in payer.parts.first { $0.source == source }.map { reading.text($0.mean) } ?? "–" }
          + [reading.text(payer.moved)]
      })
  }
}

extension Reading {
  /// Without decimals.
  var whole: Reading {
    var reading = self
    reading.decimals = 0
    return reading
  }
}
