/// A mark of a drawing, as a program draws it that knows no markup.
enum Mark: Sendable {
  /// A part of a line of text.
  struct Run: Sendable {
    var text: String
    var style: TextStyle
  }

  /// One line of text from the baseline's point.
  case text([Run], Point, TextAnchor, hasHalo: Bool)
  /// What lies inside an odd number of contours is inside.
  case shape([Contour], fill: Fill, opacity: Double, Stroke?)
  case circle(Point, Double, fill: Fill, Stroke?)

  /// A place in pixels from the upper left corner.
  typealias Point = (x: Double, y: Double)
}

/// How a line is drawn.
struct Stroke: Sendable {
  var ink: Ink
  /// In pixels.
  var width: Double
  var dash: Dash?
  var opacity = 1.0
  var isRound = false
}

/// Lines from point to point.
struct Contour: Sendable {
  var points: [Mark.Point]
  var isClosed = false

  init(_ points: [Mark.Point], isClosed: Bool = false) {
    self.points = points
    self.isClosed = isClosed
  }

  /// A rectangle; its corners are rounded by a radius.
  init(_ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double = 0) {
    isClosed = true
    let radius = min(radius, width.magnitude / 2, height.magnitude / 2)
    guard radius > 0 else {
      points = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
      return
    }
    let (left, top) = (min(x, x + width), min(y, y + height))
    let (right, bottom) = (left + width.magnitude, top + height.magnitude)
    points = [(left, top + radius)]
    curve((left, top), to: (left + radius, top))
    points.append((right - radius, top))
    curve((right, top), to: (right, top + radius))
    points.append((right, bottom - radius))
    curve((right, bottom), to: (right - radius, bottom))
    points.append((left + radius, bottom))
    curve((left, bottom), to: (left, bottom - radius))
  }

  /// A curve of the second degree in eight steps: no farther from it than is seen.
  mutating func curve(_ control: Mark.Point, to end: Mark.Point) {
    guard let start = points.last else { return }
    for step in 1...8 {
      let part = Double(step) / 8
      let (first, second, third) = ((1 - part) * (1 - part), 2 * part * (1 - part), part * part)
      points.append(
        (first * start.x + second * control.x + third * end.x, first * start.y + second * control.y + third * end.y))
    }
  }

  /// The line as dashes of one length with gaps of another.
  func dashed(_ dash: Double, _ gap: Double) -> [Contour] {
    var pieces: [Contour] = []
    var (isDrawn, left) = (true, dash)
    var piece = Contour(Array(points.prefix(1)))
    for (start, end) in zip(points, points.dropFirst() + (isClosed ? points.prefix(1) : [])) {
      let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
      var done = 0.0
      while length - done > left {
        done += left
        let place = (x: start.x + (end.x - start.x) * done / length, y: start.y + (end.y - start.y) * done / length)
        if isDrawn { pieces.append(Contour(piece.points + [place])) }
        piece = Contour([place])
        isDrawn.toggle()
        left = isDrawn ? dash : gap
      }
      left -= length - done
      piece.points.append(end)
    }
    if isDrawn, piece.points.count > 1 { pieces.append(piece) }
    return pieces
  }

  /// Parallel lines across what lies inside an odd number of contours: how a hatching is drawn where there are no patterns.
  ///
  /// - Parameter pitch: From line to line, in pixels.
  static func hatching(_ contours: [Contour], pitch: Double) -> [Contour] {
    // Turned by 45 degrees, the lines are level.
    let half = 0.5.squareRoot()
    let turned = contours.map { $0.points.map { (x: ($0.x - $0.y) * half, y: ($0.x + $0.y) * half) } }
    let heights = turned.joined().map(\.y)
    guard let low = heights.min(), let high = heights.max(), pitch > 0, (high - low).isFinite else { return [] }
    var lines: [Contour] = []
    var level = ((low / pitch).rounded(.down) + 0.5) * pitch
    while level < high {
      let crossings = turned.flatMap { ring in
        zip(ring, ring.dropFirst() + ring.prefix(1)).compactMap { a, b in
          (a.y > level) == (b.y > level) ? nil : a.x + (level - a.y) / (b.y - a.y) * (b.x - a.x)
        }
      }.sorted()
      for place in stride(from: 0, to: crossings.count - 1, by: 2) {
        lines.append(
          Contour([crossings[place], crossings[place + 1]].map { ((($0 + level) * half), ((level - $0) * half)) }))
      }
      level += pitch
    }
    return lines
  }
}
