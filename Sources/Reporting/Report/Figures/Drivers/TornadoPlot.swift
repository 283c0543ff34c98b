import StationModel

/// Bars of a tornado for one or two outcomes over the same inputs, the strongest on top.
struct TornadoPlot: Sendable {
  struct Column: Sendable {
    var outcome: Outcome
    var head: String
    var unit: String
    /// As it is named within a sentence.
    var short: String
    var tornado: Tornado
  }

  let columns: [Column]
  let inputs: [UncertainInput]
  /// Places of the inputs from the strongest on.
  let order: [Int]
  let story: Story

  /// Nil without outcomes.
  init?(_ columns: [Column], _ inputs: [UncertainInput], _ story: Story) {
    guard !columns.isEmpty else { return nil }
    self.columns = columns
    self.inputs = inputs
    self.story = story
    // What chance may have done counts a tenth: it stands last and is still seen.
    func weight(_ place: Int) -> Double {
      columns.map { one in
        let widest = one.tornado.bars.map(\.span).max() ?? 1
        let bar = one.tornado.bars[place]
        return (widest > 0 ? bar.span / widest : 0) * (bar.isNoise ? 0.1 : 1)
      }.max()!
    }
    order = inputs.indices.sorted { (weight($0), -$0) > (weight($1), -$1) }
  }

  var wide: Canvas {
    let words = story.words
    let label = 208.0
    let gap = 18.0
    let plot = (640 - label - gap * Double(columns.count - 1)) / Double(columns.count)
    var canvas = Canvas(width: 640, title: title)
    var top = canvas.title(0, 14, title, words.tornadoNote, width: 600) + 8
    let heads = columns.map { TextStyle.head.lines($0.head, width: plot) }
    let lines = heads.map(\.count).max()!
    for (place, column) in columns.enumerated() {
      let x = label + (plot + gap) * Double(place)
      let end = canvas.lines(heads[place], x, top, .head, pitch: 16)
      canvas.text(note(column), x, end, .note)
    }
    top += Double(lines) * 16 + 12
    let pitch = 48.0
    let bottom = top + pitch * Double(order.count)
    for (place, column) in columns.enumerated() {
      let x = label + (plot + gap) * Double(place)
      let scale = scale(column, from: x + 44, to: x + plot - 44)
      for (row, input) in order.enumerated() {
        bar(&canvas, column, input, y: top + pitch * Double(row) + 13, scale)
      }
      foot(&canvas, column, scale, top: top, bottom: bottom)
    }
    for (row, input) in order.enumerated() {
      let y = top + pitch * Double(row)
      if row > 0 { canvas.line(0, y, 640, y, .rule) }
      let names = TextStyle.label.lines(words.input(inputs[input].path), width: label - 10)
      let end = canvas.lines(Array(names.prefix(2)), 0, y + (names.count > 1 ? 13 : 21), .label, pitch: 14)
      canvas.text(used(input), 0, end + 1, .small)
    }
    canvas.height = legend(&canvas, bottom + 46)
    return canvas
  }

  /// One outcome to a drawing, labels above the bars.
  var narrow: [Canvas] {
    columns.map { column in
      var canvas = Canvas(width: Canvas.phone, title: column.head)
      let top = canvas.title(0, 14, column.head, note(column), width: Canvas.phone) + 2
      let scale = scale(column, from: 50, to: Canvas.phone - 50)
      let pitch = 44.0
      let bottom = top + pitch * Double(order.count)
      for (row, input) in order.enumerated() {
        let y = top + pitch * Double(row)
        canvas.text(TextStyle.label.lines(story.words.input(inputs[input].path), width: Canvas.phone)[0], 0, y + 12, .label)
        bar(&canvas, column, input, y: y + 18, height: 16, scale)
      }
      foot(&canvas, column, scale, top: top, bottom: bottom, isBroken: true)
      canvas.height = legend(&canvas, bottom + 46)
      return canvas
    }
  }

  /// The strongest input of the first outcome that has one, with what it does.
  private var title: String {
    for column in columns {
      guard let bar = column.tornado.strongest else { continue }
      let reading = reading(column)
      return story.words.tornadoTitle(
        story.words.input(bar.input.path), column.short, value(bar.input, bar.low.input),
        reading.full(bar.low.outcome, signed: true),
        value(bar.input, bar.high.input), reading.full(bar.high.outcome, signed: true))
    }
    return story.words.tornadoNothing
  }

