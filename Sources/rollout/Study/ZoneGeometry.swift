import Scenarios
import StationModel

/// Outlines of zones for maps, as GeoJSON geometries.
enum ZoneGeometry {
  /// Length of a degree at the equator, WGS84, km.
  private static let kmPerDegreeEast = 111.320
  private static let kmPerDegreeNorth = 110.574

  /// The zone's outline in degrees; nil for a zone that is known by its centre alone.
  ///
  /// Outer rings run counter-clockwise and holes clockwise, as RFC 7946 wants it, whichever way the city's own file has them.
  /// A city that lies nowhere on Earth is drawn where a degree is as long in both directions: its north-west corner at 0°, 0°.
  static func text(_ zone: CityZone) -> String? {
    let polygons: [[[(Double, Double)]]]
    if !zone.lonLatPolygons.isEmpty {
      polygons = zone.lonLatPolygons.map { $0.map { $0.map { ($0.lon, $0.lat) } } }
    } else {
      polygons = zone.polygons.map { $0.map { $0.map { ($0.x / kmPerDegreeEast, -$0.y / kmPerDegreeNorth) } } }
    }
    guard !polygons.isEmpty else { return nil }
    let parts = polygons.map { rings in
      list(
        rings.enumerated().map { index, ring in
          list(turned(ring, isOuter: index == 0).map { "[\(degrees($0.0)), \(degrees($0.1))]" })
        })
    }
    return polygons.count == 1
      ? "{\"type\": \"Polygon\", \"coordinates\": \(parts[0])}"
      : "{\"type\": \"MultiPolygon\", \"coordinates\": \(list(parts))}"
  }

  /// A ring the way round that it should run.
  private static func turned(_ ring: [(Double, Double)], isOuter: Bool) -> [(Double, Double)] {
    // About its first point, so that a small ring far from 0°, 0° keeps its sign.
    let origin = ring.first ?? (0, 0)
    let area = zip(ring, ring.dropFirst()).reduce(0) { sum, side in
      let ((ax, ay), (bx, by)) = side
      return sum + (ax - origin.0) * (by - origin.1) - (bx - origin.0) * (ay - origin.1)
    }
    return (area > 0) == isOuter ? ring : ring.reversed()
  }

  private static func list(_ parts: [String]) -> String { "[" + parts.joined(separator: ", ") + "]" }

  /// Seven decimals: a centimetre.
  private static func degrees(_ value: Double) -> String {
    let rounded = (value * 1e7).rounded() / 1e7
    return String(rounded == 0 ? 0 : rounded)
  }
}
