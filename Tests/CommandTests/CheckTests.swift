import Foundation
import Testing

@Suite("Checking scenarios", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try RolloutBinary.run("init", "city", "-q", in: folder.url)
  }

  /// The plan with two mistakes.
  private func breakPlan() throws {
    let plan = try folder.text("city/plan.jsonc")
    try folder.write(
      plan.replacing("\"volunteer\": 12", with: "\"volunters\": 12").replacing(
        "\"kind\": \"station\"", with: "\"kind\": \"castle\""),
      to: "city/plan.jsonc")
  }

  @Test("all problems of a file are shown at once, with their places")
  func problems() throws {
    try breakPlan()
    let outcome = try RolloutBinary.run("check", "--no-simulate", "city", in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("✗ city/plan.jsonc"))
    #expect(outcome.output.contains("✓ city/today.jsonc"))
    #expect(outcome.output.hasSuffix("1 passed, 1 failed\n"))
    let text = outcome.output + outcome.errors
    #expect(text.contains("no setting called \"volunters\""))
    #expect(text.contains("did you mean \"volunteer\"?"))
    #expect(text.contains("castle"))
    #expect(text.contains("city/plan.jsonc:"))
  }

  @Test("people without work and work without people are warned of, with their place")
  func manning() throws {
    let plan = try folder.text("city/plan.jsonc")
    func warnings(_ text: String) throws -> String {
      try folder.write(text, to: "city/plan.jsonc")
      return try RolloutBinary.run("check", "--no-simulate", "city/plan.jsonc", in: folder.url).errors
    }
    #expect(try warnings(plan).isEmpty)
    let few = try warnings(plan.replacing("\"police\": 4, \"auxiliary\": 10", with: "\"police\": 2, \"auxiliary\": 10"))
    #expect(!few.contains("too-few-hours"), "the street can do with auxiliaries alone")
    let alone = try warnings(
      plan.replacing("\"police\": 4, \"auxiliary\": 10", with: "\"police\": 2, \"auxiliary\": 10")
        .replacing(/"orElse": \{.*?\] \}/, with: "\"orElse\": null"))
    #expect(alone.contains("warning[too-few-hours]: 2 police have 58 % of the hours that their posts need"), "\(alone)")
    #expect(alone.contains("\n  --> city/plan.jsonc:"), "a place in a file keeps its lines")
    let idle = try warnings(plan.replacing("\"crew\": { \"volunteer\": 3 }", with: "\"crew\": { \"auxiliary\": 1 }"))
    #expect(idle.contains("warning[no-post]: 12 volunteer, and no post takes any of them"), "\(idle)")
  }

  @Test("a scenario can come from standard input")
  func standardInput() throws {
    let outcome = try RolloutBinary.run(
      "check", "--no-simulate", "-", in: folder.url, input: try folder.text("city/today.jsonc"))
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    let broken = try RolloutBinary.run("check", "-", in: folder.url, input: "{ \"format\": \"rollout/1\", ")
    #expect(broken.status == 65)
  }

  @Test("a missing file is status 66, with the nearest name")
  func missingFile() throws {
    let outcome = try RolloutBinary.run("check", "city/plam.jsonc", in: folder.url)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("there is no city/plam.jsonc"))
    #expect(outcome.errors.contains("there is plan.jsonc"))
  }

  @Test("JSON files that are no scenarios are passed over in folders")
  func otherFiles() throws {
    try folder.write("{ \"type\": \"FeatureCollection\", \"features\": [] }", to: "city/map.json")
    let outcome = try RolloutBinary.run("check", "--no-simulate", "city", in: folder.url)
    #expect(outcome.output.hasSuffix("2 passed, 0 failed\n"))
  }

  @Test("a folder without scenarios is missing input")
  func emptyFolder() throws {
    try FileManager.default.createDirectory(at: folder.url.appendingPathComponent("none"), withIntermediateDirectories: true)
    #expect(try RolloutBinary.run("check", "none", in: folder.url).status == 66)
  }

  @Test("JUnit XML tells what failed")
  func junit() throws {
    try breakPlan()
    _ = try RolloutBinary.run("check", "--no-simulate", "--junit", "out.xml", "city", in: folder.url)
    let xml = try folder.text("out.xml")
    #expect(xml.contains("tests=\"2\" failures=\"1\""))
    #expect(xml.contains("name=\"city/plan.jsonc\""))
    #expect(xml.contains("&quot;volunters&quot;"))
  }

  @Test("an expectation that does not hold is status 1 and says how far off it is")
  func expectation() throws {
    func scenario(_ tolerance: Double) -> String {
      let expect = "\"expect\": [ { \"outcome\": \"responseMinutes.mean\", \"value\": 13, \"tolerance\": \(tolerance) } ],"
      return TinyCity.today.replacing("\"uncertain\":", with: "\(expect) \"uncertain\":")
    }
    try folder.write(scenario(0.001), to: "strict.jsonc")
    let missed = try RolloutBinary.run("check", "-n", "10", "strict.jsonc", in: folder.url)
    #expect(missed.status == 1, "\(missed.output)\(missed.errors)")
    #expect(missed.output.contains("✗ strict.jsonc: 0 of 1 expectations hold"))
    #expect(missed.output.contains("responseMinutes.mean: expected 13.0000, found"))
    try folder.write(scenario(10), to: "lenient.jsonc")
    let held = try RolloutBinary.run("check", "-n", "10", "lenient.jsonc", in: folder.url)
    #expect(held.status == 0, "\(held.output)\(held.errors)")
    #expect(held.output.contains("--thorough demands 1"))
    let thorough = try RolloutBinary.run("check", "--thorough", "-n", "10", "lenient.jsonc", in: folder.url)
    #expect(thorough.status == 0 && !thorough.output.contains("--thorough"))
  }
}
