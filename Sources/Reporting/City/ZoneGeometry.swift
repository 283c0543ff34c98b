import Texts
import Foundation

/// Shapes of zones as `zones.geojson` holds them: Polygon and MultiPolygon in degrees of longitude and latitude.
struct ZoneGeometry: Decodable {
  private(set) var features: [Feature]

  struct Feature: Decodable {
    /// Id of the zone.
    var zone: String
    /// Rings in degrees, each open: its last point is not its first once more. Empty for points and lines.
    var rings: [[MapPoint]]

    private enum Keys: String, CodingKey { case geometry, properties, type, coordinates, geometries, zone }

    init(from decoder: any Decoder) throws {
      let feature = try decoder.container(keyedBy: Keys.self)
      zone = try feature.nestedContainer(keyedBy: Keys.self, forKey: .properties).decode(String.self, forKey: .zone)
      rings = []
      guard try !feature.decodeNil(forKey: .geometry) else { return }
      let geometry = try feature.nestedContainer(keyedBy: Keys.self, forKey: .geometry)
      switch try geometry.decode(String.self, forKey: .type) {
      case "Polygon":
        rings = Self.rings(try geometry.decode([[[Double]]].self, forKey: .coordinates))
      case "MultiPolygon":
        rings = try geometry.decode([[[[Double]]]].self, forKey: .coordinates).flatMap(Self.rings)
      default: break
      }
    }

    private static func rings(_ polygon: [[[Double]]]) -> [[MapPoint]] {
      polygon.compactMap { ring in
        var points = ring.filter { $0.count >= 2 }.map { MapPoint(x: $0[0], y: $0[1]) }
        if points.count > 1, points.first == points.last { points.removeLast() }
        return points.count >= 3 ? points : nil
      }
    }
  }

  static let file = "zones.geojson"

  /// - Throws: `ReportError.damaged` where the file is no such collection, or a point lies on no globe.
  init(_ bytes: [UInt8]) throws(ReportError) {
    let located = try LocatedJSON(bytes, file: Self.file)
    self = try located.decode(Self.self, bytes)
    for (place, feature) in features.enumerated() {
      for point in feature.rings.flatMap({ $0 }) where point.x.magnitude > 360 || point.y.magnitude > 90 {
        throw located.damaged(
          ["features", place, "geometry"],
          Words(
            "a point at \(point.x), \(point.y), where degrees of longitude and latitude are needed",
            "点 \(point.x), \(point.y) 应为经纬度"))
      }
    }
  }

  /// Shapes in kilometres by zone, on a plane that touches the Earth in the middle of them.
  ///
  /// One degree of latitude is 110.574 km and one of longitude 111.320 km × cos(latitude): within 0.6 % of the ellipsoid at
  /// any latitude, which no map of a city shows.
  var shapes: [String: MapShape] {
    let all = features.flatMap { $0.rings.flatMap { $0 } }
    guard let bounds = MapBounds(all) else { return [:] }
    let (lon, lat) = (111.320 * cos((bounds.low.y + bounds.high.y) / 2 * .pi / 180), 110.574)
    var shapes: [String: MapShape] = [:]
    for feature in features where !feature.rings.isEmpty {
      shapes[feature.zone] = MapShape(
        rings: feature.rings.map { ring in
          ring.map { MapPoint(x: ($0.x - bounds.low.x) * lon, y: (bounds.high.y - $0.y) * lat) }
        })
    }
    return shapes
  }
}
