import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Shapes and projection")
struct MapTests {
  static func ring(_ points: [(Double, Double)]) -> [Point] { points.map { Point(x: $0.0, y: $0.1) } }
  let square = ring([(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)])
  let hole = ring([(1, 1), (2, 1), (2, 3), (1, 3), (1, 1)])

  @Test("holes take their area away and move the centroid, whichever way rings run")
  func holes() {
    for (outer, inner) in [
      (square, hole), (square.reversed(), hole), (square, hole.reversed()), (square.reversed(), hole.reversed()),
    ] {
      let shape = PlanarShape([[outer, inner]])
      #expect(shape.area == 14)
      #expect(shape.centroid!.isNear(Point(x: (32.0 - 3) / 14, y: 2), within: 1e-12))
      #expect(shape.contains(Point(x: 0.5, y: 0.5)) && !shape.contains(Point(x: 1.5, y: 2)) && !shape.contains(Point(x: 5, y: 2)))
    }
  }

  @Test("a multipolygon weighs its parts by area")
  func parts() {
    let far = Self.ring([(10, 0), (12, 0), (12, 2), (10, 2), (10, 0)])
    let shape = PlanarShape([[square], [far]])
    #expect(shape.area == 20)
    #expect(shape.centroid!.isNear(Point(x: (2 * 16 + 11 * 4) / 20, y: (2 * 16 + 1 * 4) / 20), within: 1e-12))
    #expect(shape.contains(Point(x: 11, y: 1)) && !shape.contains(Point(x: 7, y: 1)))
  }

  @Test("a centroid outside a bent or hollow zone gives way to a point inside")
  func insidePoint() {
    let bent = Self.ring([(0, 0), (10, 0), (10, 10), (9, 10), (9, 1), (0, 1), (0, 0)])
    let middle = Self.ring([(0.5, 0.5), (3.5, 0.5), (3.5, 3.5), (0.5, 3.5), (0.5, 0.5)])
    for shape in [PlanarShape([[bent]]), PlanarShape([[square, middle]])] {
      #expect(!shape.contains(shape.centroid!))
      #expect(shape.contains(shape.centre!))
    }
    #expect(PlanarShape([[Self.ring([(0, 0), (1, 1), (2, 2), (0, 0)])]]).centre == nil)
  }

  @Test("a degree has the length of the ellipsoid's arc")
  func degrees() throws {
    // Arc lengths of a degree centred on the parallel, from the tables of the WGS84 ellipsoid.
    for (latitude, lat, lon) in [(0.0, 110.574, 111.320), (45.0, 111.132, 78.847), (60.0, 111.412, 55.800)] {
      let box = [LonLat(lon: 10, lat: latitude - 0.1), LonLat(lon: 10.2, lat: latitude + 0.1)]
      let projection = try MapProjection.round(box).get()
      #expect(abs(projection.kmPerDegree.lat - lat) < 0.001)
      #expect(abs(projection.kmPerDegree.lon - lon) < 0.001)
      let point = projection.point(LonLat(lon: 10.1, lat: latitude))
      #expect(point.isNear(Point(x: lon / 10, y: lat / 10), within: 0.001))
      let back = projection.position(point)
      #expect(abs(back.lon - 10.1) < 1e-12 && abs(back.lat - latitude) < 1e-12)
    }
  }

  @Test("positions too far apart for a city are refused")
  func extents() {
    func refuses(_ positions: [LonLat]) -> Bool { (try? MapProjection.round(positions).get()) == nil }
    #expect(refuses([]))
    #expect(refuses([LonLat(lon: -179, lat: 10), LonLat(lon: 179, lat: 10)]))
    #expect(refuses([LonLat(lon: 0, lat: 10), LonLat(lon: 0, lat: 16)]))
    #expect(refuses([LonLat(lon: 0, lat: 89)]))
    #expect(!refuses([LonLat(lon: 0, lat: 10), LonLat(lon: 4, lat: 14)]))
  }
}

@Suite("Maps of real cities", .enabled(if: MapData.folder != nil, MapData.advice))
struct RealMapTests {
  @Test(
    "maps that a city publishes have nothing to be remarked",
    arguments: [
      ("seattle_beats/beats.geojson", "BEAT"), ("tokyo23/areas.geojson", "code"), ("shanghai_core/areas.geojson", nil),
      ("lancashire_asb/wards_population.geojson", "ward_code"),
    ])
  func remarks(path: String, id: String?) throws {
    let reading = GeoJSONZones.reading(try MapData.source(path), keys: .init(id: id))
    #expect(reading.problems.isEmpty)
    #expect(reading.remarks.map(\.message.en).isEmpty, "\(reading.remarks.map(\.message.en))")
  }

