import DiscreteEvents
import StationModel
import Texts

/// Lays a city's part of the Earth on a plane: kilometres east and south of the north-west corner of its bounding box.
///
/// Equirectangular about the centre of the bounding box, with the WGS84 ellipsoid's own radii of curvature there (a sphere
/// would be wrong by up to 0.7 % of an area). What remains grows with the distance from the middle parallel: east–west
/// lengths and areas are wrong by tan(latitude) × the difference of latitude in radians, 0.1 % in 5 km and 1 % in 45 km at
/// 54°, less nearer the equator. Source: Snyder, "Map Projections: A Working Manual", USGS 1395 (1987), sections 4 and 12.
struct MapProjection: Equatable, Sendable {
  /// Semi-major axis of the ellipsoid WGS84 in km.
  static let equatorialRadius = 6378.137
  /// Flattening of the ellipsoid WGS84.
  static let flattening = 1 / 298.257223563
  /// Greatest extent in degrees of latitude or longitude: no city is larger, but a file with a slip in it is.
  static let extentLimit = 5.0

  /// North-west corner of the bounding box.
  let corner: LonLat
  /// Length of a degree of longitude and of latitude at the centre.
  let kmPerDegree: (lon: Double, lat: Double)

  /// Why positions cannot be laid on a plane.
  struct Refusal: Error, Equatable {
    var message: Words
    var advice: Words
  }

  private static func tooWide(_ longitude: String, _ latitude: String) -> Refusal {
    let limit = GeographyProblem.shown(extentLimit)
    return Refusal(
      message: Words(
        "the zones span \(longitude)° of longitude and \(latitude)° of latitude", "分区跨经度 \(longitude)°、纬度 \(latitude)°"),
      advice: Words(
        "a city spans at most \(limit)° (and does not cross the 180th meridian): look for a misplaced zone",
        "城市最多跨 \(limit)°（且不跨 180° 经线）：请查找错位的分区"))
  }

  /// The projection for the smallest box round some positions, at least one.
  static func round(_ positions: [LonLat]) -> Result<MapProjection, Refusal> {
    guard let first = positions.first else {
      return .failure(Refusal(message: Words("there are no positions", "没有坐标"), advice: Words("give some", "请给出坐标")))
    }
    var (west, east, south, north) = (first.lon, first.lon, first.lat, first.lat)
    for position in positions {
      (west, east) = (min(west, position.lon), max(east, position.lon))
      (south, north) = (min(south, position.lat), max(north, position.lat))
    }
    guard east - west <= extentLimit, north - south <= extentLimit else {
      return .failure(tooWide(GeographyProblem.rounded(east - west), GeographyProblem.rounded(north - south)))
    }
    guard max(abs(south), abs(north)) <= 85 else {
      return .failure(
        Refusal(
          message: Words("the zones reach beyond 85° of latitude", "分区超出纬度 85°"),
          advice: Words("is the longitude given first?", "是否经度写在前面？")))
    }
    return .success(MapProjection(corner: LonLat(lon: west, lat: north), centreLatitude: (south + north) / 2))
  }

  private init(corner: LonLat, centreLatitude: Double) {
    let radians = Double.pi / 180
    let eccentricity2 = Self.flattening * (2 - Self.flattening)
    let sine = Elementary.sin(centreLatitude * radians)
    let w2 = 1 - eccentricity2 * sine * sine
    let primeVertical = Self.equatorialRadius / w2.squareRoot()
    let meridional = primeVertical * (1 - eccentricity2) / w2
    self.corner = corner
    kmPerDegree = (primeVertical * Elementary.cos(centreLatitude * radians) * radians, meridional * radians)
  }

  static func == (a: MapProjection, b: MapProjection) -> Bool { a.corner == b.corner && a.kmPerDegree == b.kmPerDegree }

  /// The point in km of a position.
  func point(_ position: LonLat) -> Point {
    Point(x: (position.lon - corner.lon) * kmPerDegree.lon, y: (corner.lat - position.lat) * kmPerDegree.lat)
  }

  /// The position of a point in km.
  func position(_ point: Point) -> LonLat {
    LonLat(lon: corner.lon + point.x / kmPerDegree.lon, lat: corner.lat - point.y / kmPerDegree.lat)
  }
}
