import Foundation
import Testing

@Suite("Starting a city", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct InitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("init writes a pair that check finds nothing wrong with")
  func initThenCheck() throws {
    let made = try RolloutBinary.run("init", "city", in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    let checked = try RolloutBinary.run("check", "city", in: folder.url)
    #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
    #expect(checked.output.contains("✓ city/plan.jsonc"))
    #expect(checked.output.contains("✓ city/today.jsonc"))
    #expect(checked.output.hasSuffix("2 passed, 0 failed\n"))
  }

  @Test("init overwrites nothing")
  func overwritesNothing() throws {
    try folder.write("mine", to: "today.jsonc")
    let outcome = try RolloutBinary.run("init", ".", in: folder.url)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("./today.jsonc is there already"))
    #expect(try folder.text("today.jsonc") == "mine")
    #expect(try folder.files(".").count == 1)
  }
}
