import Foundation
import Testing

@Suite("Explaining settings", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct ExplainTests {
  private let folder: TemporaryFolder

  init() throws { folder = try .withTinyCity() }

  @Test("a setting of the catalogue has meaning, range, default and source")
  func catalogue() throws {
    let outcome = try RolloutBinary.run("explain", "patrol.dwellMinutes", in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("patrol.dwellMinutes, min\n"))
    #expect(outcome.output.contains("default 12.5"))
    #expect(outcome.output.contains("Koper 1995"))
  }

  @Test("a value of a scenario has its place")
  func scenario() throws {
    let outcome = try RolloutBinary.run("explain", "today.jsonc", "calls.aid.per1000PerYear", in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("calls.aid.per1000PerYear = 900"))
    #expect(outcome.output.contains("today.jsonc:14"))
    #expect(outcome.output.contains("drawn in every future"))
  }

  @Test("a misspelt setting is refused with the nearest one")
  func misspelt() throws {
    let outcome = try RolloutBinary.run("explain", "patrol.dwelMinutes", in: folder.url)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("did you mean \"patrol.dwellMinutes\"?"))
  }

  @Test("as JSON every setting is an object with a path")
  func json() throws {
    let outcome = try RolloutBinary.run("explain", "today.jsonc", "--weak", "--json", in: folder.url)
    let rows = try JSONDecoder().decode([[String: String]].self, from: Data(outcome.output.utf8))
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0["path"] != nil && ["assumption", "judgement"].contains($0["evidence"]) })
  }

  @Test("implied quantities need a scenario")
  func implied() throws {
    #expect(try RolloutBinary.run("explain", "--implied", in: folder.url).status == 64)
    let outcome = try RolloutBinary.run("explain", "today.jsonc", "--implied", in: folder.url)
    #expect(outcome.output.contains("implied.callsPer1000 = 900"))
  }
}
