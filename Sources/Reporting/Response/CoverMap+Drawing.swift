/// A week as a map of hours and days.
extension CoverMap {
  /// `hoursOfCell` hours of the day share a cell.
  static func draw(
    _ map: Map, _ measure: Measure, _ classes: Classes, _ story: Story, width: Double, hoursOfCell: Int, hasLegend: Bool
  ) -> Canvas {
    let words = story.words
    let title = words.coverTitle + " · " + story.name(map.arm)
    var canvas = Canvas(width: width, title: title)
    let values = map.values.compactMap { $0 }
    let top =
      canvas.title(
        0, 14, title,
        words.coverNote(
          whole: map.whole.map { measure.reading.full($0) } ?? "–",
          worst: values.max().map { measure.reading.full($0) } ?? "–"), width: width)
      - 4
    let left = 42.0
    let cells = 24 / hoursOfCell
    let (cell, row) = (((width - left - 6) / Double(cells)).rounded(.down), 20.0)
    let hour = cell / Double(hoursOfCell)
    var paths = [Path](repeating: Path(), count: 6)
    for day in 0..<7 {
      canvas.text(words.weekday(day), left - 7, top + Double(day) * row + 14, .note, .end)
      for part in 0..<cells {
        guard let value = map.mean((0..<hoursOfCell).map { day * 24 + part * hoursOfCell + $0 }) else { continue }
        paths[classes.index(value)].rectangle(left + Double(part) * cell, top + Double(day) * row, cell - 1, row - 1)
      }
    }
    canvas.group(tip: title, key: story.study.arms[map.arm].id) { canvas in
      for (index, path) in paths.enumerated() where !path.data.isEmpty { canvas.path(path, fill: .ink(Ink.sequence[index])) }
    }
    let bottom = top + 7 * row
    for mark in stride(from: 0, through: 24, by: width > 400 ? 3 : 6) {
      canvas.text(words.clock(mark), left + Double(mark) * hour, bottom + 14, .note, .middle)
    }
    var y = bottom + 36
    for block in map.worst {
      canvas.rect(
        left + Double(block.hours.lowerBound) * hour - 1, top + Double(block.days.lowerBound) * row - 1,
        Double(block.hours.count) * hour + 1, Double(block.days.count) * row + 1, .none, stroke: .alarm, strokeWidth: 1.8)
      let text = words.blockIs(words.block(block), map.mean(block.places).map { measure.reading.full($0) } ?? "–")
      canvas.rect(left - 0.5, y - 9.5, 12, 11, .none, stroke: .alarm, strokeWidth: 1.8)
      y =
        canvas.lines(
          TextStyle.strong.lines(text, width: width - left - 20), left + 19, y, TextStyle.strong.inked(.alarm), pitch: 16) + 2
    }
    if hasLegend { y = legend(classes, measure, story, &canvas, y + 6) }
    canvas.height = y - 8
    return canvas
  }

  private static func legend(_ classes: Classes, _ measure: Measure, _ story: Story, _ canvas: inout Canvas, _ top: Double)
    -> Double
  {
    let words = story.words
    canvas.text(words.darker + words.comma + measure.reading.unitName, 0, top, .strong)
    let reading = measure.reading
    let decimals =
      (0...2).first { places in
        classes.bounds.allSatisfy { bound in
          let scaled = bound / reading.unit.divisor * (places == 0 ? 1 : places == 1 ? 10 : 100)
          return (scaled - scaled.rounded()).magnitude < 1e-6
        }
      } ?? 2
    let bounds = classes.bounds.map { reading.style.text($0 / reading.unit.divisor, decimals: decimals) }
    let width = min(86, canvas.width / 6)
    for index in 0..<6 {
      let x = Double(index) * width
      canvas.rect(x, top + 8, width - 1, 12, .ink(Ink.sequence[index]), stroke: index == 0 ? .rule : nil)
      let text =
        index == 0 ? "< " + bounds[0] : index == 5 ? "≥ " + bounds[4] : bounds[index - 1] + story.words.between + bounds[index]
      canvas.text(text, x + (width - 1) / 2, top + 34, .small, .middle)
    }
    return top + 52
  }
}
