/// The marks of the report's vocabulary: each means the same in every figure.
extension Canvas {
  /// A range of replications with its mean: a bar with round ends and a dot.
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

  /// A pane's title, and what it measures below it. Both break at the pane's width; returns the baseline below.
  @discardableResult mutating func title(_ x: Double, _ y: Double, _ title: String, _ note: String? = nil, width: Double)
    -> Double
  {
    var baseline = lines(TextStyle.title.lines(title, width: width), x, y, .title, pitch: 18)
    if let note { baseline = lines(TextStyle.note.lines(note, width: width), x, baseline - 1, .note, pitch: 16) }
    return baseline
  }
}