  private func reading(_ column: Column) -> Reading {
    let size = column.tornado.bars.flatMap { [$0.low.outcome.magnitude, $0.high.outcome.magnitude] }.max() ?? 1
    let span = column.tornado.bars.map(\.span).max() ?? 1
    return story.reading(column.unit, size: size, error: span > 0 ? span : nil)
  }

  private func note(_ column: Column) -> String {
    let unit = story.words.tornadoUnit(reading(column).unitName)
    guard case .line(let told) = column.tornado.method else { return unit }
    return unit + " · R² " + story.numbers.text(told, decimals: 2)
  }

  private func value(_ input: UncertainInput, _ value: Double) -> String {
    story.words.inputValue(input.path, value, story.numbers)
  }

  private func used(_ input: Int) -> String {
    let bar = columns[0].tornado.bars[input]
    return story.words.tornadoRange(value(bar.input, bar.low.input), value(bar.input, bar.high.input))
  }

  private func scale(_ column: Column, from left: Double, to right: Double) -> Scale {
    Scale(
      over: column.tornado.bars.flatMap { [$0.low.outcome, $0.high.outcome] }, including: [column.tornado.mean], to: left,
      right,
      steps: 3)
  }

  private func bar(
    _ canvas: inout Canvas, _ column: Column, _ place: Int, y: Double, height: Double = 22, _ scale: Scale
  ) {
    let bar = column.tornado.bars[place]
    let middle = scale[column.tornado.mean]
    let reading = reading(column)
    let ends = [(bar.low, bar.isNoise ? Ink.returned : Ink.parts[2]), (bar.high, bar.isNoise ? Ink.moved : Ink.accent)]
    let tip = ends.map { "\(value(bar.input, $0.0.input)): \(reading.full($0.0.outcome, signed: true))" }.joined(separator: " · ")
    canvas.group(tip: "\(story.words.input(bar.input.path)) \(tip)") { canvas in
      for (end, ink) in ends { canvas.rect(middle, y, scale[end.outcome] - middle, height, .ink(ink)) }
    }
    let style = bar.isNoise ? TextStyle.small.inked(.text) : TextStyle.small.inked(.text).bold()
    for (end, _) in ends {
      let isRight = end.outcome == column.tornado.mean ? end.input >= bar.high.input : end.outcome > column.tornado.mean
      let x = scale[end.outcome] + (isRight ? 5 : -5)
      let text = value(bar.input, end.input)
      if canvas.isFree(text, x, y + height / 2 + 4, style, isRight ? .start : .end) {
        canvas.text(text, x, y + height / 2 + 4, style, isRight ? .start : .end)
      }
    }
  }

  private func foot(
    _ canvas: inout Canvas, _ column: Column, _ scale: Scale, top: Double, bottom: Double, isBroken: Bool = false
  ) {
    let reading = reading(column)
    let middle = scale[column.tornado.mean]
    if !isBroken { canvas.line(middle, top, middle, bottom, .text, width: 1.2) }
    canvas.xAxis(scale, y: bottom, steps: 3) {
      reading.style.text($0 / reading.unit.divisor, decimals: scale.decimalsFor(reading, 3), signed: true)
    }
    let text = story.words.tornadoMean(reading.full(column.tornado.mean, signed: true))
    let half = TextStyle.strong.width(text) / 2
    canvas.text(text, min(max(middle, half), canvas.width - half), bottom + 34, .strong, .middle)
  }

  private func legend(_ canvas: inout Canvas, _ y: Double) -> Double {
    let words = story.words
    return canvas.legend(
      [
        (.square(Ink.parts[2]), words.tornadoLow), (.square(.accent), words.tornadoHigh),
        (.square(.returned), words.tornadoNoise),
      ], 0, y + 8, width: canvas.width) - 8
  }

  var table: PlateTable {
    let words = story.words
    return PlateTable(
      caption: words.tornadoNote,
      columns: [(words.driversInput, false), (words.driversRange, true)]
        + columns.flatMap { column -> [(String, Bool)] in
          let head = "\(column.head), \(reading(column).unitName)"
          return [("\(head): \(words.tornadoLow)", true), ("\(head): \(words.tornadoHigh)", true), (words.driversTold, false)]
        },
      rows: order.map { place in
        let first = columns[0].tornado.bars[place]
        return [
          words.input(inputs[place].path), "\(value(first.input, first.low.input)) – \(value(first.input, first.high.input))",
        ]
          + columns.flatMap { column -> [String] in
            let (bar, reading) = (column.tornado.bars[place], reading(column))
            return [
              reading.text(bar.low.outcome, signed: true), reading.text(bar.high.outcome, signed: true),
              words.isTold(!bar.isNoise),
            ]
          }
      })
  }
}
