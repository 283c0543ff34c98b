import Foundation
import Testing
import Texts

@testable import Reporting

@Suite("Result folders")
final class ResultFolderTests {
  let root = NSTemporaryDirectory() + "rollout-results-\(UUID().uuidString)"

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private var place: String { root + "/deep/study" }

  private func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: place + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  private func put(_ text: String, _ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: (place + "/" + name as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try ResultFile.replace(place + "/" + name, with: Array(text.utf8))
  }

  private var names: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: place).sorted() }
  }

  /// Writes results as a run does, with a log that it wrote on the way.
  private func write(_ files: [String: String], log: String? = nil) throws {
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try ResultFolder.begin(place)
    if let log { try ResultFile.replace(ResultFolder.runningLog(place), with: Array(log.utf8)) }
    try ResultFolder.write(
      files.map { ResultFile(name: $0.key, text: $0.value) }, run: SmallStudy.run, to: place)
  }

  @Test("a folder holds the files of its run, and nothing of the work on them")
  func fresh() throws {
    #expect(ResultFolder.state(place) == .absent)
    try write(["a.csv": "a\r\n", "scenarios/plan.json": "{}"], log: "log")
    #expect(text("a.csv") == "a\r\n" && text("replications.log") == "log" && ResultFolder.state(place) == .ours)
    #expect(try names == ["a.csv", "replications.log", "run.json", "scenarios", "scenarios/plan.json"])
    #expect(ResultFolder.files(of: place) == ["a.csv", "replications.log", "scenarios/plan.json", "run.json"])
  }

  @Test("a new run takes away what the former wrote, and nothing else")
  func replace() throws {
    try write(["old.csv": "old", "scenarios/data/old.csv": "", "both.csv": "1"], log: "old log")
    try put("precious", "notes.md")
    try put("precious", "scenarios/mine.md")
    try write(["new.csv": "new", "both.csv": "2"])
    #expect(try names == ["both.csv", "new.csv", "notes.md", "run.json", "scenarios", "scenarios/mine.md"])
    #expect(text("both.csv") == "2" && text("notes.md") == "precious")
  }

  @Test("a file that no run wrote is not replaced, and the former results stay")
  func foreign() throws {
    try write(["a.csv": "1"])
    try put("precious", "b.csv")
    #expect(throws: FileError.foreign(path: place + "/b.csv")) { try self.write(["a.csv": "2", "b.csv": "2"]) }
    #expect(text("a.csv") == "1" && text("b.csv") == "precious")
  }

  @Test("a link to a folder stays one, and its folder takes the results")
  func link() throws {
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let link = root + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: place)
    try ResultFolder.begin(link)
    try ResultFolder.write([ResultFile(name: "a.csv", text: "a")], run: SmallStudy.run, to: link)
    #expect(text("a.csv") == "a")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == place)
  }

  @Test("a run that is killed leaves the former results, whenever it happens")
  func killed() throws {
    try write(["old.csv": "old", "both.csv": "1"])
    let former = try names
    // At work, with files half written.
    try ResultFolder.begin(place)
    try put("lo", ResultFolder.workFolder + "/replications.log")
    try put("hal", ResultFolder.workFolder + "/both.csv")
    #expect(try names.filter { !$0.hasPrefix(".") } == former && text("both.csv") == "1")
    // The next run begins anew.
    try ResultFolder.begin(place)
    ResultFolder.abandon(place)
    #expect(try names == former)
    // While complete files move to their places: the rest follows them.
    try put("2", ResultFolder.workFolder + "/both.csv")
    try put(
      String(decoding: SmallStudy.run.json(files: ["both.csv", "new.csv", "run.json"]).encoded(), as: UTF8.self),
      ResultFolder.workFolder + "/run.json")
    try put("", ResultFolder.workFolder + "/" + ResultFolder.completeMark)
    try put("new", "new.csv")
    try ResultFolder.finish(place)
    #expect(try names == ["both.csv", "new.csv", "run.json"])
    #expect(text("both.csv") == "2" && text("new.csv") == "new")
  }

  @Test("folders of others are known by what they hold")
  func states() throws {
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    #expect(ResultFolder.state(place) == .empty)
    try ResultFolder.begin(place)
    #expect(ResultFolder.state(place) == .ours)
    try put("", "thesis.txt")
    #expect(ResultFolder.state(place) == .foreign)
    for run in ["{}", "[]", "", "{\"format\": 1}"] {
      try put(run, "run.json")
      #expect(ResultFolder.state(place) == .foreign)
    }
    #expect(ResultFolder.state(place + "/thesis.txt") == .notAFolder)
  }

  @Test("a list of files that leads out of the folder is not followed")
  func listLeadingOut() throws {
    try put("precious", "../outside.txt")
    try put(
      String(
        decoding: SmallStudy.run.json(files: ["../outside.txt", "/etc/passwd", "a/../../x", "a.csv"]).encoded(), as: UTF8.self),
      "run.json")
    #expect(ResultFolder.files(of: place) == ["a.csv", "run.json"])
    try write(["b.csv": "b"])
    #expect(text("../outside.txt") == "precious")
  }

  @Test("the folder of an older version is known by its data package")
  func olderVersion() throws {
    try put("{\"format\": \"rollout-run/1\"}", "run.json")
    try put("{\"resources\": [{\"path\": \"estimates.json\"}]}", "datapackage.json")
    try put("old", "estimates.json")
    try put("old", "report.html")
    try write(["new.csv": "new"])
    #expect(try names == ["new.csv", "run.json"])
  }

  @Test("one run at a time works in a folder")
  func lock() throws {
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let first = try FolderLock(place)
    #expect(throws: FileError.busy(path: place)) { _ = try FolderLock(self.place) }
    withExtendedLifetime(first) {}
  }
}
