import DiscreteEvents
import StationModel
import Texts

extension Purpose {
  // 128…: what Scenarios makes of the file alone, before any replication.
  /// Positions of the places of a zone.
  static let placePosition = Purpose(rawValue: 128)
}

/// Lays the places of a city: where calls and offences happen and patrols stop.
///
/// Positions are a function of the zone's id and shape only, never of the study's seed: geography is the same in every
/// future, arm and study. A zone's first place is its hottest, and its key place (market, school, hospital) if it has one.
struct PlaceGenerator: Equatable, Sendable {
  /// Places spread over their zones, which draw offences unequally.
  struct HotPlaces: Equatable, Sendable {
    static let usualPerZone = 12
    static let usualShare = 0.5
    /// Places in each zone, 1…1000.
    var perZone = usualPerZone
    /// Share of offences on the hottest tenth of the city's places, 0.1…1; nil is the usual one, or what zones and places allow that
    /// comes nearest to it.
    var offencesInTopTenthShare: Double?
  }

  /// A fixed key, the same for all studies and for ever.
  private static let chance = KeyedRandom(seed: 0x504C_4143_4553, replication: 0)
  /// Attempts to hit a polygon from its bounding box before the centre is taken; only slivers need so many.
  private static let attemptLimit = 10_000

  /// Nil lays one place at each zone's centre, which has all its people and offences: for verification against theories of points.
  var hotPlaces: HotPlaces? = HotPlaces()

  /// The places, zone after zone, each zone's hottest first.
  ///
  /// `zoneShares` are the zones' shares of the city's offences (empty = alike), see ``OffenceConcentration``. Throws
  /// `places-per-zone`, `concentration-low`, `concentration-high`.
  func places(of zones: [CityZone], zoneShares: [Double] = []) throws(GeographyProblems) -> [Place] {
    guard let hotPlaces else {
      return zones.enumerated().map { Place(point: $1.centre, zone: $0, offenceShare: 1) }
    }
    guard (1...1000).contains(hotPlaces.perZone) else {
      throw GeographyProblems(
        GeographyProblem(
          "places-per-zone", Words("\(hotPlaces.perZone) places in each zone", "每个分区有 \(hotPlaces.perZone) 处地点"),
          advice: Words("1 to 1000", "应为 1 至 1000 处")))
    }
    let concentration = try OffenceConcentration(
      topTenthShare: hotPlaces.offencesInTopTenthShare, perZone: hotPlaces.perZone, zoneShares: zoneShares)
    return zones.enumerated().flatMap { index, zone in
      zip(points(in: zone, hotPlaces.perZone), concentration.shares).map { Place(point: $0, zone: index, offenceShare: $1) }
    }
  }

  /// Points spread uniformly over a zone: over its polygons, or over a disc of its area round a centre without polygons.
  private func points(in zone: CityZone, _ count: Int) -> [Point] {
    let shape = PlanarShape(zone.polygons)
    let identity = IdentityHash.of(zone.id)
    return (0..<count).map { ordinal in
      var stream = Self.chance.stream(.placePosition, identity, UInt32(ordinal))
      guard let box = shape.box else { return Self.point(inDiscOf: zone, &stream) }
      for _ in 0..<Self.attemptLimit {
        let point = Point(
          x: box.west + (box.east - box.west) * stream.uniform(), y: box.north + (box.south - box.north) * stream.uniform())
        if shape.contains(point) { return point }
      }
      return zone.centre
    }
  }

  private static func point(inDiscOf zone: CityZone, _ stream: inout KeyedStream) -> Point {
    let radius = (zone.areaKm2 / Double.pi).squareRoot()
    while true {
      let (x, y) = (2 * stream.uniform() - 1, 2 * stream.uniform() - 1)
      if x * x + y * y <= 1 { return Point(x: zone.centre.x + radius * x, y: zone.centre.y + radius * y) }
    }
  }
}
