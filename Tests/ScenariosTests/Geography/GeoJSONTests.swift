import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Zones from GeoJSON")
struct GeoJSONTests {
  static func square(_ lon: Double, _ lat: Double) -> String {
    let corners = [(0.0, 0.0), (0.01, 0.0), (0.01, 0.01), (0.0, 0.01), (0.0, 0.0)]
    return "[[" + corners.map { "[\(lon + $0.0), \(lat + $0.1)]" }.joined(separator: ", ") + "]]"
  }

  static func feature(_ id: String, _ geometry: String, _ more: String = "") -> String {
    "{ \"type\": \"Feature\", \"id\": \(id), \"properties\": { \"n\": \(id)\(more) }, \"geometry\": \(geometry) }"
  }

  static func polygon(_ coordinates: String) -> String { "{ \"type\": \"Polygon\", \"coordinates\": \(coordinates) }" }

  static func file(_ features: [String], head: String = "") -> SourceFile {
    let text = "{ \"type\": \"FeatureCollection\",\(head)\n\"features\": [\n" + features.joined(separator: ",\n") + "\n] }"
    return SourceFile(path: "map.geojson", text: text)
  }

  func found(_ features: [String], head: String = "", keys: GeoJSONZones.Keys = .init()) -> [GeographyProblem] {
    problems { try GeoJSONZones.read(Self.file(features, head: head), keys: keys) }
  }

  func geometry(_ text: String) -> [GeographyProblem] { found([Self.feature("\"a\"", text)]) }

