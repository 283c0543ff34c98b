import Foundation
import Testing
import Texts

@testable import Reporting

/// The city as it is drawn: outlines, cells, where signs stand.
struct MapTests {
  private static func points(_ list: [(Double, Double)]) -> [MapPoint] { list.map { MapPoint(x: $0.0, y: $0.1) } }

  private static func study(_ zones: [(id: String, x: Double, y: Double)]) throws -> StudyFacts {
    let list = zones.map {
      "{\"id\":\"\($0.id)\",\"name\":{\"en\":\"\($0.id)\",\"zh-Hans\":\"\($0.id)\"},\"population\":1,\"x\":\($0.x),\"y\":\($0.y)}"
    }.joined(separator: ",")
    let text = """
      {"seed":"1","replications":1,"start":"2027-01-01","arms":[{"id":"a","name":{"en":"a","zh-Hans":"a"},"scenario":"","sha256":""}],\
      "windows":[{"id":"w","months":["2027-01"],"days":31}],"areas":[],"precincts":[],"kinds":[],\
      "zones":[\(list)],"phases":[],"goals":[],"outcomes":[],"parameters":[],"changes":[]}
      """
    return try StudyFacts(Array(text.utf8))
  }

  @Test func cellsRoundTheCentresOfAGridAreItsSquares() {
    let centres = (0..<12).map { MapPoint(x: Double($0 % 4) + 0.5, y: Double($0 / 4) + 0.5) }
    for (centre, cell) in zip(centres, Voronoi.cells(centres)) {
      #expect(abs(MapShape.area(cell).magnitude - 1) < 1e-9)
      let bounds = MapBounds(cell)
      #expect(bounds == MapBounds([centre - MapPoint(x: 0.5, y: 0.5), centre + MapPoint(x: 0.5, y: 0.5)]))
    }
  }

