import Foundation
import Testing

@testable import Scenarios

/// One guess leads to the place: a mechanism has a folder of one name in every room.
@Suite("Folders of mechanisms")
struct MechanismFolderTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

  /// Folders of the model that are no mechanism: what all of them write to, and the run.
  private static let shared: Set = ["World", "Outcomes"]

  private static func files(_ room: String, _ folder: String = "") throws -> [String] {
    let url = sources.appendingPathComponent(room).appendingPathComponent(folder)
    return try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func text(_ room: String, _ folder: String, _ file: String) throws -> String {
    let url = sources.appendingPathComponent("\(room)/\(folder)/\(file)")
    return try String(contentsOf: url, encoding: .utf8)
  }

  private static func mechanisms() throws -> [String] { try files("StationModel").filter { !shared.contains($0) } }

  @Test("Every mechanism of the model has its folder here, with its settings")
  func folders() throws {
    let here = try Set(Self.files("Scenarios"))
    for mechanism in try Self.mechanisms() {
      #expect(here.contains(mechanism), "\(mechanism)")
      let files = try Self.files("Scenarios", mechanism)
      #expect(files.contains { $0.hasSuffix("Settings.swift") || $0.hasSuffix("Sections.swift") }, "\(mechanism)")
    }
  }

  @Test("The rows of a type of the model stand in the folder that the type has in the model")
  func rows() throws {
    for mechanism in try Self.mechanisms() {
      let model = try Self.files("StationModel", mechanism).map { try Self.text("StationModel", mechanism, $0) }.joined()
      for file in try Self.files("Scenarios", mechanism) where file.hasSuffix("+Settings.swift") {
        let type = file.dropLast("+Settings.swift".count)
        #expect(model.contains("struct \(type)") || model.contains("enum \(type)"), "\(mechanism)/\(file)")
      }
    }
  }

  @Test("Settings of the model stand in the folders of mechanisms alone")
  func nowhereElse() throws {
    let mechanisms = try Set(Self.mechanisms())
    for folder in try Self.files("Scenarios") where !mechanisms.contains(folder) {
      #expect(try !Self.files("Scenarios", folder).contains { $0.hasSuffix("+Settings.swift") }, "\(folder)")
    }
  }

  /// Folders of Reporting that are no mechanism: how anything is named, written, printed or drawn.
  private static let machinery: Set = ["Console", "Files", "Names", "Sentences", "Report", "Tables", "Trace"]
  /// Mechanisms of which results say something of their own; calls and patrols are told of by response and by offences.
  private static let told: Set = ["Budget", "City", "Counter", "Offending", "Response", "Rollout", "Staffing"]

  @Test("What results say of a mechanism stands in its folder, and a folder of Reporting is a mechanism or machinery")
  func reporting() throws {
    let mechanisms = try Set(Self.mechanisms())
    #expect(Self.told.isSubset(of: mechanisms))
    #expect(try Set(Self.files("Reporting")) == Self.told.union(Self.machinery))
    // What happens at counters is told in the tables of all outcomes.
    for mechanism in Self.told.subtracting(["Counter"]) {
      let files = try Self.files("Reporting", mechanism)
      #expect(files.contains { $0.hasSuffix("Column.swift") }, "\(mechanism) has no table")
    }
    let walk = try #require(
      FileManager.default.enumerator(at: Self.sources.appendingPathComponent("Reporting"), includingPropertiesForKeys: nil))
    for case let file as URL in walk where file.pathExtension == "swift" {
      let parts = file.pathComponents.drop { $0 != "Reporting" }.dropFirst()
      guard let folder = parts.first, let name = parts.last, parts.count > 1 else { continue }
      for mechanism in mechanisms where folder != mechanism {
        let isNamedForIt = name.hasPrefix(mechanism) || name.contains("+\(mechanism)")
        #expect(!isNamedForIt, "\(parts.joined(separator: "/")) belongs to \(mechanism)")
      }
    }
  }

  @Test("Tests of a mechanism stand in the folder of its name, in every room that has one")
  func tests() throws {
    let tests = Self.sources.deletingLastPathComponent().appendingPathComponent("Tests")
    for room in ["StationModel", "Scenarios", "Reporting"] {
      let folders = try Set(Self.files(room))
      for folder in try FileManager.default.contentsOfDirectory(atPath: tests.appendingPathComponent(room + "Tests").path) {
        guard try Self.mechanisms().contains(folder) else { continue }
        #expect(folders.contains(folder), "\(room)Tests/\(folder)")
      }
    }
  }
}
