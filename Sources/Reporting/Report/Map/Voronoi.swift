/// Cells round points: each is what lies nearer to its point than to any other, within half a usual distance of the outermost.
enum Voronoi {
  /// - Parameter points: Where zones stand, in km; points at one place share a cell.
  /// - Returns: A polygon for each point.
  static func cells(_ points: [MapPoint]) -> [[MapPoint]] {
    guard let bounds = MapBounds(points) else { return [] }
    let margin = spacing(points, bounds) / 2
    let frame = bounds.padded(margin).corners
    let hull = hull(points)
    return points.map { point in
      var cell = frame
      if hull.count >= 3 {
        for (a, b) in zip(hull, hull.dropFirst() + hull.prefix(1)) { cell = clip(cell, outside: a, b, margin) }
      }
      let others = points.filter { $0 != point }.map { (point: $0, distance: ($0 - point).squared) }
        .sorted { $0.distance < $1.distance }
      for other in others {
        // What lies farther than twice the cell's farthest corner cuts nothing off.
        let reach = cell.map { ($0 - point).squared }.max() ?? 0
        if other.distance > 4 * reach { break }
        cell = clip(cell, nearer: point, than: other.point)
      }
      return cell
    }
  }

  /// Median distance to the nearest neighbour; a tenth of the city where there is none.
  private static func spacing(_ points: [MapPoint], _ bounds: MapBounds) -> Double {
    let nearest = points.compactMap { point in
      points.lazy.filter { $0 != point }.map { ($0 - point).squared }.min()?.squareRoot()
    }.sorted()
    if nearest.isEmpty { return max(bounds.width, bounds.height, 1) }
    return nearest[nearest.count / 2]
  }

  /// Keeps the part of a convex polygon that is nearer to one point than to another.
  private static func clip(_ polygon: [MapPoint], nearer a: MapPoint, than b: MapPoint) -> [MapPoint] {
    let normal = b - a
    return clip(polygon, normal, limit: (b.x * b.x + b.y * b.y - a.x * a.x - a.y * a.y) / 2)
  }

  /// Cuts off what lies more than `margin` beyond an edge of the hull.
  private static func clip(_ polygon: [MapPoint], outside a: MapPoint, _ b: MapPoint, _ margin: Double) -> [MapPoint] {
    let edge = b - a
    let length = edge.squared.squareRoot()
    let normal = MapPoint(x: edge.y / length, y: -edge.x / length)
    return clip(polygon, normal, limit: normal.x * a.x + normal.y * a.y + margin)
  }

  /// The part of a convex polygon where `normal · point ≤ limit`.
  private static func clip(_ polygon: [MapPoint], _ normal: MapPoint, limit: Double) -> [MapPoint] {
    var kept: [MapPoint] = []
    for (a, b) in zip(polygon, polygon.dropFirst() + polygon.prefix(1)) {
      let (beyondA, beyondB) = (normal.x * a.x + normal.y * a.y - limit, normal.x * b.x + normal.y * b.y - limit)
      if beyondA <= 0 { kept.append(a) }
      if (beyondA < 0 && beyondB > 0) || (beyondA > 0 && beyondB < 0) {
        let part = beyondA / (beyondA - beyondB)
        kept.append(a + MapPoint(x: (b.x - a.x) * part, y: (b.y - a.y) * part))
      }
    }
    return kept
  }

  /// Corners of the convex hull, its outside where `(dy, −dx)` of an edge points (Andrew, "Another efficient algorithm for
  /// convex hulls in two dimensions", Information Processing Letters 9, 1979).
  static func hull(_ points: [MapPoint]) -> [MapPoint] {
    let sorted = points.sorted { $0.x != $1.x ? $0.x < $1.x : $0.y < $1.y }
    func half(_ points: [MapPoint]) -> [MapPoint] {
      var chain: [MapPoint] = []
      for point in points {
        while chain.count >= 2, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 { chain.removeLast() }
        chain.append(point)
      }
      return chain.dropLast()
    }
    return half(sorted) + half(sorted.reversed())
  }

  private static func turn(_ a: MapPoint, _ b: MapPoint, _ c: MapPoint) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
