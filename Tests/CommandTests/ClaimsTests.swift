import Foundation
import Testing

// One after another: tests that wait for the same report would keep all threads from other work.
@Suite("Claims of the plan", .serialized, .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct ClaimsTests {
  /// The report, made once: its search runs the model some seventy times.
  private static let report = Result {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) { try RolloutBinary.run("explain", "--claims", in: folder.url) }
  }

  private static func words() throws -> String {
    try report.get().output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test("in Chinese every claim says what the plan says, what follows and where it stands, in Chinese alone")
  func chinese() throws {
    let folder = try TemporaryFolder()
    let text = try RolloutBinary.shell("COLUMNS=80 \"$ROLLOUT\" explain --claims --lang zh", in: folder.url).output
    let heads = text.split(separator: "\n").map { $0.prefix(8).trimmingCharacters(in: .whitespaces) }
    let count = heads.filter { $0.hasPrefix("方案称") }.count
    #expect(count == 16 && heads.filter { $0 == "核算" }.count == count && heads.filter { $0 == "依据" }.count == count)
    #expect(text.contains("在一座有成片警务站的小城中") && text.contains("0.58 个岗位"))
    #expect(ChineseText.badLines(text, width: 80).isEmpty && ChineseText.foreignWords(text).isEmpty)
  }

  @Test("the contradictions come with their arithmetic")
  func arithmetic() throws {
    #expect(try Self.report.get().status == 0)
    let words = try Self.words()
    #expect(words.contains("280 million residents of 60 or over are 19.8 %, so there are 1,414 million"))
    #expect(words.contains("one station per 27,195 residents"))
    #expect(words.contains("8.6 million ÷ 52,000 = 165 per station and year"))
    #expect(words.contains("1.2 million ÷ 0.35 = 3.4 million disputes in all"))
    #expect(words.contains("14.9 million"))
    #expect(words.contains("Three officers hold 0.58 of a post, five 0.97"))
  }

  @Test("what the reported effects need is calculated: bases, totals, offences behind calls")
  func bounds() throws {
    let words = try Self.words()
    // 0.17 / 0.42 = 0.405, over σ; at that ratio the total is 0.17 (1 − 1/σ) / (1 + ratio).
    #expect(words.contains("σ = 1.0: 0.40, σ = 0.5: 0.81, σ = 0.3: 1.35"))
    #expect(words.contains("(σ = 1.0): 0 %") && words.contains("(σ = 0.5): −9 %") && words.contains("(σ = 0.3): −17 %"))
    #expect(words.contains("of −42 % there remained −12.5 % in both"))
    // 0.8 / 1.35 − 1 = −0.407 and 0.7 / 1.35 − 1 = −0.481.
    #expect(words.contains("with 35 % more reporting, −20 % calls are −41 % offences and −30 % are −48 %"))
    #expect(words.contains("−20 % needs 1.25 and −30 % 1.88 times the effect at every spot"))
    #expect(words.contains("1,200 ÷ 0.35 = 3,429 thefts a year before"))
  }

  @Test("what the effects need is searched in the model, in a town made for it")
  func search() throws {
    let words = try Self.words()
    #expect(words.contains("in a town with a block of stations, an effect of 0.05 at the station's door"))
    #expect(words.contains("with 0 % seeking elsewhere a door effect of 0."))
  }

  @Test("as JSON they are a list of objects, and the search is in the scenario that is named")
  func json() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.hamlet, to: "hamlet.jsonc")
    let outcome = try RolloutBinary.run("explain", "hamlet.jsonc", "--claims", "--json", in: folder.url)
    let claims = try JSONDecoder().decode([[String: String]].self, from: Data(outcome.output.utf8))
    #expect(claims.count >= 3)
    #expect(claims.allSatisfy { Set($0.keys) == ["id", "title", "says", "arithmetic", "source"] })
    #expect(claims.contains { $0["id"] == "search-20" && $0["arithmetic"]!.contains("in hamlet.jsonc, an effect of 0.05") })
  }

  @Test("a study of an arm that builds stations and cites the plan says what the plan claims, in both languages; others do not")
  func results() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.hamlet, to: "hamlet.jsonc")
    try folder.write(
      """
      { "format": "rollout/1", "name": { "en": "As planned" }, "extends": "hamlet.jsonc", "sources": { "rollout": "plan §4.1" },
        "rollout": { "expand": { "stations": 1 } } }
      """, to: "planned.jsonc")
    _ = try RolloutBinary.run("run", "hamlet.jsonc", "-n1", "-q", "-o", "other", in: folder.url)
    #expect(try folder.files("other")["study.json"] != nil && folder.files("other")["claims.csv"] == nil)
    _ = try RolloutBinary.run("run", "planned.jsonc", "-n1", "-q", "-o", "plan", in: folder.url)
    let lines = try folder.text("plan/claims.csv").split(separator: "\r\n")
    #expect(lines.count == 15 && lines[0].hasSuffix("source,stated,needed,unit"))
    let tianhe = try #require(lines.first { $0.hasPrefix("tianhe,") })
    // 0.17 ÷ 0.42, whatever the share that reappears.
    #expect(tianhe.contains("天河") && tianhe.contains(",,0.4047619047619"))
    #expect(lines.dropFirst().allSatisfy { line in line.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) } })
  }

  /// Four zones, one station, an offence a day.
  private static let hamlet = """
    {
      "format": "rollout/1",
      "name": { "en": "Hamlet" },
      "extends": "rollout:defaults",
      "calendar": { "start": "2027-01-01", "warmUpDays": 4, "windows": [ { "id": "month", "months": 1 } ], "coolDownDays": 1 },
      "city": {
        "grid": { "columns": 2, "rows": 2, "cellKm": 1.0 }, "residents": 10000,
        "areas": [ { "id": "all", "zones": "A1:B2", "residentsShare": 1 } ], "metric": "euclidean"
      },
      "calls": [],
      "offences": [ { "id": "theft", "committedPer1000PerYear": 36, "noticedShare": 0, "deterredBy": ["patrol", "station"] } ],
      "organisations": [
        { "id": "precinct", "kind": "precinct", "posts": [ { "id": "duty", "does": ["respond"] } ] },
        { "id": "station", "kind": "station", "serviceRadiusKm": { "else": 0.5 },
          "posts": [ { "id": "round", "does": ["patrol"], "crew": { "police": 1 }, "visitsPerDay": 4 },
                     { "id": "door", "does": ["open"], "crew": { "auxiliary": 1 } } ] }
      ],
      "precincts": { "generate": 1, "is": "precinct" },
      "rollout": { "expand": { "startsAt": "month", "is": "station", "stations": 1, "areas": ["all"],
                               "choose": { "most": "callsWithinServiceRadius" } } }
    }
    """
}