  @Test func cellsHoldTheirPointAndDoNotOverlap() {
    var state: UInt64 = 7
    func draw() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24) * 10
    }
    let centres = (0..<40).map { _ in MapPoint(x: draw(), y: draw()) }
    for (centre, cell) in zip(centres, Voronoi.cells(centres)) {
      #expect(cell.count >= 3)
      for corner in cell {
        let own = (corner - centre).squared
        #expect(centres.allSatisfy { ($0 - corner).squared > own - 1e-9 })
      }
    }
  }

  @Test func oneZoneAndZonesInALineHaveCells() {
    #expect(Voronoi.cells(Self.points([(3, 4)])).map { MapShape.area($0).magnitude } == [1])
    let line = Voronoi.cells(Self.points([(0, 0), (2, 0), (4, 0)]))
    #expect(line.allSatisfy { abs(MapShape.area($0).magnitude - 4) < 1e-9 })
    // Two zones at one place share a cell.
    #expect(Voronoi.cells(Self.points([(0, 0), (0, 0), (1, 0)])).count == 3)
  }

  @Test func anOutlineLosesNoMoreThanTheTolerance() {
    let circle = (0..<720).map { degree in
      MapPoint(x: cos(Double(degree) * .pi / 360), y: sin(Double(degree) * .pi / 360))
    }
    let simple = MapShape(rings: [circle]).simplified(0.01).rings[0]
    #expect(simple.count < 40)
    #expect(abs(MapShape.area(simple) - .pi) < 0.05)
    let square = Self.points([(0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1)])
    #expect(MapShape(rings: [square]).simplified(0.01).rings[0].count == 4)
  }

  @Test func signsStandInsideTheirZone() throws {
    // A zone like a horseshoe: its centre of mass lies outside of it.
    let shoe = MapShape(rings: [Self.points([(0, 0), (9, 0), (9, 9), (7, 9), (7, 2), (2, 2), (2, 9), (0, 9)])])
    let place = try #require(shoe.inside)
    #expect(place.x < 2 || place.x > 7 || place.y < 2)
    let ring = MapShape(rings: [
      Self.points([(0, 0), (6, 0), (6, 6), (0, 6)]), Self.points([(1, 1), (4, 1), (4, 5), (1, 5)]),
    ])
    let beside = try #require(ring.inside)
    #expect(beside.x > 4 || beside.x < 1)
  }

  @Test func shapesOnTheEarthAreAsWideAsTheyAreThere() throws {
    let text = """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"zone":"A"},"geometry":{"type":"Polygon","coordinates":[[[104,29.5],[105,29.5],[105,30.5],[104,30.5],[104,29.5]]]}},
      {"type":"Feature","properties":{"zone":"B"},"geometry":{"type":"MultiPolygon","coordinates":[[[[105,30],[105.1,30],[105.1,30.1],[105,30]]],[[[105.2,30],[105.3,30],[105.3,30.1],[105.2,30]]]]}},
      {"type":"Feature","properties":{"zone":"C"},"geometry":{"type":"Point","coordinates":[105,30]}},
      {"type":"Feature","properties":{"zone":"D"},"geometry":null}]}
      """
    let shapes = try ZoneGeometry(Array(text.utf8)).shapes
    #expect(Set(shapes.keys) == ["A", "B"])
    let bounds = try #require(MapBounds(shapes["A"]!.points))
    // A degree at 30° north is 96.49 km by 110.85 km (WGS84).
    #expect(abs(bounds.width - 96.49) < 0.6 && abs(bounds.height - 110.85) < 0.7)
    #expect(shapes["A"]!.rings[0].count == 4)
    #expect(shapes["B"]!.rings.count == 2)
    #expect(throws: ReportError.self) { try ZoneGeometry(Array("[1]".utf8)) }
    // Metres of a grid are no degrees.
    let metres = text.replacing("[104,29.5],[105,29.5]", with: "[104,29.5],[105,2950000]")
    #expect(
      throws: ReportError.damaged(
        file: "zones.geojson", line: 2, column: 56,
        found: Words(
          "features[0].geometry: a point at 105.0, 2950000.0, where degrees of longitude and latitude are needed",
          "features[0].geometry：点 105.0, 2950000.0 应为经纬度"))
    ) { try ZoneGeometry(Array(metres.utf8)) }
  }

  @Test func zonesWithoutAShapeStandBesideThoseThatHaveOne() throws {
    // B lies 2 km east of A, whose shape is 1 km wide at the equator.
    let degree = 1 / 111.32
    let text = """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"zone":"A"},"geometry":
      {"type":"Polygon","coordinates":[[[0,0],[\(degree),0],[\(degree),-\(degree)],[0,-\(degree)],[0,0]]]}}]}
      """
    let city = try CityMap(Self.study([("A", 10.5, 10.5), ("B", 12.5, 10.5)]), geometry: Array(text.utf8))
    #expect(abs(city.centres[1].x - city.centres[0].x - 2) < 1e-6)
    #expect(city.shapes.allSatisfy { !$0.points.isEmpty })
    #expect(try CityMap(Self.study([]), geometry: nil).isEmpty)
  }

  @Test func outlinesStandOnceInThePage() throws {
    let set = try MapSample.results()
    let page = String(decoding: Report.html(set), as: UTF8.self)
    func count(_ text: String) -> Int { page.components(separatedBy: text).count - 1 }
    let definitions = set.study.zones.indices.map { count("id=\"zone-\($0)\"") }
    #expect(definitions.allSatisfy { $0 == 1 })
    #expect(count("href=\"#zone-0\"") > 10)
    let patterns = page.components(separatedBy: "<pattern id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(patterns).count == patterns.count && patterns.count > 2)
    // Every reference leads somewhere.
    let used = Set(page.components(separatedBy: "url(#").dropFirst().map { String($0.prefix { $0 != ")" }) })
    #expect(used.isSubset(of: Set(patterns.map(String.init))))
  }
}
