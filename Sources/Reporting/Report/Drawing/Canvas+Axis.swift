extension Canvas {
  /// A horizontal axis at `y` with its tick labels below; gridlines rise to `top` where values are read off.
  mutating func xAxis(
    _ scale: Scale, y: Double, top: Double? = nil, steps: Int = 5, hasLine: Bool = true, label: (Double) -> String
  ) {
    var lastEnd = -Double.infinity
    for tick in scale.ticks(steps) {
      let x = scale[tick]
      if let top { line(x, top, x, y, .grid) }
      if hasLine { line(x, y, x, y + 4, .axis) }
      let text = label(tick)
      let half = TextStyle.note.width(text) / 2
      // Where labels would touch, every other one speaks.
      if x - half > lastEnd + 4 {
        self.text(text, min(max(x, half), width - half), y + 17, .note, .middle)
        lastEnd = x + half
      }
    }
    if hasLine { line(min(scale.pixels.0, scale.pixels.1), y, max(scale.pixels.0, scale.pixels.1), y, .axis) }
  }

  /// A vertical axis whose labels end at `x`; gridlines run to `right`.
  mutating func yAxis(_ scale: Scale, x: Double, right: Double, steps: Int = 5, label: (Double) -> String) {
    for tick in scale.ticks(steps) {
      let y = scale[tick]
      line(x, y, right, y, .grid)
      text(label(tick), x - 7, y + 4, .note, .end)
    }
  }
}