  @Test("the beats of Seattle have the areas that the city publishes, within the map's simplification")
  func seattle() throws {
    let source = try MapData.source("seattle_beats/beats.geojson")
    let zones = try GeoJSONZones.read(source, keys: .init(id: "BEAT", precinct: "PRECINCT"))
    #expect(zones.count == 54 && Set(zones.compactMap(\.precinct)).count > 4 && zones.allSatisfy { $0.residents == nil })
    let areas = try published("area_km2", in: source, zones)
    for (zone, area) in zip(zones, areas) { #expect(abs(zone.areaKm2 / area - 1) < 0.015, "\(zone.id)") }
    #expect(abs(zones.reduce(0) { $0 + $1.areaKm2 } / areas.reduce(0, +) - 1) < 0.002)
    for zone in zones { #expect(PlanarShape(zone.polygons).contains(zone.centre)) }
  }

  @Test("the streets of central Shanghai have 75.7 km² and 1.78 million residents")
  func shanghai() throws {
    let source = try MapData.source("shanghai_core/areas.geojson")
    let keys = GeoJSONZones.Keys(
      label: "name", residents: "residents", elderlyShare: "share_60plus", precinct: "district_en", needsResidents: true)
    let zones = try GeoJSONZones.read(source, keys: keys)
    #expect(zones.count == 23 && zones[0].id == "huangpu_nanjingdonglu" && zones[0].label == "南京东路街道")
    #expect(abs(zones.reduce(0) { $0 + $1.areaKm2 } - 75.75) < 0.05)
    #expect(zones.reduce(0) { $0 + ($1.residents ?? 0) } == 662_030 + 1_113_078)
    let areas = try published("area_km2", in: source, zones)
    for (zone, area) in zip(zones, areas) { #expect(abs(zone.areaKm2 / area - 1) < 0.002, "\(zone.id)") }
    let plan = try PrecinctPlan.grouped(zones: zones, residents: zones.map { $0.residents ?? 0 }, metric: .euclidean)
    #expect(plan.ids == ["Huangpu", "Xuhui"] && plan.precinctOfZone.count(where: { $0 == 0 }) == 10)
    for (index, seat) in plan.seats.enumerated() { #expect(plan.precinctOfZone[seat] == index) }
  }

  @Test("the wards of Tokyo have their areas and the residents of the census")
  func tokyo() throws {
    let source = try MapData.source("tokyo23/areas.geojson")
    let zones = try GeoJSONZones.read(source, keys: .init(id: "code", residents: "residents", elderlyShare: "share_60plus"))
    #expect(zones.count == 23 && zones[0].id == "13101" && zones[0].elderlyShare == nil)
    #expect(zones.reduce(0) { $0 + ($1.residents ?? 0) } == 9_733_276)
    for (zone, area) in zip(zones, try published("area_km2", in: source, zones)) { #expect(abs(zone.areaKm2 / area - 1) < 0.002) }
  }

  @Test("wards of Lancashire without a number share what the county's total leaves, by area")
  func lancashire() throws {
    let source = try MapData.source("lancashire_asb/wards_population.geojson")
    var keys = GeoJSONZones.Keys(id: "ward_code", label: "ward_name", residents: "population")
    let zones = try GeoJSONZones.read(source, keys: keys)
    let missing = zones.indices.filter { zones[$0].residents == nil }
    #expect(zones.count == 271 && missing.count == 26)
    let assignment = try AreaAssignment(
      zones: zones,
      kinds: [
        AreaKind(id: "core", residentsPerKm2AtLeast: 3000), AreaKind(id: "expansion", residentsPerKm2AtLeast: 1000),
        AreaKind(id: "edge", residentsPerKm2AtLeast: 250), AreaKind(id: "rural"),
      ], total: 1_519_000)
    #expect(assignment.residents.reduce(0, +) == 1_519_000)
    #expect(Set(assignment.kindOfZone) == [0, 1, 2, 3])
    let densities = missing.map { assignment.residents[$0] / zones[$0].areaKm2 }
    #expect(densities.max()! / densities.min()! < 1.01)
    keys.needsResidents = true
    let found = problems { try GeoJSONZones.read(source, keys: keys) }
    #expect(found.count == 26 && found.allSatisfy { $0.code == "no-residents" && $0.place != nil })
    #expect(abs(zones.reduce(0) { $0 + $1.areaKm2 } / 3066.359 - 1) < 0.001)
  }

  @Test("precincts of Lancashire are the same whatever the order of the wards")
  func precincts() throws {
    let zones = try GeoJSONZones.read(
      try MapData.source("lancashire_asb/wards_population.geojson"), keys: .init(id: "ward_code", residents: "population"))
    let residents = try ResidentsSplit.byArea(total: 1_519_000, zones: zones)
    let plan = try PrecinctPlan.generated(8, zones: zones, residents: residents, metric: .euclidean)
    let turned = try PrecinctPlan.generated(8, zones: zones.reversed(), residents: residents.reversed(), metric: .euclidean)
    #expect(Set(plan.seats.map { zones[$0].id }) == Set(turned.seats.map { zones[zones.count - 1 - $0].id }))
    #expect(plan.ids.count == 8 && Set(plan.precinctOfZone) == Set(0..<8))
  }

  /// A number of every feature, in the file's order.
  private func published(_ name: String, in source: SourceFile, _ zones: [CityZone]) throws -> [Double] {
    var diagnostics = Diagnostics()
    let root = try #require(JSONReader.read(source, diagnostics: &diagnostics))
    let numbers = (root["features"]?.elements ?? []).compactMap { $0["properties"]?[name]?.number }
    try #require(numbers.count == zones.count)
    return numbers
  }
}
