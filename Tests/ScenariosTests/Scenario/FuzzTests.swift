import DiscreteEvents
import Foundation
import StationModel
import Testing
import Texts

@testable import Scenarios

/// Spoils bytes of valid scenarios: whatever comes out must be a scenario or located errors, never a trap.
@Suite("Fuzzing")
struct FuzzTests {
  /// `ROLLOUT_FUZZ=100` tries a hundred times as much.
  private static let effort = ProcessInfo.processInfo.environment["ROLLOUT_FUZZ"].flatMap { Int($0) } ?? 1

  private static let tokens: [String] = [
    "null", "true", "0", "-1", "1e308", "1e-308", "99999999999", "0.5", "\"\"", "\"A1\"", "\"A1:ZZ999\"", "[]", "{}", "[[]]",
    "\"base\"", "\"all\"",
    "\"00-24\"", "\"2027-12-31\"", "{ \"uniform\": [0, 1] }", "{ \"times\": 2 }", "\"*\"", "\"calls.*.*\"",
    "\"rollout:defaults\"", "\"\\u0000\"", "12", "：", "“a”", "｝", "１２", "\"\"", "\"-a\"", "\"=1\"",
  ]

  private func check(_ bytes: [UInt8]) -> Bool {
    do {
      let text = String(decoding: bytes, as: UTF8.self)
      let scenario = try ScenarioLoader().load(text: text, named: "fuzz.jsonc")
      _ = try? scenario.parameters(drawing: scenario.uncertain.map { $0.distribution.quantile(0.9) })
      return !scenario.hash.isEmpty
    } catch {
      return !error.diagnostics.isEmpty
        && error.diagnostics.allSatisfy { $0.position != nil && !$0.rendered.en.isEmpty && ChineseText.fault($0.message) == nil }
    }
  }

