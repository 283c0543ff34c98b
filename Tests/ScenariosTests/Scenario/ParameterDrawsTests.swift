import DiscreteEvents
import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Uncertain parameters")
struct ParameterDrawsTests {
  private func rich(_ part: String = "", _ replacement: String = "") throws -> Scenario {
    let text = part.isEmpty ? Samples.rich : Samples.rich.with(part, replacement)
    return try ScenarioLoader().load(text: text, named: "rich.jsonc")
  }

  @Test("No values give the file's own parameters")
  func base() throws {
    let scenario = try rich()
    #expect(try scenario.parameters(drawing: []) == scenario.baseParameters)
    #expect(
      scenario.uncertain.map(\.path) == [
        "reporting.share", "calls.*.per1000PerYear", "calls.aid.onSceneMinutes", "city.travel.carKmh",
      ])
    #expect(scenario.uncertain.map(\.kind) == [.value, .times, .times, .times])
  }

  @Test("Factors of one and the value itself change nothing")
  func neutral() throws {
    let scenario = try rich()
    #expect(try scenario.parameters(drawing: [0.5, 1, 1, 1]) == scenario.baseParameters)
  }

  @Test("A draw replaces or scales exactly what its path names")
  func draws() throws {
    let scenario = try rich()
    let (base, drawn) = (scenario.baseParameters, try scenario.parameters(drawing: [0.25, 1.2, 2, 0.5]))
    for index in 0..<2 { #expect(abs(drawn.demand.kinds[index].perYear / base.demand.kinds[index].perYear - 1.2) < 1e-12) }
    for index in 3..<5 { #expect(abs(drawn.demand.kinds[index].perYear / base.demand.kinds[index].perYear - 0.5) < 1e-12) }
    #expect(abs(drawn.demand.kinds[0].onSceneMinutes.mean - 60) < 1e-9)
    #expect(drawn.demand.kinds[1].onSceneMinutes == base.demand.kinds[1].onSceneMinutes)
    #expect(drawn.city.travel?.speedKmh[2] == [12.5, 12.5] && drawn.city.zones == base.city.zones)
    #expect(drawn.staffing == base.staffing && drawn.rollout == base.rollout && drawn.calendar == base.calendar)
  }

  @Test("Every form of distribution can be scaled")
  func scaling() throws {
    let forms = [
      "20", "{ \"constant\": 20 }", "{ \"uniform\": [10, 30] }", "{ \"triangular\": [10, 20, 30] }",
      "{ \"exponential\": { \"mean\": 20 } }",
      "{ \"weibull\": { \"shape\": 2, \"scale\": 20 } }", "{ \"gamma\": { \"mean\": 20, \"cv\": 0.5 } }",
      "{ \"empirical\": { \"values\": [10, 30], \"weights\": [1, 1] } }",
    ]
    for form in forms {
      let scenario = try rich("{ \"lognormal\": { \"mean\": 30, \"cv\": 0.8 } }", form)
      let base = scenario.baseParameters.demand.kinds[0].onSceneMinutes
      let drawn = try scenario.parameters(drawing: [0.5, 1, 1.5, 1]).demand.kinds[0].onSceneMinutes
      #expect(abs(drawn.mean - 1.5 * base.mean) < 1e-9, "\(form)")
      #expect(abs(drawn.standardDeviation - 1.5 * base.standardDeviation) < 1e-9, "\(form)")
    }
  }

  @Test("A default that the file leaves unsaid can be uncertain")
  func defaults() throws {
    let scenario = try rich(
      "\"parameter\": \"reporting.share\", \"as\": { \"beta\": { \"mean\": 0.5, \"sd\": 0.1 } }",
      "\"parameter\": \"organisations.station.restHours\", \"as\": { \"uniform\": [8, 12] }")
    #expect(try scenario.parameters(drawing: [9, 1, 1, 1]).staffing.organisations[1].restHours == 9)
  }

  @Test("What is uncertain about the city moves the city")
  func city() throws {
    let scenario = try rich(
      "\"parameter\": \"reporting.share\", \"as\": { \"beta\": { \"mean\": 0.5, \"sd\": 0.1 } }",
      "\"parameter\": \"city.residents\", \"as\": { \"uniform\": [50000, 70000] }")
    let drawn = try scenario.parameters(drawing: [66_000, 1, 1, 1])
    #expect(abs(drawn.city.zones.reduce(0) { $0 + $1.residents } - 66_000) < 1e-6)
    #expect(abs(drawn.demand.kinds[0].perYear - 66 * 60) < 1e-9)
  }

  @Test(
    "What cannot be uncertain is refused at its place",
    arguments: [
      ("reporting.shares", "unknown-parameter"), ("reportin.share", "unknown-parameter"),
      ("calls.lift.priority", "nothing-to-vary"),
      ("calls.aid.profile", "not-a-number"), ("patrol.policy", "not-a-number"), ("calendar.warmUpDays", "not-uncertain"),
      ("city.geojson.residentsTotal", "nothing-to-vary"), ("calls.*.per1000PerYear", "repeated"), ("", "unknown-parameter"),
    ])
  func refused(path: String, code: String) {
    let error = #expect(throws: ScenarioError.self) {
      try rich("\"parameter\": \"reporting.share\"", "\"parameter\": \"\(path)\"")
    }
    #expect(error?.diagnostics.map(\.code) == [code])
    #expect(error?.diagnostics.first?.path.hasPrefix("uncertain.") == true)
  }

  @Test("A distribution that leaves the range of its parameter is refused when the file is read")
  func impossible() {
    let error = #expect(throws: ScenarioError.self) {
      try rich("{ \"beta\": { \"mean\": 0.5, \"sd\": 0.1 } }", "{ \"uniform\": [0.5, 1.5] }")
    }
    #expect(error?.diagnostics.map(\.code) == ["out-of-range"])
    #expect(error?.diagnostics.first?.position?.text == "\"reporting.share\"")
  }

  @Test("An arm takes calendar, goals and what is uncertain from its base")
  func arms() throws {
    let folder = ScenarioFolder([
      "base.jsonc": Samples.rich,
      "arm.jsonc": Samples.rich
        .with("\"months\": 3", "\"months\": 4").with("\"atMost\": 8", "\"atMost\": 9").with("\"share\": 0.5", "\"share\": 0.4")
        .with("\"police\": 20", "\"police\": 18").with(
          "{ \"beta\": { \"mean\": 0.5, \"sd\": 0.1 } }", "{ \"uniform\": [0.2, 0.3] }"),
    ])
    let base = try folder.load("base.jsonc")
    let arm = try folder.load("arm.jsonc").asArm(of: base)
    #expect(
      arm.baseParameters.calendar == base.baseParameters.calendar && arm.goals == base.goals && arm.uncertain == base.uncertain)
    #expect(arm.baseParameters.staffing.organisations[0].staff?.police == 18)
    #expect(try arm.parameters(drawing: [0.7, 1, 1, 1]).demand == base.parameters(drawing: [0.7, 1, 1, 1]).demand)
  }

  @Test("What an arm has switched off is passed over by the base's draws")
  func armWithout() throws {
    let folder = ScenarioFolder([
      "base.jsonc": Samples.rich.with("city.travel.carKmh", "patrol.dwellMinutes"),
      "arm.jsonc": "{ \"format\": \"rollout/1\", \"extends\": \"base.jsonc\", \"patrol\": null, \"uncertain\": null }",
    ])
    let arm = try folder.load("arm.jsonc").asArm(of: folder.load("base.jsonc"))
    #expect(try arm.parameters(drawing: [0.5, 1, 1, 1]).patrol == nil)
  }

  @Test("Arms of different cities are refused")
  func armsDiffer() throws {
    let folder = ScenarioFolder.samples()
    let (rich, table) = (try folder.load("rich.jsonc"), try folder.load("table.jsonc"))
    let error = #expect(throws: ScenarioError.self) { try rich.asArm(of: table) }
    #expect(error?.diagnostics.isEmpty == false)
  }
}
