import StationModel

/// Polygons in the plane: area, centroid, point inside. All in km and km².
struct PlanarShape: Equatable, Sendable {
  struct Box: Equatable, Sendable {
    var west: Double
    var east: Double
    var north: Double
    var south: Double
  }

  /// Each a list of closed rings, the outer one first, then holes.
  let polygons: [[[Point]]]
  /// Smallest upright rectangle round all points; nil without points.
  let box: Box?

  init(_ polygons: [[[Point]]]) {
    self.polygons = polygons
    let points = polygons.joined().joined()
    if let first = points.first {
      box = points.reduce(into: Box(west: first.x, east: first.x, north: first.y, south: first.y)) { box, point in
        box.west = min(box.west, point.x)
        box.east = max(box.east, point.x)
        box.north = min(box.north, point.y)
        box.south = max(box.south, point.y)
      }
    } else {
      box = nil
    }
  }

  /// Outer rings less holes, whatever their direction.
  var area: Double { moments.area }

  /// Centre of mass of the area; nil when the area is 0.
  var centroid: Point? {
    let (area, x, y) = moments
    return area > 0 ? Point(x: x / area, y: y / area) : nil
  }

  /// The centroid where it lies inside, else a point well inside: the middle of the widest stretch of the line halfway down.
  var centre: Point? {
    guard let centroid else { return nil }
    return contains(centroid) ? centroid : interiorPoint
  }

  /// Whether a point lies inside an outer ring and outside its holes (even–odd rule; edges may count either way).
  func contains(_ point: Point) -> Bool {
    polygons.contains { rings in
      rings.reduce(false) { inside, ring in inside != Self.encloses(point, ring) }
    }
  }

  /// The middle of the widest stretch inside along one of a few horizontal lines, tried from the middle outwards.
  private var interiorPoint: Point? {
    guard let box else { return nil }
    for fraction in [0.5, 0.375, 0.625, 0.25, 0.75, 0.125, 0.875, 0.4921875] {
      let y = box.north + (box.south - box.north) * fraction
      var widest: (width: Double, x: Double) = (0, 0)
      for rings in polygons {
        let crossings = rings.flatMap { Self.crossings(of: $0, at: y) }.sorted()
        for pair in stride(from: 0, to: crossings.count - 1, by: 2) where crossings[pair + 1] - crossings[pair] > widest.width {
          widest = (crossings[pair + 1] - crossings[pair], (crossings[pair] + crossings[pair + 1]) / 2)
        }
      }
      if widest.width > 0 { return Point(x: widest.x, y: y) }
    }
    return nil
  }

  /// Area and its first moments, about the box's corner for accuracy.
  private var moments: (area: Double, x: Double, y: Double) {
    guard let box else { return (0, 0, 0) }
    var sums = (area: 0.0, x: 0.0, y: 0.0)
    for rings in polygons {
      for (index, ring) in rings.enumerated() {
        var part = (area: 0.0, x: 0.0, y: 0.0)
        for (p, q) in zip(ring, ring.dropFirst()) {
          let (px, py, qx, qy) = (p.x - box.west, p.y - box.north, q.x - box.west, q.y - box.north)
          let cross = px * qy - qx * py
          part = (part.area + cross / 2, part.x + (px + qx) * cross / 6, part.y + (py + qy) * cross / 6)
        }
        let sign: Double = (part.area < 0) == (index == 0) ? -1 : 1
        sums = (sums.area + sign * part.area, sums.x + sign * part.x, sums.y + sign * part.y)
      }
    }
    return (sums.area, sums.x + sums.area * box.west, sums.y + sums.area * box.north)
  }

  private static func encloses(_ point: Point, _ ring: [Point]) -> Bool {
    var inside = false
    for (p, q) in zip(ring, ring.dropFirst()) where (p.y > point.y) != (q.y > point.y) {
      if point.x < p.x + (q.x - p.x) * (point.y - p.y) / (q.y - p.y) { inside.toggle() }
    }
    return inside
  }

  private static func crossings(of ring: [Point], at y: Double) -> [Double] {
    zip(ring, ring.dropFirst()).compactMap { p, q in
      (p.y > y) == (q.y > y) ? nil : p.x + (q.x - p.x) * (y - p.y) / (q.y - p.y)
    }
  }
}
