import Testing
import Texts

@testable import Scenarios

@Suite("Names of things")
struct NamesTests {
  /// A scenario in which everything that can be named is, in one language.
  private func scenario(_ language: Language) throws -> Scenario {
    let key = language == .en ? "en" : "zh-Hans"
    func name(_ text: String) -> String { "{ \"\(key)\": \"\(text)\" }" }
    return try ScenarioLoader().load(
      text: """
        { "format": "rollout/1", "name": \(name("临江")), "sources": { "": \(name("假定：临江")) },
          "calendar": { "start": "2027-01-01", "windows": [ { "id": "w", "name": \(name("全年")), "months": 1 } ] },
          "goals": [ { "id": "fast", "title": \(name("到场快")), "outcome": "responseMinutes.mean", "atMost": 8 } ],
          "uncertain": [ { "parameter": "calls.aid.per1000PerYear", "as": { "uniform": [400, 500] }, "source": \(name("假定")) } ],
          "city": { "grid": { "columns": 2, "rows": 2, "cellKm": 1 }, "residents": 1000,
                    "areas": [ { "id": "core", "name": \(name("老城")), "zones": "A1:B2", "residentsShare": 1 } ] },
          "calls": [ { "id": "aid", "name": \(name("求助")), "per1000PerYear": 450, "priority": 2, "onSceneMinutes": 20 } ],
          "organisations": [ { "id": "precinct", "name": \(name("城关所")), "kind": "precinct",
            "posts": [ { "id": "car", "name": \(name("巡逻车")), "does": ["respond"] } ] } ],
          "precincts": [ { "id": "P1", "is": "precinct", "zones": "A1:B2", "base": "A1" } ] }
        """, named: "x.jsonc")
  }

  @Test("A name in one language is enough: the other language shows it too", arguments: Language.allCases)
  func oneLanguage(language: Language) throws {
    let scenario = try scenario(language)
    let words = [
      scenario.name, scenario.windowNames[0], scenario.areaNames[0], scenario.callKindNames[0], scenario.organisationNames[0],
      scenario.postNames[0][0], scenario.goals[0].title, scenario.sources[0].text,
      try #require(scenario.uncertain[0].source),
    ]
    #expect(words.map(\.en) == ["临江", "全年", "老城", "求助", "城关所", "巡逻车", "到场快", "假定：临江", "假定"])
    #expect(words.map(\.zhHans) == words.map(\.en))
    let again = try ScenarioLoader().load(text: scenario.expandedJSON(), named: "again.json")
    #expect(again.hash == scenario.hash && again.postNames == scenario.postNames && again.windowNames == scenario.windowNames)
  }

  @Test("What has no name is called by the usual word for its id, or by the id")
  func unnamed() throws {
    let scenario = try ScenarioFolder.city().load("plan.jsonc")
    let station = try #require(scenario.organisationIds.firstIndex(of: "station"))
    #expect(scenario.organisationNames[station] == Words("station", "警务站"))
    #expect(scenario.postNames[station][0] == Words("door"))
    #expect(scenario.windowNames.contains(Words("rollout", "推广期")))
  }

  @Test("Names change nothing that is simulated")
  func harmless() throws {
    let named = try ScenarioFolder.city().load("plan.jsonc")
    let changed = try ScenarioFolder([
      "today.jsonc": Samples.today,
      "plan.jsonc": Samples.plan.with("\"id\": \"door\",", "\"id\": \"door\", \"name\": { \"zh-Hans\": \"门岗\" },"),
    ]).load("plan.jsonc")
    #expect(changed.baseParameters == named.baseParameters && changed.hash != named.hash)
  }

  @Test("An empty name, and a source that is neither a text nor one for each language, are refused")
  func refused() {
    func codes(_ old: String, _ new: String) -> [String] {
      let error = #expect(throws: ScenarioError.self) {
        try ScenarioLoader().load(text: Samples.rich.with(old, new), named: "x.jsonc")
      }
      return error?.diagnostics.map(\.code) ?? []
    }
    #expect(codes("\"en\": \"gatekeeper\"", "\"en\": \" \"") == ["empty-name"])
    #expect(codes("\"people\": \"official: yearbook\"", "\"people\": { \"en\": 5 }") == ["wrong-type"])
    let foreign = "\"people\": { \"en\": \"yearbook\", \"fr\": \"annuaire\" }"
    #expect(codes("\"people\": \"official: yearbook\"", foreign) == ["wrong-type"])
  }
}
