import StationModel

/// Reads the zones of a city from a GeoJSON file (RFC 7946): one zone for each feature.
///
/// Polygons and multipolygons with holes, in degrees of WGS84. Everything is checked in one pass, and every problem names the
/// feature and stands at its place in the file.
struct GeoJSONZones {
  /// Names of the properties that say what the model needs; nil reads none.
  struct Keys: Equatable, Sendable {
    /// Property with the zone's id, a text or a whole number; nil takes the feature's own `id`.
    var id: String?
    var label: String?
    /// Property with the number of residents, at least 0; null or absent is a missing number.
    var residents: String?
    /// Property with the share of residents aged 60 or over, 0…1.
    var elderlyShare: String?
    /// Property with the id of the kind of area.
    var area: String?
    /// Property with the id of the precinct.
    var precinct: String?
    /// Ids of the features that are no zones: harbours, lakes.
    var leaveOut: Set<String> = []
    /// Whether a zone without a number of residents is an error, as it is when the city has no total to split.
    var needsResidents = false
  }

  /// Coordinate systems whose degrees can be taken as they are: WGS84, and China's CGCS2000, which agrees to centimetres.
  static let degreeSystems = ["CRS84", "EPSG:4326", "EPSG::4326", "EPSG/0/4326", "EPSG:4490", "EPSG::4490", "EPSG/0/4490"]

  let keys: Keys
  var problems: [GeographyProblem] = []

  /// A feature whose polygons still are in degrees.
  struct Feature {
    var id: String
    var label: String?
    var residents: Double?
    var elderlyShare: Double?
    var area: String?
    var precinct: String?
    var polygons: [[[LonLat]]]
    var value: LocatedValue
  }

  private init(keys: Keys) { self.keys = keys }

  /// Zones in the order of the features, on the plane of ``MapProjection``; a zone's centre is that of ``PlanarShape``.
  ///
  /// Throws the faults of the JSON text and `geojson-type`, `geojson-crs`, `geojson-empty`, `geometry-type`, `geometry-empty`,
  /// `ring-short`, `ring-open`, `position`, `position-range`, `projection`, `zone-area`, `unknown-property`, `property-type`,
  /// `property-range`, `missing-id`, `unknown-zone`, `duplicate-zone`, `no-residents`.
  static func read(_ source: SourceFile, keys: Keys) throws(GeographyProblems) -> [CityZone] {
    var diagnostics = Diagnostics()
    let root = JSONCReader.read(source, diagnostics: &diagnostics)
    let faults = diagnostics.all.map { fault in
      GeographyProblem(fault.code, fault.message, advice: fault.hint, at: fault.position.map { .source($0) } ?? .whole)
    }
    try GeographyProblems.throwIfAny(faults)
    guard let root else { throw GeographyProblems(GeographyProblem("geojson-empty", "\(source.path) holds no value")) }
    var reader = GeoJSONZones(keys: keys)
    return try reader.zones(root)
  }

  private mutating func zones(_ root: LocatedValue) throws(GeographyProblems) -> [CityZone] {
    guard root["type"]?.string == "FeatureCollection", let list = root["features"]?.elements else {
      note(
        "geojson-type", "this is no FeatureCollection with features", "export the zones as GeoJSON polygons", root["type"] ?? root
      )
      throw GeographyProblems(problems)
    }
    checkSystem(root)
    if list.isEmpty { note("geojson-empty", "there are no features", "one for each zone", root["features"] ?? root) }
    checkNames(list)
    try GeographyProblems.throwIfAny(problems)
    checkLeftOut(list, root)
    let features = list.enumerated().compactMap { isLeftOut($1) ? nil : feature($1, ordinal: $0 + 1) }
    checkDuplicates(features)
    try GeographyProblems.throwIfAny(problems)
    let positions = features.flatMap { $0.polygons.joined().joined() }
    switch MapProjection.round(positions) {
    case .failure(let refusal): note("projection", refusal.message, refusal.advice, root["features"] ?? root)
    case .success(let projection):
      let zones = features.compactMap { zone($0, on: projection) }
      try GeographyProblems.throwIfAny(problems)
      return zones
    }
    throw GeographyProblems(problems)
  }

  private mutating func zone(_ feature: Feature, on projection: MapProjection) -> CityZone? {
    let polygons = feature.polygons.map { rings in rings.map { ring in ring.map(projection.point) } }
    let shape = PlanarShape(polygons)
    guard let centre = shape.centre else {
      note("zone-area", "zone “\(feature.id)” has no area", "its outer rings must be larger than their holes", feature.value)
      return nil
    }
    return CityZone(
      id: feature.id, label: feature.label, centre: centre, areaKm2: shape.area, residents: feature.residents,
      elderlyShare: feature.elderlyShare, area: feature.area, precinct: feature.precinct, polygons: polygons,
      lonLatPolygons: feature.polygons)
  }

  /// Older files may name their coordinate system; the standard of today knows only degrees of WGS84.
  private mutating func checkSystem(_ root: LocatedValue) {
    guard let system = root["crs"], !system.isNull else { return }
    let name = system["properties"]?["name"]
    if let text = name?.string,
      Self.degreeSystems.contains(where: { text == $0 || text.hasSuffix(":\($0)") || text.hasSuffix("/\($0)") })
    {
      return
    }
    let found = name?.string.map { "the coordinates are in “\($0)”" } ?? "the coordinate system is not named"
    note("geojson-crs", found, "convert the file to longitude and latitude, WGS84 (EPSG:4326)", name ?? system)
  }

  private mutating func checkDuplicates(_ features: [Feature]) {
    var lines: [String: Int] = [:]
    for feature in features {
      if let line = lines.updateValue(feature.value.position.line, forKey: feature.id) {
        let advice = "ids are unique; parts of one zone belong in one MultiPolygon"
        note("duplicate-zone", "zone “\(feature.id)” is already in line \(line)", advice, feature.value)
      }
    }
  }

  mutating func note(_ code: String, _ message: String, _ advice: String?, _ value: LocatedValue) {
    // A feature is too long to underline: its first character stands for it.
    let place = SourcePosition(value.position.file, offset: value.position.offset, length: min(value.position.length, 60))
    problems.append(GeographyProblem(code, message, advice: advice, at: .source(place)))
  }
}
