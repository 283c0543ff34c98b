import StationModel

/// For two options: how often the first is better where an input is low, and where it is high.
struct FlipPlot: Sendable {
  struct Column: Sendable {
    var outcome: Outcome
    var head: String
    var short: String
    var flips: RankFlips
  }

  let first, second: Int
  let columns: [Column]
  /// Those in which both options are ever the better one.
  var shown: [Column] { columns.filter { $0.flips.share > 0 && $0.flips.share < 1 } }
  let inputs: [UncertainInput]
  let story: Story

  /// Nil below two options, or without inputs. The rival of the lead is the option that lowers crime most of the others.
  init?(_ inputs: [UncertainInput], _ story: Story) {
    let rivals = story.choices.filter { $0 != story.lead }
    guard story.lead > 0, !rivals.isEmpty else { return nil }
    func change(_ arm: Int) -> Double { story.difference(arm, .crimeCommittedCount)?.mean ?? .infinity }
    let rival = rivals.min { change($0) < change($1) }!
    (first, second) = (story.lead, rival)
    self.inputs = inputs
    self.story = story
    let words = story.words
    let wanted: [(Outcome, String, String)] = [
      (.crimeCommittedCount, words.flipsCrime, words.driversCrimeShort),
      (.responseMinutesMean, words.flipsResponse, words.driversResponseShort),
    ]
    columns = wanted.compactMap { outcome, head, short in
      // Fewer offences and fewer minutes are better.
      let advantage = story.paired(rival, outcome, against: story.lead)
      return RankFlips(inputs, advantage).map { Column(outcome: outcome, head: head, short: short, flips: $0) }
    }
    if columns.isEmpty { return nil }
  }

  /// Inputs that change who leads, each with its outcome.
  var flipping: [(input: Int, column: Column)] {
    columns.flatMap { column in inputs.indices.filter { column.flips.rows[$0].isFlip }.map { ($0, column) } }
  }

  var note: Sentence {
    let words = story.words
    let counts = columns.compactMap { column in
      story.isFirst(first, of: [first, second], column.outcome, isLowest: true).map { words.flipsCount(column.short, $0) }
    }
    let places = flipping.compactMap { place, column in
      story.crossing(first, second, column.outcome, inputs[place]).map { value in
        words.flipsAt(words.input(inputs[place].path), words.inputValue(inputs[place].path, value, story.numbers), column.short)
      }
    }
    return words.flipsNote(story.named(first), story.named(second), counts, places)
  }

  private var title: String {
    let flipping = flipping
    if flipping.isEmpty { return story.words.flipsNone(story.name(first), story.name(second)) }
    var names: [String] = []
    for one in flipping {
      let name = story.words.input(inputs[one.input].path)
      if !names.contains(name) { names.append(name) }
    }
    return story.words.flipsTitle(names)
  }

  /// Inputs by how far apart their ends are, those of chance last.
  private var order: [Int] {
    func weight(_ place: Int) -> Double {
      columns.map { column in
        let row = column.flips.rows[place]
        return (row.high - row.low).magnitude * (row.isNoise ? 0.1 : 1)
      }.max()!
    }
    return inputs.indices.sorted { (weight($0), -$0) > (weight($1), -$1) }
  }

  /// Nil where one option is the better one in every replication.
  var pane: Pane? { shown.isEmpty ? nil : .drawing(wide, narrow: narrow) }

  private var wide: Canvas {
    let columns = shown
    let words = story.words
    var canvas = Canvas(width: 446, title: title)
    let label = 170.0
    var top = canvas.title(0, 14, title, words.flipsMeasure(story.name(first), story.name(second)), width: 424) + 8
    let plot = (446 - label - 26 * Double(columns.count)) / Double(columns.count)
    for (place, column) in columns.enumerated() {
      canvas.text(column.head, label + 13 + (plot + 26) * Double(place) + plot / 2, top, .head, .middle)
    }
    top += 14
    let pitch = 42.0
    let bottom = top + pitch * Double(inputs.count)
    for (place, column) in columns.enumerated() {
      let left = label + 13 + (plot + 26) * Double(place)
      let scale = Scale(0...100, to: left, left + plot)
      canvas.line(scale[50], top, scale[50], bottom, .text, width: 1.2)
      for (row, input) in order.enumerated() { mark(&canvas, column, input, y: top + pitch * Double(row) + 21, scale) }
      canvas.xAxis(scale, y: bottom, steps: 2) { story.numbers.text($0, decimals: 0) }
    }
    for (row, input) in order.enumerated() {
      let y = top + pitch * Double(row)
      if row > 0 { canvas.line(0, y, 446, y, .rule) }
      let isFlip = columns.contains { $0.flips.rows[input].isFlip }
      let style = isFlip ? TextStyle.head : .label
      let names = Array(style.lines(words.input(inputs[input].path), width: label - 8).prefix(2))
      canvas.lines(names, 0, y + (names.count > 1 ? 18 : 25), style, pitch: 15)
    }
    canvas.height = legend(&canvas, bottom + 26)
    return canvas
  }

