import Foundation
import Reporting
import Testing

@Suite("Result folders")
final class ResultFolderTests {
  let root = NSTemporaryDirectory() + "rollout-results-\(UUID().uuidString)"

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private var place: String { root + "/deep/study" }
  private let ours = ResultFile(name: "run.json", bytes: SmallStudy.run.json.encoded())

  private func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: place + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("a folder is written with its parents and nothing beside it")
  func fresh() throws {
    #expect(ResultFolder.state(place) == .absent)
    try ResultFolder.write([ours, ResultFile(name: "a.csv", text: "a\r\n")], to: place)
    #expect(text("a.csv") == "a\r\n" && ResultFolder.state(place) == .ours)
    #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/deep") == ["study"])
  }

  @Test("a new folder replaces the whole old one but keeps its log")
  func replace() throws {
    try ResultFolder.write(
      [ours, ResultFile(name: "old.csv", text: "old"), ResultFile(name: "replications.log", text: "log")], to: place)
    try ResultFolder.write([ours, ResultFile(name: "new.csv", text: "new")], to: place + "/")
    #expect(text("old.csv") == nil && text("new.csv") == "new" && text("replications.log") == "log")
    #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/deep") == ["study"])
  }

  @Test("folders of others are known by what they hold")
  func states() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: place, withIntermediateDirectories: true)
    #expect(ResultFolder.state(place) == .empty)
    try ResultFile.replace(place + "/replications.log", with: [])
    #expect(ResultFolder.state(place) == .ours)
    try ResultFile.replace(place + "/thesis.txt", with: [])
    #expect(ResultFolder.state(place) == .foreign)
    try ResultFile.replace(place + "/run.json", with: Array("{}".utf8))
    #expect(ResultFolder.state(place) == .foreign)
    #expect(ResultFolder.state(place + "/thesis.txt") == .notAFolder)
  }

  @Test("a failure leaves the old folder as it was")
  func failure() throws {
    try ResultFolder.write([ours, ResultFile(name: "old.csv", text: "old")], to: place)
    #expect(throws: FileError.self) {
      try ResultFolder.write([ResultFile(name: "no/such.csv", text: "")], to: self.place)
    }
    #expect(text("old.csv") == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/deep") == ["study"])
  }
}
