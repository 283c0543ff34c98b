import Foundation
import Testing

@Suite("The report of results", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct ReportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try .withTinyCity()
    _ = try RolloutBinary.run(["compare", "today.jsonc", "plan.jsonc", "-n3", "-q", "-o", "out"], in: folder.url)
  }

  private func report(_ words: String...) throws -> RolloutBinary.Outcome {
    try RolloutBinary.run(["report"] + words, in: folder.url)
  }

  @Test("compare writes it, and report makes the same bytes from the files alone")
  func rebuilding() throws {
    let first = try folder.text("out/report.html")
    #expect(first.hasPrefix("<!doctype html>"))
    for file in ["replications.log", "datapackage.json", "report.html"] {
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent("out/" + file))
    }
    let outcome = try report("out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("out/report.html") == first)
  }

  @Test("brief results are a part of all of them, and make the same report")
  func brief() throws {
    let outcome = try RolloutBinary.run(
      ["compare", "today.jsonc", "plan.jsonc", "-n3", "-q", "--brief", "-o", "brief"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("brief/report.html") == folder.text("out/report.html"))
    let (all, fewer) = (try folder.files("out"), try folder.files("brief"))
    #expect(Set(fewer.keys) == Set(all.keys))
    for table in ["estimates.csv", "differences.csv", "replications.csv", "zones.csv", "hourly.csv"] {
      let rows = Set(try folder.text("out/" + table).split(whereSeparator: \.isNewline))
      let kept = try folder.text("brief/" + table).split(whereSeparator: \.isNewline)
      #expect(kept.count <= rows.count && kept.allSatisfy(rows.contains), "\(table)")
      if table.hasPrefix("zones") || table.hasPrefix("estimates") { #expect(kept.count < rows.count, "\(table)") }
    }
  }

  @Test("-o names the page or its folder, and what lies there besides stays")
  func output() throws {
    try FileManager.default.createDirectory(at: folder.url.appendingPathComponent("pages"), withIntermediateDirectories: true)
    try folder.write("mine", to: "pages/notes.txt")
    let before = try folder.text("out/report.html")
    #expect(try report("out", "-o", "pages", "--lang", "zh-Hans").status == 0)
    #expect(try report("out", "--output", "page.html").status == 0)
    #expect(try folder.text("page.html") == before && folder.text("out/report.html") == before)
    #expect(try folder.text("pages/report.html").contains("<html lang=\"zh-Hans\">") && folder.text("pages/notes.txt") == "mine")
    #expect(try report("out", "-o", "nowhere/page.html").status != 0)
    #expect(try report("out", "-o", "nowhere/").status == 73)
  }

  @Test("a scenario alone is drawn on a map, and nobody speaks of pairs")
  func alone() throws {
    _ = try RolloutBinary.run(["run", "plan.jsonc", "-n3", "-q", "-o", "one"], in: folder.url)
    let page = try folder.text("one/report.html")
    #expect(page.contains("Where does help come soon, and where late?") && page.contains("哪里到场快，哪里慢？"))
    #expect(page.contains("<use href=\"#z0\""))
    #expect(!page.contains("paired") && !page.contains("配对"))
    #expect(try folder.text("out/report.html").contains("3 paired runs"))
  }

  @Test("the language asked for is shown first, and both are there")
  func language() throws {
    _ = try report("out", "--lang", "zh-Hans", "-q")
    let page = try folder.text("out/report.html")
    #expect(page.contains("<html lang=\"zh-Hans\">"))
    #expect(page.contains("lang=\"en\"") && page.contains("模拟报告") && page.contains("Simulation report"))
  }

  @Test("a folder that holds tables only adds them, and must not come first")
  func tables() throws {
    let table = "id,family,verdict\r\nerlang/1,erlang,pass\r\nerlang/2,erlang,miss\r\n"
    try FileManager.default.createDirectory(at: folder.url.appendingPathComponent("checks"), withIntermediateDirectories: true)
    try folder.write(table, to: "checks/verification.csv")
    #expect(try report("out", "checks").status == 0)
    let page = try folder.text("out/report.html")
    #expect(page.contains(" judged checks against theory pass"))
    #expect(page.contains("checks/verification.csv"))
    let refused = try report("checks", "out")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("study.json is missing"))
  }

  @Test("what is missing or damaged is named, and the report that was there stays")
  func refusals() throws {
    #expect(try report("nowhere").status == 66)
    #expect(try report().status == 64)
    let before = try folder.text("out/report.html")
    let goals = try folder.text("out/goals.csv")
    let lines = goals.split(separator: "\r\n", omittingEmptySubsequences: false)
    func refused(_ text: String, _ expected: String) throws {
      try folder.write(text, to: "out/goals.csv")
      let outcome = try report("out")
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("out/goals.csv:" + expected), "\(outcome.errors)")
      #expect(try folder.text("out/report.html") == before)
    }
    try refused("arm,window\r\nplan,after,7\r\n", "2:1: a row of 3 fields, where the header has 2")
    // The second arm's row is lost.
    try refused(lines.enumerated().filter { $0.offset != 2 }.map(\.element).joined(separator: "\r\n"), "")
    var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false)
    let column = try #require(lines[0].split(separator: ",").firstIndex(of: "threshold"))
    cells[column] = "nan"
    let place = cells.prefix(column).reduce(1) { $0 + $1.count + 1 }
    try refused(
      ([lines[0], cells.joined(separator: ",")[...]] + lines.dropFirst(2)).joined(separator: "\r\n"),
      "2:\(place): threshold: found “nan”, where a number is allowed")
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("out/goals.csv"))
    #expect(try report("out").errors.contains("goals.csv is missing: study.json tells of \(lines.count - 2) rows in it"))
  }
}
