import DiscreteEvents
import Foundation
import Testing

@testable import StationModel

@Suite("Mechanisms") struct MechanismTests {
  private static let room = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/StationModel")

  private static func sources(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: room.appending(path: folder).path).filter { $0.hasSuffix(".swift") }
  }

  @Test("each keeps its state in one field of a world's, and has a folder and a file of its name")
  func folders() throws {
    let state = WorldState(
      Arm(TestCity.offendingArms()[1]), random: KeyedRandom(seed: 1, replication: 0), countsCrime: false, observation: nil)
    let fields = Mirror(reflecting: state).children.compactMap(\.label)
    #expect(fields.count >= 6)
    for field in fields {
      let name = field.prefix(1).uppercased() + field.dropFirst()
      #expect(try Self.sources(in: name).contains("\(name).swift"), "no \(name)/\(name).swift")
      let text = try String(contentsOf: Self.room.appending(path: "\(name)/\(name).swift"), encoding: .utf8)
      #expect(text.contains("enum \(name): Mechanism {"))
    }
  }

  @Test("what a mechanism does when it hears of something is done: each of its hooks is in the one list")
  func hooks() throws {
    let list = try String(contentsOf: Self.room.appending(path: "World/Mechanisms.swift"), encoding: .utf8)
    let hooks = try String(contentsOf: Self.room.appending(path: "World/Mechanism.swift"), encoding: .utf8)
      .split(separator: "\n").compactMap { $0.firstMatch(of: /static func (\w+)\(/).map { String($0.1) } }
    #expect(Set(hooks).count >= 7)
    for folder in try FileManager.default.contentsOfDirectory(atPath: Self.room.path) {
      guard let text = try? String(contentsOf: Self.room.appending(path: "\(folder)/\(folder).swift"), encoding: .utf8),
        text.contains("enum \(folder): Mechanism {")
      else { continue }
      for hook in Set(hooks) where text.contains("static func \(hook)(") {
        #expect(list.contains("\(folder).\(hook)("), "\(folder) waits for \(hook), and nobody tells it")
      }
    }
  }
}
