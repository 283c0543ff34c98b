import DiscreteEvents
import Foundation
import Testing

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
    "\"rollout:defaults\"", "\"\\u0000\"", "12",
  ]

  private func check(_ bytes: [UInt8]) -> Bool {
    do {
      let text = String(decoding: bytes, as: UTF8.self)
      let scenario = try ScenarioLoader().load(text: text, named: "fuzz.jsonc")
      _ = try? scenario.parameters(drawing: scenario.uncertain.map { $0.distribution.quantile(0.9) })
      return !scenario.hash.isEmpty
    } catch {
      return !error.diagnostics.isEmpty && error.diagnostics.allSatisfy { $0.position != nil && !$0.rendered.isEmpty }
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
    let places = Self.values(try #require(JSONCReader.read(file, diagnostics: &diagnostics)))
    for _ in 0..<(80 * Self.effort) {
      var bytes = file.bytes
      let place = places[Int(random.uniform() * Double(places.count))]
      let token = Self.tokens[Int(random.uniform() * Double(Self.tokens.count))]
      bytes.replaceSubrange(place.range, with: Array(token.utf8))
      #expect(check(bytes), "\(token) at \(place)")
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
