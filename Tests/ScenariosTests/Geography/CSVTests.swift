import StationModel
import Testing

@testable import Scenarios

@Suite("CSV tables")
struct CSVTests {
  func table(_ text: String) throws -> CSVTable { try CSVTable(SourceFile(path: "t.csv", text: text)) }
  func rows(_ text: String) throws -> [[String]] {
    let table = try table(text)
    return ([table.header] + table.records).map { $0.map(\.text) }
  }
  func zones(_ text: String) throws -> [CityZone] { try ZoneTable.zones(try table(text)) }

  @Test("quotes, doubled quotes, line ends in fields, CRLF, a byte order mark and empty lines are read")
  func reading() throws {
    #expect(try rows("a,b\n1,2") == [["a", "b"], ["1", "2"]])
    #expect(try rows("\u{FEFF}a,b\r\n1,\"x, \"\"y\"\"\"\r\n\r\n") == [["a", "b"], ["1", "x, \"y\""]])
    #expect(try rows("a,b\n\"1\n2\",\"\"\n,\n") == [["a", "b"], ["1\n2", ""], ["", ""]])
    #expect(try rows("名,b\n 甲 , x \n") == [["名", "b"], [" 甲 ", " x "]])
    #expect(try rows("a\r\n\"\r\n\"\r\n") == [["a"], ["\r\n"]])
  }

  @Test("fields know line and column, counted in characters and through quoted line ends")
  func places() throws {
    let table = try table("甲,b\n\"x\ny\",2\n3,4\n")
    let places = table.records.joined().map { "\($0.position.line):\($0.position.column)" }
    #expect(places == ["2:1", "3:4", "4:1", "4:3"])
  }

  @Test(
    "broken tables are refused at their place",
    arguments: [
      ("", "csv-empty", "1:1"), ("a;b\n1;2", "csv-separator", "1:1"), ("a\tb\n", "csv-separator", "1:1"),
      ("a,b,a\n", "csv-column", "1:5"),
      ("a,b\n1\n", "csv-fields", "2:1"), ("a,b\n1,2,3\n", "csv-fields", "2:1"), ("a,b\n1,x\"y\n", "csv-quote", "2:4"),
      ("a,b\n1,\"x\"y\n", "csv-quote", "2:6"), ("a,b\n1,\"x\n", "csv-quote", "2:3"), ("a,b\r1,2", "csv-line-end", "1:4"),
    ])
  func broken(text: String, code: String, place: String) {
    let found = problems { try table(text) }
    #expect(found.first?.code == code && found.first?.place == place)
  }

  @Test("tables in another encoding are refused with what to do")
  func encodings() {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x61, 0], [0x61, 0x0A, 0xB1, 0xB1]] {
      let found = problems { try CSVTable(SourceFile(path: "t.csv", bytes: bytes)) }
      #expect(found.map(\.code) == ["csv-encoding"] && found[0].advice == "save it as CSV in UTF-8")
    }
  }

  @Test("zones come from centres in kilometres")
  func kilometres() throws {
    let zones = try zones("id,x_km,y_km,residents,areaKm2,area,precinct,label,note\nA,0.5,1,100,2,core,P1,Old,x\nB,3.5,5,,,,,,\n")
    #expect(
      zones[0]
        == CityZone(
          id: "A", label: "Old", centre: Point(x: 0.5, y: 1), areaKm2: 2, residents: 100, area: "core", precinct: "P1"))
    #expect(zones[1].residents == nil && zones[1].areaKm2 == 25 && zones[1].label == "B" && zones[1].area == nil)
  }

  @Test("zones come from longitude and latitude")
  func degrees() throws {
    let zones = try zones("id,lon,lat,areaKm2\nA,10,50.02,1\nB,10.02,50,1\n")
    #expect(zones[0].centre == Point(x: 0, y: 0))
    #expect(zones[1].centre.isNear(Point(x: 1.4337, y: 2.2246), within: 0.001))
  }

  @Test("faults of zones are found in one pass, each in its field")
  func zoneFaults() {
    #expect(
      problems { try zones("id,x_km,y_km\nA,1,2\nA,x,1e999\n,0x10,nan\n") }.map { "\($0.code) \($0.place ?? "")" } == [
        "csv-number 3:3", "csv-number 4:2", "duplicate-zone 3:1", "csv-id 4:1",
      ])
    #expect(codes { try zones("id,x_km\nA,1\n") } == ["csv-column"])
    #expect(codes { try zones("id,lon,lat\nA,200,0\n") }.first == "csv-range")
    #expect(codes { try zones("id,lon,lat,areaKm2\nA,0,0,1\nB,50,0,1") } == ["projection"])
    #expect(codes { try zones("id,x_km,y_km\nA,1,2\n") } == ["zone-area"])
    #expect(codes { try zones("id,x_km,y_km\n") } == ["csv-empty"])
    let slip = problems { try zones("id,x_km,y_km,resident\nA,1,2,3\n") }
    #expect(slip.map(\.code) == ["csv-column"] && slip[0].advice == "did you mean “residents”?" && slip[0].place == "1:14")
  }

  @Test("a travel matrix is put into the order of the zones")
  func travel() throws {
    let names = ZoneNames(ids: ["A", "B"])
    #expect(try TravelMatrix.minutes(table("from,B,A\nA,5,1\nB,2,6.5\n"), zones: names) == [1, 5, 6.5, 2])
    #expect(codes { try TravelMatrix.minutes(table(",A,B\nA,1,2\n"), zones: names) } == ["missing-zone"])
    #expect(codes { try TravelMatrix.minutes(table(",A,B,C\nA,1,2,3\nB,1,2,3\n"), zones: names) } == ["unknown-zone"])
    #expect(
      codes { try TravelMatrix.minutes(table(",A,B\nA,1,2\nA,1,2\n"), zones: names) } == ["duplicate-zone", "missing-zone"])
    #expect(codes { try TravelMatrix.minutes(table(",A,B\nA,1,-2\nB,x,0\n"), zones: names) } == ["csv-range", "csv-number"])
  }
}
