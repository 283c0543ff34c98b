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
    for file in ["replications.log", "run.json", "estimates.json", "report.html"] {
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent("out/" + file))
    }
    let outcome = try report("out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("out/report.html") == first)
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
    #expect(try folder.text("out/report.html").contains("1 of 2 checks against theory miss"))
    let refused = try report("checks", "out")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("study.json is missing"))
  }

  @Test("what is missing or damaged is named, and the report that was there stays")
  func refusals() throws {
    #expect(try report("nowhere").status == 66)
    #expect(try report().status == 64)
    let before = try folder.text("out/report.html")
    try folder.write("arm,window\r\nplan,after,7\r\n", to: "out/goals.csv")
    let refused = try report("out")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("goals.csv:"))
    #expect(try folder.text("out/report.html") == before)
  }
}