  @Test("features become zones in kilometres from the north-west corner")
  func zones() throws {
    let source = Self.file([
      Self.feature("\"a\"", Self.polygon(Self.square(10, 50)), ", \"pop\": 100, \"old\": 0.25, \"beat\": 7, \"name\": \"Alpha\""),
      Self.feature(
        "2", "{ \"type\": \"MultiPolygon\", \"coordinates\": [\(Self.square(10.01, 50)), \(Self.square(10.02, 50.01))] }"),
    ])
    let keys = GeoJSONZones.Keys(label: "name", residents: "pop", elderlyShare: "old", precinct: "beat")
    let zones = try GeoJSONZones.read(source, keys: keys)
    #expect(zones.map(\.id) == ["a", "2"] && zones.map(\.label) == ["Alpha", "2"])
    #expect(
      zones.map(\.residents) == [100, nil] && zones.map(\.elderlyShare) == [0.25, nil] && zones.map(\.precinct) == ["7", nil])
    // Degrees at 50.01°: 71.685 km × 111.229 km.
    #expect(abs(zones[0].areaKm2 - 0.7974) < 0.0002 && abs(zones[1].areaKm2 / zones[0].areaKm2 - 2) < 1e-9)
    #expect(zones[0].centre.isNear(Point(x: 0.3584, y: 1.6684), within: 0.001))
    #expect(zones[1].polygons.count == 2 && zones[1].lonLatPolygons[1][0][0] == LonLat(lon: 10.02, lat: 50.01))
    let named = try GeoJSONZones.read(source, keys: .init(id: "n"))
    #expect(named.map(\.id) == ["a", "2"])
  }

  @Test(
    "faults of a shape are refused with the zone's name and place",
    arguments: [
      ("null", "geometry-empty"), ("{ \"type\": \"Point\", \"coordinates\": [1, 2] }", "geometry-type"),
      (polygon("[]"), "geometry-empty"), ("{ \"type\": \"MultiPolygon\", \"coordinates\": [] }", "geometry-empty"),
      ("{ \"type\": \"Polygon\" }", "geometry-empty"), (polygon("[[[0, 0], [1, 1], [0, 0]]]"), "ring-short"),
      (polygon("[[[0, 0], [1, 0], [1, 1], [0, 1]]]"), "ring-open"), (polygon("[[[0, 0], [1, 0], [1], [0, 0]]]"), "position"),
      (polygon("[[[0, 0], [1, 0], [\"1\", 1], [0, 0]]]"), "position"),
      (polygon("[[[0, 0], [1, 0], [1, 95], [0, 0]]]"), "position-range"),
      (polygon("[[[0, 0], [1, 0], [2, 0], [0, 0]]]"), "zone-area"), (polygon("[[[0, 0], [9, 0], [9, 9], [0, 0]]]"), "projection"),
      ("{ \"type\": \"GeometryCollection\", \"geometries\": [] }", "geometry-type"),
    ])
  func shapes(text: String, code: String) {
    let found = geometry(text)
    #expect(found.map(\.code) == [code])
    #expect(found[0].place != nil && found[0].advice != nil)
    if code != "projection" { #expect(found[0].message.en.contains("zone “a”")) }
  }

  @Test("coordinates out of range say what was probably meant")
  func meant() {
    #expect(
      geometry(Self.polygon("[[[31, 121], [31, 122], [32, 122], [31, 121]]]"))[0].advice?.en.contains("latitude given first")
        == true
    )
    let metres = geometry(Self.polygon("[[[431000, 421000], [431000, 422000], [432000, 422000], [431000, 421000]]]"))
    #expect(metres.map(\.code) == ["position-range"] && metres[0].advice?.en.contains("national grid") == true)
  }

  @Test(
    "degrees under any of their names are read, other systems are refused",
    arguments: [
      ("urn:ogc:def:crs:OGC:1.3:CRS84", true), ("urn:ogc:def:crs:OGC::CRS84", true), ("OGC:CRS84", true), ("EPSG:4326", true),
      ("urn:ogc:def:crs:EPSG::4326", true), ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", true), ("EPSG:4490", true),
      ("epsg:4326", true), ("urn:ogc:def:crs:EPSG::6668", true), ("urn:ogc:def:crs:EPSG:9.8.6:4269", true), ("EPSG:4258", true),
      ("http://www.opengis.net/def/crs/EPSG/0/7844", true), ("http://www.opengis.net/gml/srs/epsg.xml#4326", true),
      ("crs84", true),
      ("urn:ogc:def:crs:EPSG::4301", false), ("4326", false), ("EPSG:4326.5", false), ("EPSG:27700", false),
      ("urn:ogc:def:crs:EPSG::3857", false), ("EPSG:14326", false),
    ])
  func systems(name: String, isRead: Bool) {
    let head = " \"crs\": { \"type\": \"name\", \"properties\": { \"name\": \"\(name)\" } },"
    let found = found([Self.feature("1", Self.polygon(Self.square(0, 0)))], head: head)
    #expect(found.map(\.code) == (isRead ? [] : ["geojson-crs"]))
    if !isRead { #expect(found[0].message.en.contains(name) && found[0].place == "1:81") }
  }

  @Test("whole numbers are ids however they are written, and a feature's own id needs no property")
  func wholeNumbers() throws {
    let file = Self.file([
      Self.feature("16.0", Self.polygon(Self.square(10, 50)), ", \"beat\": 3.0"),
      Self.feature("1e2", Self.polygon(Self.square(10.01, 50)), ", \"beat\": 4"),
    ])
    let zones = try GeoJSONZones.read(file, keys: .init(id: "n", precinct: "beat"))
    #expect(zones.map(\.id) == ["16", "100"] && zones.map(\.precinct) == ["3", "4"])
    #expect(try GeoJSONZones.read(file, keys: .init()).map(\.id) == ["16", "100"])
    let same = found([
      Self.feature("7", Self.polygon(Self.square(0, 0))), Self.feature("7.0", Self.polygon(Self.square(0.01, 0))),
    ])
    #expect(same.map(\.code) == ["duplicate-zone"])
  }

  @Test("features without ids are told of once, with the properties that could hold them")
  func noIds() {
    let feature = Self.feature("null", Self.polygon(Self.square(0, 0)), ", \"code\": \"x\"")
    let without = found([feature, feature])
    #expect(without.map(\.code) == ["missing-id"] && without[0].advice?.en.contains("they have code, n") == true)
    let named = found([Self.feature("5", Self.polygon(Self.square(0, 0)))], keys: .init(id: "code"))
    #expect(named.map(\.code) == ["unknown-property"] && named[0].advice?.en.contains("leave \"id\" out") == true)
  }

  @Test("ids and precincts that a spreadsheet would run are refused where they stand")
  func formulas() {
    let square = Self.polygon(Self.square(0, 0))
    for id in ["=1+1", "+86", "@x", "-A2"] {
      let found = found([Self.feature("\"\(id)\"", square)])
      #expect(found.map(\.code) == ["bad-zone-id"] && found[0].message.en.contains(id) && found[0].place?.hasPrefix("3:") == true)
      #expect(
        self.found([Self.feature("1", square, ", \"p\": \"\(id)\"")], keys: .init(precinct: "p")).map(\.code) == ["bad-zone-id"])
      #expect(self.found([Self.feature("\"\(id)\"", square), Self.feature("1", square)], keys: .init(leaveOut: [id])).isEmpty)
    }
  }

  @Test("rings without an area are left out with one remark, unless nothing is left of a zone")
  func flatRings() throws {
    let square = Self.square(10, 50)
    let (spike, point) = ("[[10, 50], [10.01, 50.01], [10, 50]]", "[[10, 50], [10, 50], [10, 50], [10, 50]]")
    let parts =
      "{ \"type\": \"MultiPolygon\", \"coordinates\": [\(square), [\(spike)], [\(point), \(square.dropFirst().dropLast())]] }"
    let holed = Self.polygon("[\(square.dropFirst().dropLast()), \(spike), []]")
    let plain = Self.polygon(square)
    let reading = GeoJSONZones.reading(Self.file([Self.feature("1", parts), Self.feature("2", holed)]), keys: .init())
    let whole = try GeoJSONZones.read(Self.file([Self.feature("1", plain)]), keys: .init())
    #expect(reading.problems.isEmpty && reading.zones.allSatisfy { $0.polygons == whole[0].polygons })
    let remark = try #require(reading.remarks.first { $0.code == "ring-flat" })
    #expect(remark.place != nil)
    #expect(remark.message.en == "4 rings of 2 zones, the first of them zone “1”, have no area and are left out")
    #expect(found([Self.feature("1", Self.polygon("[\(spike)]"))]).map(\.code) == ["ring-short"])
    #expect(found([Self.feature("1", Self.polygon("[\(point)]"))]).map(\.code) == ["zone-area"])
    // An open triangle has an area: the fault is that it is open.
    let open = "[[10, 50], [10.01, 50], [10.01, 50.01]]"
    #expect(found([Self.feature("1", Self.polygon("[\(square.dropFirst().dropLast()), \(open)]"))]).map(\.code) == ["ring-short"])
  }

  @Test("outlines that cross themselves and zones that lie on one another are remarked by name")
  func remarks() throws {
    func remarks(_ features: [String]) -> [String] {
      let reading = GeoJSONZones.reading(Self.file(features), keys: .init())
      #expect(reading.problems.isEmpty)
      return reading.remarks.map { "\($0.code): \($0.message.en)" }
    }
    let square = Self.feature("\"a\"", Self.polygon(Self.square(10, 50)))
    let beside = Self.feature("\"b\"", Self.polygon(Self.square(10.01, 50)))
    #expect(remarks([square, beside]).isEmpty)
    let again = Self.feature("\"c\"", Self.polygon(Self.square(10, 50)))
    #expect(remarks([square, beside, again]) == ["zones-overlap: zone “c” has the same outline as zone “a”"])
    let wide = Self.feature("\"d\"", Self.polygon("[[[10, 50], [10.03, 50], [10.03, 50.01], [10, 50.01], [10, 50]]]"))
    #expect(remarks([square, wide]) == ["zones-overlap: zone “d” lies on zone “a”"])
    // A zone in the hole of another lies on nothing.
    let hole = "[[10.01, 50.01], [10.02, 50.01], [10.02, 50.02], [10.01, 50.02], [10.01, 50.01]]"
    let around = Self.polygon("[[[10, 50], [10.03, 50], [10.03, 50.03], [10, 50.03], [10, 50]], \(hole)]")
    #expect(remarks([Self.feature("\"e\"", around), Self.feature("\"f\"", Self.polygon("[\(hole)]"))]).isEmpty)
    let tie = Self.polygon("[[[10, 50], [10.02, 50.02], [10.02, 50.005], [10, 50.01], [10, 50]]]")
    #expect(remarks([Self.feature("\"g\"", tie)]) == ["outline-crossing: the outline of zone “g” crosses itself"])
    let even = Self.polygon("[[[10, 50], [10.01, 50.01], [10.01, 50], [10, 50.01], [10, 50]]]")
    let found = found([Self.feature("\"h\"", even)])
    #expect(found.map(\.code) == ["zone-area"] && found[0].advice?.en == "its outline crosses itself")
  }

  @Test("what is no collection of features is refused")
  func collections() {
    func codes(_ text: String) -> [String] {
      problems { try GeoJSONZones.read(SourceFile(path: "m", text: text), keys: .init()) }.map(\.code)
    }
    #expect(codes("") == ["empty-file"])
    #expect(codes("[]") == ["geojson-type"])
    #expect(codes("{ \"type\": \"Topology\", \"features\": [] }") == ["geojson-type"])
    #expect(codes("{ \"type\": \"FeatureCollection\", \"features\": [] }") == ["geojson-empty"])
    #expect(codes("{ \"type\": \"FeatureCollection\", \"features\": [7] }") == ["geojson-type"])
  }

  @Test("every fault of every feature is found in one pass, each in its line")
  func allAtOnce() {
    let good = Self.polygon(Self.square(0, 0))
    let keys = GeoJSONZones.Keys(label: "name", residents: "pop", elderlyShare: "old", needsResidents: true)
    let found = found(
      [
        Self.feature("\"a\"", good, ", \"pop\": \"12\", \"old\": 26.6, \"name\": \"x\""),
        Self.feature("null", good, ", \"pop\": 1"), Self.feature("1.5", good, ", \"pop\": -1"),
        Self.feature("\"b\"", "null", ", \"pop\": null"),
      ], keys: keys)
    #expect(
      found.map(\.code) == [
        "property-type", "property-range", "missing-id", "property-type", "property-range", "no-residents", "geometry-empty",
      ])
    #expect(found.compactMap(\.place).map { $0.prefix(2) } == ["3:", "3:", "4:", "5:", "5:", "6:", "6:"])
  }

  @Test("two features of one id are refused")
  func duplicates() {
    let feature = Self.feature("\"a\"", Self.polygon(Self.square(0, 0)))
    let found = found([feature, feature])
    #expect(
      found.map(\.code) == ["duplicate-zone"] && found[0].message.en == "zone “a” is already in line 3" && found[0].place == "4:1"
    )
  }

  @Test("a property that no feature has is reported once, with the nearest name")
  func unknownProperty() {
    let features = (0..<5).map { Self.feature("\($0)", Self.polygon(Self.square(Double($0), 0)), ", \"population\": 1") }
    let found = found(features, keys: .init(id: "n", residents: "populaton", needsResidents: true))
    #expect(found.map(\.code) == ["unknown-property"])
    #expect(found[0].advice?.en == "did you mean “population”? they have n, population")
  }

  @Test("Features left out are no zones; an id that no feature has is a slip")
  func leftOut() throws {
    let features = [Self.feature("\"a\"", Self.polygon(Self.square(10, 50))), Self.feature("\"harbour\"", "null")]
    let zones = try GeoJSONZones.read(Self.file(features), keys: .init(leaveOut: ["harbour"]))
    #expect(zones.map(\.id) == ["a"])
    #expect(found(features, keys: .init(leaveOut: ["harbor"])).first?.code == "unknown-zone")
    #expect(found(features, keys: .init(leaveOut: ["a", "harbour"])).map(\.code) == ["geojson-empty"])
  }
}
