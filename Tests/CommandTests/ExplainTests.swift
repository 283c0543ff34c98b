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
    #expect(outcome.output.contains("drawn in every run"))
  }

  @Test("a misspelt setting is refused with the nearest one")
  func misspelt() throws {
    let outcome = try RolloutBinary.run("explain", "patrol.dwelMinutes", in: folder.url)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("did you mean \"patrol.dwellMinutes\"?"))
  }

  @Test("what the file leaves out is explained as not set, and what a rule decides with what is in effect")
  func absent() throws {
    let places = try RolloutBinary.run("explain", "today.jsonc", "calls.aid.patienceMinutes", in: folder.url)
    #expect(places.status == 0 && places.output.hasPrefix("calls.aid.patienceMinutes: not set, in min\n"), "\(places.output)")
    let section = try RolloutBinary.run("explain", "today.jsonc", "patrol", in: folder.url)
    #expect(section.output.hasPrefix("patrol: not set\n") && section.output.contains("patrol.dwellMinutes: not set"))
    #expect(try RolloutBinary.run("explain", "today.jsonc", "calls.aidd.units", in: folder.url).status == 64)
    let metric = try RolloutBinary.run("explain", "today.jsonc", "city.travel.metric", in: folder.url)
    #expect(metric.output.hasPrefix("city.travel.metric = manhattan\n"))
  }

  @Test("outcomes with the parts they are read for, distributions with their arguments, and the defaults line by line")
  func reference() throws {
    let outcomes = try RolloutBinary.run("explain", "outcomes", in: folder.url)
    #expect(outcomes.output.contains("responseMinutes.mean, min\n") && outcomes.output.contains("read for the city, area"))
    let one = try RolloutBinary.run("explain", "outcomes.responseMinutes", "--json", in: folder.url)
    #expect(one.output.contains("\"id\" : \"responseMinutes.mean\"") && !one.output.contains("calls.count"))
    let forms = try RolloutBinary.run("explain", "distributions", in: folder.url)
    #expect(forms.output.contains("{ \"lognormal\": { \"mean\": 25, \"cv\": 0.8 } }"))
    let format = "\"format\": \"rollout/1\","
    try folder.write(
      TinyCity.today.replacing(format, with: "\(format) \"extends\": \"rollout:defaults\","), to: "based.jsonc")
    let cited = try RolloutBinary.run("explain", "based.jsonc", "calls.aid.dispersion", in: folder.url).output
    let line = try #require(cited.firstMatch(of: /rollout:defaults:(\d+)/).flatMap { Int($0.1) }, "\(cited)")
    let text = try RolloutBinary.run("explain", "rollout:defaults", in: folder.url).output
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].contains("\"dispersion\": 1.3"))
  }

  @Test("names, ids and the question need no source, and say nothing of one")
  func noSource() throws {
    let outcome = try RolloutBinary.run("explain", "format", in: folder.url)
    #expect(outcome.status == 0 && !outcome.output.contains("source"))
    #expect(try RolloutBinary.run("explain", "today.jsonc", "calendar", in: folder.url).output.contains("source") == false)
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