  private var narrow: [Canvas] {
    shown.map { column in
      var canvas = Canvas(width: Canvas.phone, title: column.head)
      let top = canvas.title(
        0, 14, column.head, story.words.flipsMeasure(story.name(first), story.name(second)), width: Canvas.phone)
      let pitch = 40.0
      let bottom = top + pitch * Double(inputs.count)
      let scale = Scale(0...100, to: 10, Canvas.phone - 10)
      for (row, input) in order.enumerated() {
        let y = top + pitch * Double(row)
        let style = column.flips.rows[input].isFlip ? TextStyle.head : .label
        canvas.text(style.lines(story.words.input(inputs[input].path), width: Canvas.phone)[0], 0, y + 12, style)
        canvas.line(scale[50], y + 19, scale[50], y + 35, .text, width: 1.2)
        mark(&canvas, column, input, y: y + 27, scale)
      }
      canvas.xAxis(scale, y: bottom, steps: 4) { story.numbers.text($0, decimals: 0) }
      canvas.height = legend(&canvas, bottom + 26)
      return canvas
    }
  }

  private func mark(_ canvas: inout Canvas, _ column: Column, _ place: Int, y: Double, _ scale: Scale) {
    let row = column.flips.rows[place]
    let (low, high) = (scale[row.low * 100], scale[row.high * 100])
    let tip = story.words.flipsTip(
      story.words.input(inputs[place].path), story.name(first), low: story.shareText(row.low),
      high: story.shareText(row.high))
    canvas.group(tip: tip) { canvas in
      canvas.line(low, y, high, y, row.isNoise ? .rule : .moved, width: 3)
      canvas.circle(low, y, 5, .ink(row.isNoise ? .returned : Ink.parts[2]), stroke: .paper, strokeWidth: 1)
      canvas.circle(high, y, 5, .ink(row.isNoise ? .moved : .accent), stroke: .paper, strokeWidth: 1)
    }
  }

  private func legend(_ canvas: inout Canvas, _ y: Double) -> Double {
    let words = story.words
    return canvas.legend(
      [(.dot(Ink.parts[2]), words.flipsLow), (.dot(.accent), words.flipsHigh), (.dot(.returned), words.flipsNoise)], 0, y + 10,
      width: canvas.width) - 8
  }

  var table: PlateTable {
    let words = story.words
    return PlateTable(
      caption: words.flipsMeasure(story.name(first), story.name(second)),
      columns: [(words.driversInput, false)]
        + columns.flatMap { [("\($0.head): \(words.flipsLow)", true), ("\($0.head): \(words.flipsHigh)", true)] },
      rows: order.map { place in
        [words.input(inputs[place].path)]
          + columns.flatMap { [story.shareText($0.flips.rows[place].low), story.shareText($0.flips.rows[place].high)] }
      })
  }
}

extension Story {
  /// The value of an input at which two arms are alike on a straight line through the replications; nil where it lies beyond what was
  /// drawn.
  func crossing(_ first: Int, _ second: Int, _ outcome: Outcome, _ input: UncertainInput) -> Fact? {
    let (x, y) = (draws(input), byFuture(first, outcome) - byFuture(second, outcome))
    func mean(_ a: Formula) -> Formula { .fold(.mean, a) }
    let slope = (mean(x * y) - mean(x) * mean(y)) / (mean(x * x) - mean(x) * mean(x))
    guard let value = fact(mean(x) - mean(y) / slope), let least = input.values.values.min(),
      let most = input.values.values.max(),
      least < value.value, value.value < most
    else { return nil }
    return value
  }
}
