import Foundation
import Testing

@Suite(
  "Making results again from their own folder", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct RepeatTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try .withTinyCity()
  }

  /// Runs a study, moves its results elsewhere, and runs there what the report says.
  private func repeated(_ command: [String], options: [String] = ["-n2"]) throws {
    let first = try RolloutBinary.run(command + options + ["-q", "-o", "first"], in: folder.url)
    #expect(first.status == 0, "\(first.errors)")
    let away = try TemporaryFolder()
    let moved = away.url.appendingPathComponent("elsewhere")
    try FileManager.default.moveItem(at: folder.url.appendingPathComponent("first"), to: moved)
    let page = try String(contentsOf: moved.appendingPathComponent("report.html"), encoding: .utf8)
    let line = try #require(page.firstMatch(of: /<code>rollout ([^<]*)<\/code>/)?.1)
    let again = try RolloutBinary.run(line.split(separator: " ").map(String.init) + ["-q"], in: moved)
    #expect(again.status == 0, "\(line): \(again.errors)")
    var one = try away.files("elsewhere").filter { !$0.key.hasPrefix("again/") }
    var two = try away.files("elsewhere/again")
    one["run.json"] = nil
    two["run.json"] = nil
    #expect(one.keys.sorted() == two.keys.sorted())
    for (name, data) in one { #expect(two[name] == data, "\(name) differs") }
  }

  @Test("a city on a grid")
  func grid() throws {
    try repeated(["compare", "today.jsonc", "plan.jsonc"])
    try repeated(["run", "plan.jsonc"])
  }

  @Test("the same file twice, and names that no file could have")
  func names() throws {
    try folder.write(TinyCity.plan, to: "方案 (draft).jsonc")
    try repeated(["compare", "today.jsonc", "方案 (draft).jsonc", "today.jsonc"])
  }

  @Test("the city that init writes")
  func template() throws {
    #expect(try RolloutBinary.run("init", "city", in: folder.url).status == 0)
    try repeated(["compare", "city/today.jsonc", "city/plan.jsonc"], options: ["-n1"])
  }

  @Test("a city from a table in another folder than the results")
  func table() throws {
    try folder.write("id,x_km,y_km,residents\nA1,0,0,1000\nB1,1,0,1500\nA2,0,1,700\nB2,1,1,800\n", to: "zones.csv")
    let city = "\"centroids\": { \"file\": \"zones.csv\" },"
    let grid = "\"grid\": { \"columns\": 2, \"rows\": 2, \"cellKm\": 1.0 }, \"residents\": 4000,"
    try folder.write(
      TinyCity.today.replacing(grid, with: city).replacing("\"A1:B2\"", with: "[\"A1\", \"B1\", \"A2\", \"B2\"]"),
      to: "today.jsonc")
    try repeated(["compare", "today.jsonc", "plan.jsonc"])
  }

  @Test("check passes over results below a folder, and looks at them where they are named")
  func checking() throws {
    #expect(try RolloutBinary.run("compare", "today.jsonc", "plan.jsonc", "-n1", "-q", "-o", "out", in: folder.url).status == 0)
    let all = try RolloutBinary.run("check", ".", "--no-simulate", in: folder.url)
    #expect(all.status == 0 && all.output.contains("2 passed, 0 failed"), "\(all.output)")
    let named = try RolloutBinary.run("check", "out/scenarios", "--no-simulate", in: folder.url)
    #expect(named.status == 0 && named.output.contains("2 passed, 0 failed"), "\(named.output)")
  }

  @Test("version and commit stand in --version, run.json and the report")
  func version() throws {
    let line = try RolloutBinary.run("--version", in: folder.url).output
    #expect(line.contains(/rollout \d+\.\d+\.\d+ \((commit [0-9a-f]{12}\+?|built without git: commit not known)\)/), "\(line)")
    #expect(try RolloutBinary.run("run", "plan.jsonc", "-n1", "-q", "-o", "out", in: folder.url).status == 0)
    let number = try #require(line.firstMatch(of: /\d+\.\d+\.\d+/)?.0)
    #expect(try folder.text("out/run.json").contains("\"version\": \"\(number)\""))
    #expect(try folder.text("out/report.html").contains("Made by StationRollout \(number)"))
    if let commit = line.firstMatch(of: /commit ([0-9a-f]{12})/)?.1 {
      #expect(try folder.text("out/run.json").contains("\"commit\": \"\(commit)"))
      #expect(try folder.text("out/report.html").contains("commit \(commit)"))
    }
  }
}
