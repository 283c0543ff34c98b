import StationModel
import Testing
import Texts

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
    #expect(try rows("a,b\n\"1\n2\",\"\"\n,x\n") == [["a", "b"], ["1\n2", ""], ["", "x"]])
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
      #expect(found.map(\.code) == ["csv-encoding"] && found[0].advice?.en.contains("UTF-8") == true)
    }
  }

  @Test("a table of a Chinese spreadsheet and a workbook are known for what they are")
  func guesses() {
    // "名" and "街道" in GB18030.
    let chinese: [UInt8] = Array("id,".utf8) + [0xC3, 0xFB] + Array("\nA,".utf8) + [0xBD, 0xD6, 0xB5, 0xC0] + Array("\n".utf8)
    func message(_ bytes: [UInt8]) -> String {
      problems { try CSVTable(SourceFile(path: "t.csv", bytes: bytes)) }.first?.message.en ?? ""
    }
    #expect(message(chinese).contains("GB18030"))
    #expect(message([0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0, 0xE9, 0xFF]).contains("workbook"))
    // "Köln" in Latin-1 has a pair of bytes too.
    #expect(message(Array("id\nK".utf8) + [0xF6] + Array("ln\n".utf8)) == "the table is not UTF-8")
    let shown = problems { try CSVTable(SourceFile(path: "t.csv", bytes: chinese)) }.map { problem in
      Diagnostic(code: problem.code, problem.message, at: problem.position, hint: problem.advice).rendered.en
    }
    #expect(shown.first?.contains("\u{FFFD}") == false && shown.first?.contains("iconv") == true)
  }

  @Test("lines of nothing but commas and nameless columns without content are what a spreadsheet leaves behind")
  func leftovers() throws {
    #expect(try rows("a,b,,\n1,2,,\n , ,,\n,,,\n") == [["a", "b"], ["1", "2"]])
    #expect(try rows(",a,b\n0,1,2\n") == [["", "a", "b"], ["0", "1", "2"]])
    #expect(codes { try table("a,,\n1,,\n1,2,3\n") } == [])
    #expect(try zones("id,x_km,y_km\nA,0,0\nB,1,0\n,,\n,,\n").map(\.id) == ["A", "B"])
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
        "csv-number 3:3", "csv-number 3:5", "csv-number 4:2", "csv-number 4:7", "duplicate-zone 3:1", "csv-id 4:1",
      ])
    #expect(codes { try zones("id,x_km\nA,1\n") } == ["csv-column"])
    #expect(codes { try zones("id,lon,lat\nA,200,0\n") }.first == "csv-range")
    #expect(codes { try zones("id,lon,lat,areaKm2\nA,0,0,1\nB,50,0,1") } == ["projection"])
    #expect(codes { try zones("id,x_km,y_km\nA,1,2\n") } == ["zone-area"])
    #expect(codes { try zones("id,x_km,y_km\n") } == ["csv-empty"])
    let slip = problems { try zones("id,x_km,y_km,resident\nA,1,2,3\n") }
    #expect(slip.map(\.code) == ["csv-column"] && slip[0].advice?.en == "did you mean “residents”?" && slip[0].place == "1:14")
  }

  @Test("a scenario names the columns of its table; some usual names need no naming")
  func mapping() throws {
    let text = "编号,经度,纬度,人口,名称\nA,10,50.02,900,甲\nB,10.02,50,100,乙\n"
    let named: [ZoneTable.Role: String] = [.id: "编号", .lon: "经度", .lat: "纬度", .residents: "人口", .label: "名称"]
    let zones = try ZoneTable.zones(try table(text), named: named)
    #expect(zones.map(\.id) == ["A", "B"] && zones.map(\.label) == ["甲", "乙"] && zones.map(\.residents) == [900, 100])
    let slip = problems { try ZoneTable.zones(try table(text), named: named.merging([.residents: "人囗"]) { $1 }) }
    #expect(slip.map(\.code) == ["csv-column"] && slip[0].advice?.en == "did you mean “人口”? it has 编号, 经度, 纬度, 人口, 名称")
    let usual = try self.zones("id,longitude,latitude,name,area_km2\nA,10,50,Old town,2\n")
    #expect(usual[0].label == "Old town" && usual[0].areaKm2 == 2)
    #expect(problems { try self.zones(text) }.allSatisfy { $0.advice?.en.contains("编号, 经度") == true })
  }

  @Test("zones that stand in one place are remarked")
  func sameCentre() {
    func remarks(_ text: String) -> [String] { ZoneTable.reading(SourceFile(path: "t", text: text)).remarks.map(\.message.en) }
    #expect(remarks("id,x_km,y_km\nA,1,2\nB,3,4\nC,1,2\n") == ["zone “C” has the same centre as zone “A”"])
    #expect(remarks("id,x_km,y_km\nA,1,2\nB,2,1\n").isEmpty)
  }

  @Test("faults of columns and of numbers are found together")
  func together() {
    let found = problems { try zones("id,x_km,elderlyShare\nA,one,0.5\nB,2,26\n") }
    #expect(found.map { "\($0.code) \($0.place ?? "")" } == ["csv-column 1:1", "csv-number 2:3", "csv-range 3:5"])
    let fields = problems { ZoneTable.reading(SourceFile(path: "t", text: "id,x_km,y_km\nA,1\nB,x,2\n")).problems }
    #expect(fields.isEmpty)
    #expect(
      ZoneTable.reading(SourceFile(path: "t", text: "id,x_km,y_km\nA,1\nB,x,2\n")).problems.map(\.code)
        == ["csv-fields", "csv-number"])
  }

  @Test("swapped longitude and latitude are the one fault that is told")
  func swapped() {
    let found = problems { try zones("id,lon,lat\nA,30.1,104.2\nB,30.2,104.3\n") }
    #expect(
      found.map { "\($0.code) \($0.place ?? "")" } == ["csv-swapped 1:8"] && found[0].advice?.en.contains("swapped?") == true)
    // One slip among good lines is a slip.
    #expect(codes { try zones("id,lon,lat\nA,30.1,104.2\nB,104.3,30.2\n") } == ["csv-range"])
  }

  @Test(
    "numbers with separators or in full width are refused with the number meant",
    arguments: [
      ("\"12,500\"", "write 12500"), ("１２", "write 12"), ("1 200", "write 1200"), ("\"1,5\"", "a decimal number"),
      ("many", "a decimal number"),
    ])
  func separators(field: String, advice: String) {
    let found = problems { try zones("id,x_km,y_km,residents,areaKm2\nA,0,0,\(field),1\n") }
    #expect(found.map(\.code) == ["csv-number"] && found[0].advice?.en.hasPrefix(advice) == true)
  }

  @Test(
    "ids that a spreadsheet would run, or that hold control characters, name no zone",
    arguments: [
      "=1+1", "+A1", "-1", "@SUM(A1)", "'=1", "＝1", "a;=1", "a\u{7}b", "a\u{202E}b",
    ])
  func formulas(id: String) {
    #expect(codes { try zones("id,x_km,y_km,areaKm2\n\(id),0,0,1\n") } == ["bad-zone-id"])
    #expect(codes { try zones("id,x_km,y_km,areaKm2,precinct\nA,0,0,1,\(id)\n") } == ["bad-zone-id"])
  }

  @Test("areas that are not given follow from the nearest other centre, for ten thousand zones at once")
  func nearest() {
    var seed: UInt64 = 1
    func random() -> Double {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(seed >> 40)
    }
    // Whole kilometres: several in one place, and many equal distances.
    let points = (0..<10_000).map { index in
      index % 3 == 0
        ? Point(x: 7, y: (random() / 1e4).rounded()) : Point(x: (random() / 1e5).rounded(), y: (random() / 1e5).rounded())
    }
    let neighbours = NearestNeighbours(points)
    for index in stride(from: 0, to: points.count, by: 501) {
      let point = points[index]
      let others = points.lazy.filter { $0 != point }.map { TravelParameters.Metric.euclidean.distance(point, $0) }
      #expect(neighbours.distance(from: point) == others.min())
    }
    #expect(NearestNeighbours([Point(x: 1, y: 1), Point(x: 1, y: 1)]).distance(from: Point(x: 1, y: 1)) == nil)
    let start = ContinuousClock.now
    #expect(points.allSatisfy { neighbours.distance(from: $0) != nil })
    #expect(ContinuousClock.now - start < .seconds(5))
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
