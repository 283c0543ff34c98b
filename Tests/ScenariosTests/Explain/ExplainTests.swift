import DiscreteEvents
import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Explaining and expanding")
struct ExplainTests {
  @Test("A value is explained with its place, its source and how strong that is")
  func rows() throws {
    let scenario = try ScenarioFolder.city().load("plan.jsonc")
    let rows = Explanation(scenario).rows
    func row(_ path: String) throws -> ExplanationRow { try #require(rows.first { $0.path == path }) }
    let staff = try row("organisations.station.staff.police")
    #expect(staff.value == "4" && staff.source?.en == "plan §4.4, §5.1" && staff.evidence == .plan)
    guard case .file(let place) = staff.origin else {
      Issue.record("no file")
      return
    }
    #expect(place.hasSuffix("plan.jsonc:13"))
    #expect(try row("organisations.station.posts.door.count").origin == .defaultValue)
    #expect(try row("organisations.station.posts.door.crew.auxiliary").evidence == .assumption)
    #expect(try row("patrol.dwellMinutes").source?.en.hasPrefix("Koper") == true)
    #expect(try row("patrol.dwellMinutes").uncertainty == "{ triangular: [10, 12.5, 16] }")
    #expect(try row("calls.aid.per1000PerYear").uncertainty == "{ times: { uniform: [0.8, 1.25] } }")
    #expect(try row("calls.aid.per1000PerYear").evidence == .officialStatistics)
    #expect(try row("calls.aid.onSceneMinutes").value == "{ lognormal: { mean: 30, cv: 0.8 } }")
    #expect(try row("city.keyPlaces.commerce").value == "F6 G6")
  }

  @Test("A path narrows, and weak values can be shown alone")
  func filters() throws {
    let scenario = try ScenarioFolder.city().load("plan.jsonc")
    #expect(Explanation(scenario, below: "patrol").rows.count == 5)
    #expect(Set(Explanation(scenario, below: "calls.*.priority").rows.map(\.value)) == ["2", "3", "4"])
    let weak = Explanation(scenario, weakOnly: true).rows
    #expect(!weak.isEmpty && weak.allSatisfy { $0.evidence?.isWeak == true })
    #expect(
      Explanation.catalogue(below: "calls").rows.contains {
        $0.path == "calls.*.per1000PerYear" && $0.unit == "1/(1000 residents·year)"
      })
    #expect(Explanation.nearest(to: "patrol.dwelMinutes") == "patrol.dwellMinutes")
  }

  @Test("Implied figures show that four officers cannot hold a post round the clock")
  func implied() throws {
    let rows = Explanation.implied(
      try ScenarioFolder(["today.jsonc": Samples.today.unminded, "plan.jsonc": Samples.plan]).load("plan.jsonc")
    ).rows
    func value(_ path: String) -> String? { rows.first { $0.path == "implied.\(path)" }?.value }
    #expect(value("policePer1000") == "0.336")
    #expect(value("station.reliefFactor") == "5.15")
    #expect(value("station.police.posts") == "one post 18.6 h a day")
    #expect(value("callsPer1000") == "124")
    #expect(value("station.police.onDutyByHour") == "[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]")
    #expect(value("station.wagesPerYear") == "1473040")
    #expect(value("station.wagesOverStated") == "3.68")
    #expect(rows.allSatisfy { $0.origin == .implied })
  }

  @Test("Implied figures show what a trial of the scenario's patrols would have found, and only where somebody minds patrols")
  func trial() throws {
    // Two places a zone make a small trial.
    let text = Samples.rich.with(
      "\"perZone\": 4, \"offencesInTopTenthShare\": 0.6", "\"perZone\": 2, \"offencesInTopTenthShare\": 0.5")
    func rows(_ text: String) throws -> [String] {
      let rows = Explanation.implied(try ScenarioLoader().load(text: text, named: "x.jsonc")).rows
      return rows.filter { $0.path.hasPrefix("implied.trial.") }.map { "\($0.path) \($0.value)" }
    }
    let found = try rows(text)
    #expect(found.count == 3 && found[0].contains("trial.rateRatio 0.") && found[0].hasSuffix("(published 0.84, 0.75 to 0.94)"))
    #expect(found[2].contains("trial.calibratedShare 0."))
    #expect(try rows(text.unminded).isEmpty)
  }

  @Test("A station-year at full cost adds pay, running cost and the annuity of its capital at the real rate")
  func stationYear() throws {
    let rich = try ScenarioLoader().load(text: Samples.rich.unminded, named: "x.jsonc")
    let value = Explanation.implied(rich).rows.first { $0.path == "implied.station.fullPerYear" }?.value
    // Pay 4 × (200,000 + 1,700 h × 5) + 8 × 65,000, running 180,000; capital 750,000 × 1.2 over 10 years at 1.05 / 1.02 − 1.
    var debt = 1.0
    var annuity = 0.0
    for _ in 1...10 {
      debt *= 1.02 / 1.05
      annuity += debt
    }
    #expect(value == String(Int((1_354_000 + 180_000 + 900_000 / annuity).rounded())))
    let plain = try ScenarioLoader().load(text: Samples.rich.unminded.with(Samples.money, "\"money\": {}"), named: "x.jsonc")
    #expect(!Explanation.implied(plain).rows.contains { $0.path == "implied.station.fullPerYear" })
  }

