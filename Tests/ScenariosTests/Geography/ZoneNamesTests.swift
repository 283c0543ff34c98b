import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Zone names")
struct ZoneNamesTests {
  let grid = ZoneNames(columns: 12, rows: 12)
  let wards = ZoneNames(ids: ["north", "south", "old town", "E05001643"])

  @Test("columns run A to Z, then AA to ZZ, then AAA")
  func columns() {
    let names = [0, 25, 26, 51, 52, 701, 702].map(ZoneNames.columnName)
    #expect(names == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
    for column in stride(from: 0, to: 1500, by: 7) {
      let parsed = ZoneNames.parse(ZoneNames.cell(column: column, row: column)[...])
      #expect(parsed?.column == column && parsed?.row == column)
    }
  }

  @Test("A1 is the north-west corner and cells go row by row")
  func order() throws {
    #expect(
      grid.ids.count == 144 && grid.ids[0] == "A1" && grid.ids[11] == "L1" && grid.ids[12] == "A2" && grid.ids[143] == "L12")
    for (index, id) in grid.ids.enumerated() { #expect(grid.index(of: id) == index) }
    let city = try GridCity(columns: 12, rows: 12, cellKm: 0.5)
    #expect(city.zones.map(\.id) == grid.ids)
    #expect(city.zones[13].centre == Point(x: 0.75, y: 0.75))
    #expect(city.zones.reduce(0) { $0 + $1.areaKm2 } == 36)
    for zone in city.zones { #expect(PlanarShape(zone.polygons).centre!.isNear(zone.centre, within: 1e-12)) }
  }

  @Test("a range is a rectangle between any two opposite corners")
  func ranges() throws {
    #expect(try grid.zones(in: "A1:C2") == [0, 1, 2, 12, 13, 14])
    #expect(try grid.zones(in: "C2:A1") == [0, 1, 2, 12, 13, 14])
    #expect(try grid.zones(in: "A2:C1") == [0, 1, 2, 12, 13, 14])
    #expect(try grid.zones(in: "A1:L12").count == 144)
  }

  @Test("a list is separated by blanks or commas and counts a zone once")
  func lists() throws {
    #expect(try grid.zones(in: " F6  G6 ") == [65, 66])
    #expect(try grid.zones(in: "B1,A1:C1, A1") == [1, 0, 2])
    #expect(try grid.zones(inList: ["A1:B1", "C1 B1"]) == [0, 1, 2])
  }

  @Test("named zones are listed by id, also ids with blanks in them")
  func named() throws {
    #expect(try wards.zones(in: "south north") == [1, 0])
    #expect(try wards.zones(in: "old town") == [2])
    #expect(try wards.zones(in: "north, old town,south") == [0, 2, 1])
    #expect(try wards.zones(inList: ["old town", "north"]) == [2, 0])
    #expect(try wards.zone("E05001643") == 3)
  }

  @Test("an unknown cell is named with its place, the nearest cell and what is allowed")
  func unknownCells() throws {
    let found = problems { try grid.zones(in: "A1 M3, c4:D99") }
    #expect(found.map(\.code) == ["unknown-zone", "unknown-zone", "unknown-zone"])
    #expect(found.map(\.part) == [3..<5, 7..<9, 10..<13])
    #expect(found[0].message.en == "no zone is called “M3”")
    #expect(found[0].advice?.en == "did you mean “L3”? cells run from A1 to L12; a range is A1:B2")
    #expect(found[1].advice?.en.contains("“C4”") == true)
    #expect(found[2].advice?.en.contains("“D12”") == true)
    #expect(codes { try grid.zones(in: " , ") } == ["no-zone"])
    #expect(codes { try grid.zones(in: "A1 : C6") } == ["zone-range"])
    #expect(codes { try grid.zones(in: "A1:B2:C3") } == ["unknown-zone"])
    #expect(codes { try grid.zones(in: "A01 1A Ä1 A0") } == Array(repeating: "unknown-zone", count: 4))
  }

  @Test("an unknown id is named with the nearest one")
  func unknownIds() {
    let found = problems { try wards.zones(in: "nroth, south") }
    #expect(found.map(\.part) == [0..<5])
    #expect(found[0].advice?.en == "did you mean “north”? the zones are north, south, old town, E05001643")
    #expect(problems { try wards.zones(in: "south west") }.map(\.part) == [6..<10])
    let listed = problems { try wards.zones(inList: ["north", "nowhere"]) }
    guard case .element(1)? = listed.first?.spot else {
      Issue.record("the second element should be named")
      return
    }
  }

  @Test("a grid without cells or with senseless cells is refused, all faults at once")
  func senselessGrids() {
    #expect(codes { try GridCity(columns: 0, rows: 1000, cellKm: -1) } == ["grid-columns", "grid-rows", "grid-cell"])
    #expect(codes { try GridCity(columns: 703, rows: 1, cellKm: .nan) } == ["grid-columns", "grid-cell"])
  }
}
