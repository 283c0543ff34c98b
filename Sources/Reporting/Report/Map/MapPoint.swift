/// A point of a map: kilometres east and south.
struct MapPoint: Equatable, Sendable {
  var x: Double
  var y: Double

  static func - (a: MapPoint, b: MapPoint) -> MapPoint { MapPoint(x: a.x - b.x, y: a.y - b.y) }
  static func + (a: MapPoint, b: MapPoint) -> MapPoint { MapPoint(x: a.x + b.x, y: a.y + b.y) }

  var squared: Double { x * x + y * y }
}

/// The smallest upright rectangle round some points.
struct MapBounds: Equatable, Sendable {
  var low: MapPoint
  var high: MapPoint

  /// Nil without points.
  init?(_ points: [MapPoint]) {
    guard let first = points.first else { return nil }
    (low, high) = (first, first)
    for point in points {
      low = MapPoint(x: min(low.x, point.x), y: min(low.y, point.y))
      high = MapPoint(x: max(high.x, point.x), y: max(high.y, point.y))
    }
  }

  var width: Double { high.x - low.x }
  var height: Double { high.y - low.y }

  func padded(_ margin: Double) -> MapBounds {
    var wider = self
    wider.low = MapPoint(x: low.x - margin, y: low.y - margin)
    wider.high = MapPoint(x: high.x + margin, y: high.y + margin)
    return wider
  }

  /// Its corners, clockwise on a map that looks north.
  var corners: [MapPoint] { [low, MapPoint(x: high.x, y: low.y), high, MapPoint(x: low.x, y: high.y)] }
}
