/// One outcome against full cost: a point to an option, with the range of its replications.
struct MixPlot: Sendable {
  struct Point: Sendable {
    var mix: StaffMix
    var cost: Double
    var value: Spread
  }

  let points: [Point]
  let unit: String
  let head: String
  let story: Story

  /// Nil below two options with both cost and outcome.
  init?(_ mixes: [StaffMix], _ value: KeyPath<StaffMix, Spread>, unit: String, head: String, _ story: Story) {
    points = mixes.filter { $0.arm > 0 }.compactMap { mix in
      let (cost, value) = (mix.cost, mix[keyPath: value])
      return cost.count > 0 && value.count > 0 ? Point(mix: mix, cost: cost.mean, value: value) : nil
    }
    (self.unit, self.head, self.story) = (unit, head, story)
    if points.count < 2 { return nil }
  }

  func canvas(width: Double) -> Canvas {
    let words = story.words
    let money = story.reading("CNY", size: points.map(\.cost.magnitude).max()!)
    let ranges = points.flatMap { [$0.value.quantile(0.05), $0.value.quantile(0.95)] }
    let reading = story.reading(unit, size: ranges.map(\.magnitude).max()!)
    let isNarrow = width < 500
    let lane = isNarrow ? 104.0 : 150
    let right = width - lane
    var canvas = Canvas(width: width, title: head)
    let note = words.mixNote(head, reading.unitName, money.unitName, story.name(0))
    let top = canvas.title(0, 14, head, note, width: width * 0.94) + 6
    let bottom = top + (isNarrow ? 230 : 270)
    let x = Scale(over: points.map { $0.cost * 1.12 }, including: [0], to: 52, right - 8, steps: 4)
    let y = Scale(over: ranges, including: [0], to: bottom, top, steps: 5)
    canvas.rect(52, y[0], right - 60, bottom - y[0], .ink(.goalSide))
    canvas.yAxis(y, x: 52, right: right - 8, steps: 5) {
      reading.style.text($0 / reading.unit.divisor, decimals: y.decimalsFor(reading, 5), signed: true)
    }
    canvas.xAxis(x, y: bottom, top: top, steps: 4, hasLine: false) {
      money.style.text($0 / money.unit.divisor, decimals: x.decimalsFor(money, 4), signed: true)
    }
    canvas.line(52, y[0], right - 8, y[0], .text, width: 1.2)
    canvas.circle(x[0], y[0], 5, .ink(.paper), stroke: .base)
    let base = Array(TextStyle.note.lines(story.name(0), width: right - x[0] - 24).prefix(2))
    let rise = 14 * Double(base.count - 1)
    canvas.lines(base, x[0] + 9, y[0] < top + 16 + rise ? y[0] + 16 : y[0] - 6 - rise, .note, pitch: 14, halo: true)
    canvas.text(words.mixBetter, right - 12, bottom - 7, TextStyle.small.inked(.goal), .end)
    canvas.text(words.mixCostAxis(money.unitName), right - 8, bottom + 34, .note, .end)
    for point in points {
      let (low, high) = (y[point.value.quantile(0.05)], y[point.value.quantile(0.95)])
      canvas.line(x[point.cost], low, x[point.cost], high, point.mix.ink, width: 6, opacity: 0.3, isRound: true)
    }
    names(&canvas, x, y, lane: (right, width), top: top, bottom: bottom)
    for point in points {
      let tip = "\(point.mix.name): \(money.full(point.cost, signed: true)), \(reading.full(point.value.mean, signed: true))"
      canvas.group(tip: tip) {
        $0.circle(x[point.cost], y[point.value.mean], 5.5, .ink(point.mix.ink), stroke: .paper, strokeWidth: 1)
      }
    }
    canvas.height = bottom + 40
    return canvas
  }

  /// Names in a lane beside the plot, in the order of their points and led to them.
  private func names(
    _ canvas: inout Canvas, _ x: Scale, _ y: Scale, lane: (left: Double, right: Double), top: Double, bottom: Double
  ) {
    let ordered = points.sorted { $0.value.mean > $1.value.mean }
    let lines = ordered.map { Array(TextStyle.strong.lines($0.mix.name, width: lane.right - lane.left - 22).prefix(2)) }
    var places: [Double] = []
    var ground = top
    for (point, text) in zip(ordered, lines) {
      let height = Double(text.count) * 14
      let place = max(y[point.value.mean] - height / 2, ground)
      places.append(place)
      ground = place + height + 6
    }
    // What ran over the ground moves up again.
    var floor = bottom
    for place in places.indices.reversed() {
      places[place] = min(places[place], floor - Double(lines[place].count) * 14)
      floor = places[place] - 6
    }
    for (point, (text, place)) in zip(ordered, zip(lines, places)) {
      let middle = place + Double(text.count) * 7
      canvas.line(x[point.cost], y[point.value.mean], lane.left + 4, middle, .axis, width: 0.8)
      canvas.circle(lane.left + 9, middle, 4.5, .ink(point.mix.ink))
      canvas.lines(text, lane.left + 18, place + 11, .strong, pitch: 14)
    }
  }
}