  @Test(
    "The expanded file is read as the same scenario with the same hash",
    arguments: ["today.jsonc", "plan.jsonc", "koban.jsonc", "mm3.jsonc"])
  func roundTrip(name: String) throws {
    let scenario = try ScenarioFolder.city().load(name)
    let expanded = scenario.expandedJSON()
    let again = try ScenarioLoader().load(text: expanded, named: "again.json")
    #expect(again.hash == scenario.hash && again.expandedJSON() == expanded)
    #expect(again.baseParameters == scenario.baseParameters && again.goals == scenario.goals)
    #expect(again.expectations == scenario.expectations && again.uncertain == scenario.uncertain && again.name == scenario.name)
    let sources = { (scenario: Scenario) in
      Dictionary(Explanation(scenario).rows.map { ($0.path, $0.source) }, uniquingKeysWith: { first, _ in first })
    }
    #expect(sources(again) == sources(scenario))
  }

  @Test("Maps and tables are found again from the scenario folder, and their content is part of the hash")
  func dataFiles() throws {
    let folder = ScenarioFolder.samples()
    for name in ["map.jsonc", "table.jsonc"] {
      let scenario = try folder.load(name)
      let again = try ScenarioLoader(root: folder.path).load(text: scenario.expandedJSON(), named: "again.json")
      #expect(again.hash == scenario.hash && again.baseParameters == scenario.baseParameters)
    }
    let before = try folder.load("table.jsonc").hash
    folder.write(Samples.zonesTable.with("500", "501"), to: "data/zones.csv")
    #expect(try folder.load("table.jsonc").hash != before)
  }

  @Test("How a file is written does not change its hash, what it says does")
  func hashes() throws {
    func hash(_ text: String) throws -> String { try ScenarioLoader().load(text: text, named: "x.jsonc").hash }
    let plain = try hash(Samples.mm3)
    #expect(plain.count == 64)
    #expect(try hash(Samples.mm3.with("1000 }", "1e3, }")) == plain)
    #expect(try hash(Samples.mm3.with("\"units\": 1,", "// one\n")) != plain)
    #expect(try hash(Samples.mm3.with("44676", "44677")) != plain)
  }

  @Test("A sweep changes values by path and says what it cannot change")
  func changing() throws {
    let scenario = try ScenarioFolder.city().load("plan.jsonc")
    let changed = try scenario.changing([
      ("organisations.station.staff.police", "5"), ("calls.*.priority", "4"), ("patrol.policy", "random"),
      ("rollout.expand.stations", "8"),
      ("organisations.station.posts.street.orElse", "null"), ("calls.aid.onSceneMinutes", "{ \"uniform\": [10, 20] }"),
      ("organisations.station.restHours", "8"),
    ])
    let parameters = changed.baseParameters
    #expect(
      parameters.staffing.organisations[1].staff?.police == 5 && parameters.staffing.organisations[1].staff?.auxiliary == 10)
    #expect(parameters.demand.kinds.prefix(5).allSatisfy { $0.priority == 4 } && parameters.patrol?.policy == .random)
    #expect(parameters.demand.kinds[0].onSceneMinutes == .uniform(low: 10, high: 20))
    #expect(parameters.staffing.organisations[1].posts[1].fallback == nil && parameters.staffing.organisations[1].restHours == 8)
    #expect(changed.hash != scenario.hash)
    let error = #expect(throws: ScenarioError.self) {
      try scenario.changing([("patrol.dwelMinutes", "3"), ("calls.aidd.priority", "1"), ("patrol.dwellMinutes", "-3")])
    }
    #expect(error?.diagnostics.map(\.code) == ["unknown-parameter", "unknown-parameter", "out-of-range"])
    #expect(
      error?.diagnostics.map(\.hint?.en) == ["did you mean \"dwellMinutes\"?", "did you mean \"aid\"?", "allowed: 1 to 1440"])
  }
}

extension String {
  /// A scenario in which no offence minds patrols: nothing is tried or calibrated.
  fileprivate var unminded: String {
    replacing(#/, "calibrateTo": [0-9.]+/#, with: "").replacing(#/"deterredBy": \["patrol", "station"\],/#, with: "")
      .replacing(#/("committedPer1000PerYear": [0-9.]+)/#) { "\($0.1), \"deterredBy\": [\"station\"]" }
  }
}
