import StationModel
import Texts

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

  let keys: Keys
  var problems: [GeographyProblem] = []
  /// Rings without an area that were left out: zone and place.
  var flatRings: [(zone: Words, ring: LocatedValue)] = []
  /// Where the zones stand in the file.
  private var places: [SourcePosition] = []

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
  /// Throws the problems of ``reading(_:keys:)``.
  static func read(_ source: SourceFile, keys: Keys) throws(GeographyProblems) -> [CityZone] {
    try reading(source, keys: keys).sound()
  }

  /// The zones with everything that is wrong with the file: the faults of the JSON text and `geojson-type`, `geojson-crs`,
  /// `geojson-empty`, `geometry-type`, `geometry-empty`, `ring-short`, `ring-open`, `position`, `position-range`, `projection`,
  /// `zone-area`, `unknown-property`, `property-type`, `property-range`, `missing-id`, `bad-zone-id`, `unknown-zone`,
  /// `duplicate-zone`, `no-residents`; and, where slips are sought, with remarks: `ring-flat`, `outline-crossing`, `zones-overlap`.
  static func reading(_ source: SourceFile, keys: Keys, seeksSlips: Bool = true) -> ZoneReading {
    var diagnostics = Diagnostics()
    let root = JSONReader.read(source, diagnostics: &diagnostics)
    var reader = GeoJSONZones(keys: keys)
    reader.problems = diagnostics.all.map { fault in
      GeographyProblem(fault.code, fault.message, advice: fault.hint, at: fault.position.map { .source($0) } ?? .whole)
    }
    if root == nil, reader.problems.isEmpty {
      reader.problems.append(GeographyProblem("geojson-empty", Words("\(source.path) holds no value", "\(source.path) 没有内容")))
    }
    guard let root, reader.problems.isEmpty else { return ZoneReading(problems: reader.problems) }
    var reading = reader.zones(root)
    if seeksSlips, reading.problems.isEmpty { reading.remarks = reader.remarks(reading.zones) }
    return reading
  }

  private mutating func zones(_ root: LocatedValue) -> ZoneReading {
    guard root["type"]?.string == "FeatureCollection", let list = root["features"]?.elements else {
      note(
        "geojson-type", Words("this is no FeatureCollection with features", "这不是带要素的 FeatureCollection"),
        Words("export the zones as GeoJSON polygons", "请把分区导出为 GeoJSON 多边形"), root["type"] ?? root
      )
      return ZoneReading(problems: problems)
    }
    checkSystem(root)
    if list.isEmpty {
      note(
        "geojson-empty", Words("there are no features", "没有要素"), Words("one for each zone", "每个分区一个要素"),
        root["features"] ?? root)
    }
    // Without the names of its properties a feature says nothing.
    guard checkNames(list), !list.isEmpty else { return ZoneReading(problems: problems) }
    checkLeftOut(list, root)
    let kept = list.enumerated().filter { !isLeftOut($0.element) }
    let features = kept.compactMap { feature($0.element, ordinal: $0.offset + 1) }
    checkDuplicates(features)
    var reading = ZoneReading(ids: ids(of: kept.map(\.element)))
    let positions = features.flatMap { $0.polygons.joined().joined() }
    // With a position out of range, the extent of the others says nothing.
    if problems.isEmpty {
      switch MapProjection.round(positions) {
      case .failure(let refusal): note("projection", refusal.message, refusal.advice, root["features"] ?? root)
      case .success(let projection): reading.zones = features.compactMap { zone($0, on: projection) }
      }
    }
    reading.problems = problems
    places = features.map { Self.place($0.value) }
    return reading
  }

  /// The ids of some features; nil when one has none.
  private func ids(of features: [LocatedValue]) -> [String]? {
    var ids: [String] = []
    for feature in features {
      guard let id = foundId(feature).flatMap(Self.name), !id.isEmpty else { return nil }
      ids.append(id)
    }
    return ids
  }

  private func remarks(_ zones: [CityZone]) -> [GeographyProblem] {
    var remarks = OutlineRemarks(zones: zones, places: places).all
    if let first = flatRings.first {
      let count = Set(flatRings.map(\.zone)).count
      let rings = flatRings.count == 1 ? "a ring" : "\(flatRings.count) rings"
      let owners = count == 1 ? first.zone.en : "\(count) zones, the first of them \(first.zone.en),"
      let verb = flatRings.count == 1 ? "has no area and is left out" : "have no area and are left out"
      let inChinese = count == 1 ? first.zone.zhHans : " \(count) 个分区（首个为\(first.zone.zhHans)）"
      remarks.append(
        GeographyProblem(
          "ring-flat", Words("\(rings) of \(owners) \(verb)", "\(inChinese)的 \(flatRings.count) 个环没有面积，已略去"),
          advice: Words("left by simplification, mostly: nothing is lost", "多为简化边界所留，没有影响"),
          at: .source(Self.place(first.ring))))
    }
    return remarks
  }

  /// A zone as messages call it.
  static func zone(_ id: String) -> Words { Words("zone “\(id)”", "分区“\(id)”") }

  static let hasNoArea = Words(" has no area", "没有面积")

  private mutating func zone(_ feature: Feature, on projection: MapProjection) -> CityZone? {
    let polygons = feature.polygons.map { rings in rings.map { ring in ring.map(projection.point) } }
    let shape = PlanarShape(polygons)
    guard let centre = shape.centre else {
      var effort = OutlineRemarks.effort
      let crosses = polygons.contains { $0.contains { OutlineRemarks.crossesItself($0, &effort) } }
      let advice =
        crosses
        ? Words("its outline crosses itself", "其边界自相交叉")
        : Words("its outer rings must be larger than their holes", "其外环应大于内部的孔")
      note("zone-area", Self.zone(feature.id) + Self.hasNoArea, advice, feature.value)
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
    if let text = name?.string, CoordinateSystem.isDegrees(text) { return }
    let found =
      name?.string.map { Words("the coordinates are in “\($0)”", "坐标系为“\($0)”") }
      ?? Words("the coordinate system is not named", "没有写明坐标系")
    let advice = Words(
      "convert the file to longitude and latitude, WGS84 (EPSG:4326)", "请把文件转换为 WGS84 经纬度（EPSG:4326）")
    note("geojson-crs", found, advice, name ?? system)
  }

  private mutating func checkDuplicates(_ features: [Feature]) {
    var lines: [String: Int] = [:]
    for feature in features {
      if let line = lines.updateValue(feature.value.position.line, forKey: feature.id) {
        let advice = Words(
          "ids are unique; parts of one zone belong in one MultiPolygon", "标识不能重复；同一分区的各部分应放在一个 MultiPolygon 中")
        note(
          "duplicate-zone", Self.zone(feature.id) + Words(" is already in line \(line)", "已在第 \(line) 行"), advice, feature.value)
      }
    }
  }

  mutating func note(_ code: String, _ message: Words, _ advice: Words?, _ value: LocatedValue) {
    problems.append(GeographyProblem(code, message, advice: advice, at: .source(Self.place(value))))
  }

  /// A feature is too long to underline: its first character stands for it.
  private static func place(_ value: LocatedValue) -> SourcePosition {
    SourcePosition(value.position.file, offset: value.position.offset, length: min(value.position.length, 60))
  }
}
