/// The outline of a shape.
struct Path: Sendable {
  private(set) var data = ""
  /// The same as lines from point to point.
  private(set) var contours: [Contour] = []

  init() {}

  /// A line through points; `isClosed` makes it a polygon.
  init(_ points: [(x: Double, y: Double)], isClosed: Bool = false) {
    for (index, point) in points.enumerated() {
      if index == 0 { move(point.x, point.y) } else { line(point.x, point.y) }
    }
    if isClosed { close() }
  }

  mutating func move(_ x: Double, _ y: Double) {
    add("M", x, y)
    contours.append(Contour([(x, y)]))
  }
  mutating func line(_ x: Double, _ y: Double) {
    add("L", x, y)
    contours[contours.count - 1].points.append((x, y))
  }
  /// A dot: with round ends a line of no length is as wide as its stroke.
  mutating func point(_ x: Double, _ y: Double) {
    move(x, y)
    data += "h0"
    contours[contours.count - 1].points.append((x, y))
  }
  mutating func close() {
    data += "Z"
    contours[contours.count - 1].isClosed = true
  }

  private mutating func add(_ letter: String, _ x: Double, _ y: Double) {
    data += letter + Coordinate.text(x) + " " + Coordinate.text(y)
  }
}

extension Path {
  /// A rectangle in as few characters as will do: drawings have thousands of them.
  mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    move(x, y)
    contours[contours.count - 1] = Contour(x, y, width, height)
    data +=
      "h" + Coordinate.text(width) + "v" + Coordinate.text(height) + "h" + Coordinate.text(-width) + "z"
  }
}