  @Test("Flipped, lost and doubled bytes give a scenario or located errors", arguments: 0..<4)
  func bytes(stream: Int) {
    var random = KeyedRandom(seed: 7, replication: UInt32(stream)).stream(Purpose(rawValue: 200), 1)
    let source = Array((stream % 2 == 0 ? Samples.rich : Samples.mm3).utf8)
    for _ in 0..<(60 * Self.effort) {
      var bytes = source
      for _ in 0...Int(random.uniform() * 3) {
        let at = Int(random.uniform() * Double(bytes.count))
        switch Int(random.uniform() * 4) {
        case 0: bytes[at] = UInt8(random.uniform() * 128)
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(bytes[Int(random.uniform() * Double(bytes.count))], at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + Int(random.uniform() * 40)))
        }
        if bytes.isEmpty { bytes = source }
      }
      #expect(check(bytes))
    }
  }

  @Test("Values of a wrong kind or size anywhere give a scenario or located errors", arguments: 0..<4)
  func values(stream: Int) throws {
    var random = KeyedRandom(seed: 8, replication: UInt32(stream)).stream(Purpose(rawValue: 200), 1)
    let file = SourceFile(path: "rich", text: Samples.rich)
    var diagnostics = Diagnostics()
    let places = Self.values(try #require(JSONReader.read(file, diagnostics: &diagnostics)))
    for _ in 0..<(80 * Self.effort) {
      var bytes = file.bytes
      let place = places[Int(random.uniform() * Double(places.count))]
      let token = Self.tokens[Int(random.uniform() * Double(Self.tokens.count))]
      bytes.replaceSubrange(place.range, with: Array(token.utf8))
      #expect(check(bytes), "\(token) at \(place)")
    }
  }

  /// Ids, numbers, quotes and shapes as real maps and tables have them, good and bad.
  private static let mapTokens: [String] = [
    "16.0", "-1", "1e999", "null", "\"\"", "\"=1\"", "\"a;+1\"", "[]", "[[]]", "[[0, 51], [0.01, 51], [0, 51]]", "[0, 51]",
    "[181, 51]", "{}",
    "[[[0, 51], [0.01, 51.01], [0.01, 51], [0, 51.01], [0, 51]]]", "\"W1\"", "\"E1\"", "“x”", "，", "1e-300", "0", "\"Polygon\"",
    "true",
  ]

  private func check(_ reading: ZoneReading) -> Bool {
    let located = (reading.problems + reading.remarks).allSatisfy { problem in
      guard let place = problem.position else { return false }
      return !Diagnostic(code: problem.code, problem.message, at: place, hint: problem.advice).rendered.en.isEmpty
    }
    if !reading.problems.isEmpty { return located }
    let zones = reading.zones
    return located && reading.ids == zones.map(\.id) && Set(zones.map(\.id)).count == zones.count
      && zones.allSatisfy { $0.areaKm2 > 0 && $0.areaKm2.isFinite && $0.centre.x.isFinite && $0.centre.y.isFinite }
  }

  @Test("Spoiled maps give zones or located problems", arguments: 0..<4)
  func maps(stream: Int) throws {
    var random = KeyedRandom(seed: 9, replication: UInt32(stream)).stream(Purpose(rawValue: 200), 1)
    let file = SourceFile(path: "map", text: Samples.map)
    let keys = [
      GeoJSONZones.Keys(
        id: "code", label: "name", residents: "people", elderlyShare: "old", area: "kind", precinct: "police",
        needsResidents: true),
      GeoJSONZones.Keys(precinct: "people", leaveOut: ["W1"]),
    ]
    var diagnostics = Diagnostics()
    let places = Self.values(try #require(JSONReader.read(file, diagnostics: &diagnostics)))
    for _ in 0..<(100 * Self.effort) {
      var bytes = file.bytes
      if random.uniform() < 0.7 {
        let place = places[Int(random.uniform() * Double(places.count))]
        let token = Self.mapTokens[Int(random.uniform() * Double(Self.mapTokens.count))]
        bytes.replaceSubrange(place.range, with: Array(token.utf8))
      } else {
        bytes[Int(random.uniform() * Double(bytes.count))] = UInt8(random.uniform() * 256)
      }
      for keys in keys { #expect(check(GeoJSONZones.reading(SourceFile(path: "map", bytes: bytes), keys: keys))) }
    }
  }

  @Test("Spoiled tables give zones or located problems", arguments: 0..<4)
  func tables(stream: Int) {
    var random = KeyedRandom(seed: 10, replication: UInt32(stream)).stream(Purpose(rawValue: 200), 1)
    let columns =
      stream % 2 == 0 ? "id,lon,lat,residents,areaKm2,precinct,name,," : "id,x_km,y_km,residents,area_km2,precinct,label"
    let row = stream % 2 == 0 ? "a\(0),121.4,31.2,10,1,P1,\"x, y\",," : "a\(0),1,2,10,,P1,z"
    let text = ([columns] + (0..<4).map { row.replacingOccurrences(of: "a0", with: "a\($0)") }).joined(separator: "\r\n")
    let tokens =
      [",", "\"", "\n", "=1", "１２", "1,5", "121.4", "\u{FEFF}", "lat", "nan", "-", ";", "\t", "x_km", "a1"] + [",,,,,,,,\n"]
    for _ in 0..<(150 * Self.effort) {
      var bytes = Array(text.utf8)
      for _ in 0...Int(random.uniform() * 3) {
        let at = Int(random.uniform() * Double(bytes.count))
        switch Int(random.uniform() * 3) {
        case 0: bytes[at] = UInt8(random.uniform() * 256)
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int(random.uniform() * 12)))
        default: bytes.insert(contentsOf: Array(tokens[Int(random.uniform() * Double(tokens.count))].utf8), at: at)
        }
        if bytes.isEmpty { bytes = Array(text.utf8) }
      }
      let file = SourceFile(path: "table", bytes: bytes)
      #expect(check(ZoneTable.reading(file)))
      #expect(check(ZoneTable.reading(file, named: [.id: "name", .residents: "precinct"])))
    }
  }

  private static func values(_ value: LocatedValue) -> [SourcePosition] {
    switch value.content {
    case .object(let members): [value.position] + members.flatMap { values($0.value) }
    case .array(let elements): [value.position] + elements.flatMap(values)
    default: [value.position]
    }
  }
}
