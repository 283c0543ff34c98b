/// The marks of the report's vocabulary: each means the same in every figure.
extension Canvas {
  /// A range of futures with its mean: a bar with round ends and a dot.
  mutating func range(
    _ low: Double, _ mean: Double, _ high: Double, y: Double, _ ink: Ink, height: Double = 6, radius: Double = 5
  ) {
    line(low, y, high, y, ink, width: height, opacity: 0.38, isRound: true)
    circle(mean, y, radius, .ink(ink), stroke: .paper, strokeWidth: 1)
  }

  /// A band between two lines over the same places.
  mutating func band(_ xs: [Double], low: [Double], high: [Double], _ ink: Ink, opacity: Double) {
    let upper = zip(xs, high).map { (x: $0, y: $1) }
    let lower = zip(xs, low).map { (x: $0, y: $1) }.reversed()
    path(Path(upper + lower, isClosed: true), fill: .ink(ink), opacity: opacity)
  }

  /// A station.
  mutating func triangle(_ x: Double, _ y: Double, _ radius: Double = 6, _ ink: Ink = .station) {
    let points = [
      (x: x, y: y - radius), (x: x + radius * 0.95, y: y + radius * 0.75), (x: x - radius * 0.95, y: y + radius * 0.75),
    ]
    path(Path(points, isClosed: true), fill: .ink(ink), stroke: .paper, width: 1.4, isRound: true)
  }

  /// A decision.
  mutating func diamond(_ x: Double, _ y: Double, _ radius: Double = 7, _ ink: Ink = .alarm) {
    path(
      Path([(x: x, y: y - radius), (x: x + radius, y: y), (x: x, y: y + radius), (x: x - radius, y: y)], isClosed: true),
      fill: .ink(ink), stroke: .paper, width: 1.4)
  }

  /// A value in an outline: the best mean of its column.
  mutating func pill(_ text: String, _ x: Double, _ y: Double, _ style: TextStyle) {
    let width = style.width(text) + 18
    rect(x - width / 2, y - style.size * 0.35 - 9, width, 18, .ink(.paper), stroke: .text, strokeWidth: 1.2, radius: 9)
    self.text(text, x, y, style, .middle)
  }

  /// An arrow that bows to its left, with a white casing so that it is seen on any ground.
  mutating func arrow(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), width: Double, _ ink: Ink = .text, bow: Double = 0.28
  ) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let control = (x: (start.x + end.x) / 2 + dy * bow, y: (start.y + end.y) / 2 - dx * bow)
    var curve = Path()
    curve.move(start.x, start.y)
    curve.curve(control.x, control.y, to: end.x, end.y)
    path(curve, stroke: .paper, width: width + 2.4, isRound: true)
    path(curve, stroke: ink, width: width, isRound: true)
    // The head points along the end of the curve.
    let (hx, hy) = (end.x - control.x, end.y - control.y)
    let length = max((hx * hx + hy * hy).squareRoot(), 0.001)
    let (ux, uy, size) = (hx / length, hy / length, 5 + width)
    let back = (x: end.x - ux * size, y: end.y - uy * size)
    path(
      Path(
        [
          end, (x: back.x - uy * size * 0.5, y: back.y + ux * size * 0.5),
          (x: back.x + uy * size * 0.5, y: back.y - ux * size * 0.5),
        ], isClosed: true),
      fill: .ink(ink), stroke: .paper, width: 0.8)
    circle(start.x, start.y, 2, .ink(ink))
  }

  /// A pane's title, and what it measures below it. Both break at the pane's width; returns the baseline below.
  @discardableResult mutating func title(_ x: Double, _ y: Double, _ title: String, _ note: String? = nil, width: Double)
    -> Double
  {
    var baseline = lines(TextStyle.title.lines(title, width: width), x, y, .title, pitch: 18)
    if let note { baseline = lines(TextStyle.note.lines(note, width: width), x, baseline - 1, .note, pitch: 16) }
    return baseline
  }
}
