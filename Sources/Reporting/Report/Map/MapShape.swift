/// The outline of a zone: rings of points, outer ones and holes alike; what lies inside an odd number of rings is inside.
struct MapShape: Equatable, Sendable {
  var rings: [[MapPoint]]

  var points: [MapPoint] { rings.flatMap { $0 } }

  /// Area of a ring, positive or negative by its direction.
  static func area(_ ring: [MapPoint]) -> Double {
    zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) } / 2
  }

  /// A point well inside, where a sign can stand: the middle of the widest stretch at the height of the largest ring's middle.
  var inside: MapPoint? {
    guard let largest = rings.max(by: { Self.area($0).magnitude < Self.area($1).magnitude }), let bounds = MapBounds(largest)
    else { return nil }
    // A height that no corner has, so that crossings pair up.
    let y = Self.middle(largest)?.y ?? (bounds.low.y + bounds.high.y) / 2
    let level = largest.contains { $0.y == y } ? y + bounds.height * 1e-6 : y
    let crossings = rings.flatMap { Self.crossings($0, level) }.sorted()
    let stretches = stride(from: 0, to: crossings.count - 1, by: 2).map { (crossings[$0], crossings[$0 + 1]) }
    guard let widest = stretches.max(by: { $0.1 - $0.0 < $1.1 - $1.0 }) else { return bounds.low }
    return MapPoint(x: (widest.0 + widest.1) / 2, y: y)
  }

  /// Centre of mass of a ring; nil where it has no area.
  private static func middle(_ ring: [MapPoint]) -> MapPoint? {
    let area = area(ring)
    guard area.magnitude > 0, let first = ring.first else { return nil }
    var sum = MapPoint(x: 0, y: 0)
    for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
      let (p, q) = (a - first, b - first)
      let cross = p.x * q.y - q.x * p.y
      sum = sum + MapPoint(x: (p.x + q.x) * cross, y: (p.y + q.y) * cross)
    }
    return first + MapPoint(x: sum.x / (6 * area), y: sum.y / (6 * area))
  }

  private static func crossings(_ ring: [MapPoint], _ y: Double) -> [Double] {
    zip(ring, ring.dropFirst() + ring.prefix(1)).compactMap { a, b in
      (a.y > y) == (b.y > y) ? nil : a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x)
    }
  }
}

extension MapShape {
  /// The same outline with fewer points: none that is left out lies farther than `tolerance` km from what is drawn
  /// (Douglas and Peucker, "Algorithms for the reduction of the number of points", Cartographica 10(2), 1973).
  func simplified(_ tolerance: Double) -> MapShape {
    MapShape(rings: rings.map { Self.simplified($0, tolerance) }.filter { $0.count >= 3 })
  }

  private static func simplified(_ ring: [MapPoint], _ tolerance: Double) -> [MapPoint] {
    guard ring.count > 4, let first = ring.first else { return ring }
    // A ring has no ends: its first point and the one farthest from it stand in for them.
    let far = ring.indices.max { (ring[$0] - first).squared < (ring[$1] - first).squared } ?? 0
    var isKept = Array(repeating: false, count: ring.count)
    (isKept[0], isKept[far]) = (true, true)
    let closed = ring + [first]
    var spans = [(0, far), (far, ring.count)]
    while let (from, to) = spans.popLast() {
      guard to - from > 1 else { continue }
      let distances = ((from + 1)..<to).map { distance(closed[$0], closed[from], closed[to]) }
      guard let worst = distances.indices.max(by: { distances[$0] < distances[$1] }), distances[worst] > tolerance * tolerance
      else { continue }
      let place = from + 1 + worst
      isKept[place] = true
      spans += [(from, place), (place, to)]
    }
    return ring.indices.filter { isKept[$0] }.map { ring[$0] }
  }

  /// Squared distance of a point from a stretch.
  private static func distance(_ point: MapPoint, _ a: MapPoint, _ b: MapPoint) -> Double {
    let (along, from) = (b - a, point - a)
    guard along.squared > 0 else { return from.squared }
    let part = min(max((from.x * along.x + from.y * along.y) / along.squared, 0), 1)
    return (from - MapPoint(x: along.x * part, y: along.y * part)).squared
  }
}
