import DiscreteEvents
import Foundation
import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Loading scenarios")
struct LoadingTests {
  @Test("M/M/3 becomes one zone, one kind of call and three posts that are always manned")
  func mm3() throws {
    let scenario = try ScenarioLoader().load(text: Samples.mm3, named: "mm3.jsonc")
    let parameters = scenario.baseParameters
    #expect(scenario.name == Words("M/M/3", "M/M/3 队列"))
    #expect(parameters.city.zones.count == 1 && parameters.city.places.count == 12 && parameters.city.travel == nil)
    #expect(parameters.calendar.warmUpDays == 30 && parameters.calendar.dayCount == 30 + 365 + 2)
    let kind = try #require(parameters.demand.kinds.first)
    #expect(parameters.demand.kinds.count == 1)
    #expect(kind.perYear == 44676 && kind.zoneShare == [1] && kind.priority == 1 && kind.units == 1 && !kind.isCrime)
    #expect(kind.onSceneMinutes == .exponential(mean: 30) && kind.patienceMinutes == nil && kind.dispersion == 1)
    #expect(kind.profile == DemandProfile())
    #expect(parameters.demand.intakeMinutes == nil && parameters.patrol == nil && parameters.budget == nil)
    let organisation = try #require(parameters.staffing.organisations.first)
    #expect(organisation.staff == nil && organisation.posts.count == 1)
    #expect(organisation.posts[0].count == 3 && organisation.posts[0].duties == .respond)
    #expect(organisation.posts[0].crew == Headcount(police: 1))
    #expect(organisation.posts[0].opensAtMinute == 0 && organisation.posts[0].closesAtMinute == 1440)
    #expect(parameters.staffing.precincts.count == 1 && parameters.rollout.phases.isEmpty)
    #expect(scenario.expectations.count == 3)
    #expect(scenario.expectations[0].outcome == .responseMinutesMean && scenario.expectations[0].window == .all)
  }

  @Test("Today's city takes what it does not say from the defaults")
  func today() throws {
    let scenario = try ScenarioFolder.city().load("today.jsonc")
    let parameters = scenario.baseParameters
    #expect(scenario.warnings.isEmpty)
    #expect(scenario.zoneIds.count == 144 && scenario.areas == ["core", "rural", "expansion", "edge"])
    #expect(
      scenario.callKindIds.count == 11 && scenario.callKindIds.first == "aid" && scenario.callKindIds.last == "telecomFraud")
    #expect(scenario.monthLabels.count == 39 && scenario.monthLabels.first == "2027-01")
    #expect(scenario.windows == ["before", "pilot", "rollout", "deepen"])
    #expect(abs(parameters.city.zones.reduce(0) { $0 + $1.residents } - 1_000_000) < 1e-3)
    #expect(parameters.city.places.count == 144 * 12)
    let theft = try #require(parameters.demand.kinds.first { $0.id == EntityID.hash(of: "theft") })
    #expect(theft.isCrime && abs(theft.perYear - 7000) < 1e-6 && theft.dispersion == 1.3)
    #expect(abs(theft.zoneShare.reduce(0, +) - 1) < 1e-12)
    #expect(abs(theft.profile.day.reduce(0, +) / 6 - 1) < 1e-12)
    #expect(parameters.patrol?.policy == .hotPlaces && parameters.dispatch.overload?.recallAtWaiting == 6)
    #expect(parameters.dispatch.borrowAfter == .minutes(5))
    #expect(parameters.budget?.overtimeFactor == 1.5)
    #expect(parameters.city.travel?.speedKmh[2] == [20, 28, 28, 28])
    #expect(parameters.staffing.roles[0].wageCentsPerYear == 20_000_000)
    #expect(parameters.staffing.roles[2].hoursPerYear == 192)
  }

  @Test("Areas and kinds of calls are called what the file says, else by the usual words, else by their ids")
  func names() throws {
    let today = try ScenarioFolder.city().load("today.jsonc")
    #expect(today.areaNames.map(\.zhHans) == ["核心区", "农村", "拓展区", "边缘区"])
    #expect(zip(today.callKindIds, today.callKindNames).allSatisfy { $1.zhHans != $0 })
    #expect(try ScenarioFolder.city().load("plan.jsonc").phaseNames.map(\.zhHans) == ["试点", "推广"])
    let rich = try ScenarioLoader().load(text: Samples.rich, named: "x.jsonc")
    #expect(rich.areaNames == [Words("old town", "老城"), Words("edge", "边缘区")])
    #expect(rich.callKindNames.first == Words("aid") && rich.callKindNames.last == Words("fraud"))
  }

  @Test("The plan adds stations to today, and the koban changes the plan's")
  func plan() throws {
    let folder = ScenarioFolder.city()
    let plan = try folder.load("plan.jsonc")
    let parameters = plan.baseParameters
    #expect(plan.organisationIds == ["precinct", "station"] && plan.phaseIds == ["pilot", "expand"])
    let station = parameters.staffing.organisations[1]
    #expect(station.kind == .station && station.staff == Headcount(police: 4, auxiliary: 10, volunteer: 12))
    #expect(station.origin[0] == .init(precincts: 0.75, offices: 0.25) && station.origin[1] == .init(hired: 1))
    #expect(station.serviceRadiusKm == [1.5, 4, 1.5, 1.5])
    #expect(station.posts.map(\.count) == [1, 1, 2, 1])
    #expect(station.posts[1].fallback == .init(crew: Headcount(auxiliary: 2), duties: [.assist, .patrol]))
    #expect(station.posts[3].days == 0b1110000 && station.posts[3].mode == .foot)
    #expect(station.tiers.count == 11 && station.tiers[0] == .alone && station.tiers[1] == .precinct)
    #expect(parameters.rollout.phases[0].startDay == 60 + 181 && parameters.rollout.phases[0].opensOnStart)
    #expect(Set(plan.siteNames.values) == ["xidan", "estate", "hub", "oldTown"])
    #expect(
      parameters.rollout.phases[1].sites == .mostResidentsNewlyWithinWalk(count: 16, areaKinds: [0, 2, 3], walkMinutes: 15))

    let koban = try folder.load("koban.jsonc").baseParameters
    let post = koban.staffing.organisations[1]
    #expect(post.posts.map(\.id) == ["door", "street"].map { EntityID.hash(of: $0) })
    #expect(post.posts[1].fallback == nil && post.posts[1].mode == .foot && post.posts[1].opensAtMinute == 480)
    #expect(post.serviceRadiusKm == [1, 1, 1, 1] && post.staff?.police == 5)
    #expect(post.money?.statedOperationCNYPerYear == .uniform(low: 300_000, high: 500_000))
    #expect(post.money?.capitalCNY == .uniform(low: 200_000, high: 400_000))
    #expect(koban.rollout.phases[0].sites == parameters.rollout.phases[0].sites && koban.rollout.phases[1].buildingAtOnce == 9)
  }

  @Test("Values of a wrong kind are refused at their place, whatever shapes a setting can have")
  func kinds() {
    let profile = "\"profile\": { \"day\": [1, 2], \"holiday\": 0.5 }"
    for wrong in ["1e15", "true", "[]"] {
      #expect(
        problems(Samples.rich.with(profile, "\"profile\": \(wrong)")).map { String($0.prefix { $0 != " " }) } == ["wrong-type"])
    }
    for wrong in ["[]", "3", "{}"] {
      let text = Samples.rich.with("{ \"values\": [2, 3], \"weights\": [1, 2] }", "{ \"values\": \(wrong) }")
      #expect(problems(text).map { String($0.prefix { $0 != " " }) } == ["bad-distribution"])
    }
  }

  @Test("Growth, season and events that make a day enormous are refused where they stand")
  func enormous() {
    let text = Samples.rich.with("\"growthPerYear\": 0.02", "\"growthPerYear\": 1").with("\"months\": 3", "\"months\": 300")
    #expect(problems(text).contains { $0.hasPrefix("too-many-calls") })
    #expect(problems(Samples.rich.with("\"growthPerYear\": 0.02", "\"growthPerYear\": 1")) == [])
  }

  @Test("Stops that would deter everybody are refused")
  func always() {
    let text = Samples.rich.with("\"afterVisit\": { \"share\": 0.5", "\"afterVisit\": { \"share\": 0.9")
      .with("\"wageCNYPerYear\": 200000,", "\"wageCNYPerYear\": 200000, \"patrolEffect\": 1.2,")
    #expect(problems(text).map { String($0.prefix { $0 != " " }) } == ["always-deterred"])
  }

  @Test("What does no harm but deserves a look is a warning with its place")
  func warnings() throws {
    let folder = ScenarioFolder.city()
    let plan = try folder.load("plan.jsonc")
    #expect(plan.warnings.map(\.code) == ["no-offices"] && plan.warnings.first?.path == "organisations.station.staffFrom")
    func codes(_ part: String, _ replacement: String) throws -> [String] {
      try ScenarioLoader().load(text: Samples.rich.with(part, replacement), named: "x.jsonc").warnings.map(\.code)
    }
    #expect(try codes("\"2027-05-01\"", "\"2028-05-01\"") == ["holiday-outside"])
    #expect(try codes("\"auxiliary\": 12, \"volunteer\": 0 }", "\"auxiliary\": 0 }") == ["never-manned", "never-manned"])
    let withoutLedger = Samples.rich.with("\"outcome\": \"responseMinutes.mean\"", "\"outcome\": \"costFullCNY.perYear\"")
      .with(Samples.money, "\"money\": null")
    #expect(try ScenarioLoader().load(text: withoutLedger, named: "x.jsonc").warnings.map(\.code) == ["no-ledger"])
  }

  @Test("A kind that needs more units than there are, and a city larger than any, are warned of")
  func plausibility() throws {
    func codes(_ text: String) throws -> [String] { try ScenarioLoader().load(text: text, named: "x.jsonc").warnings.map(\.code) }
    #expect(try codes(Samples.mm3.with("\"units\": 1", "\"units\": 3")) == [])
    let few = try ScenarioLoader().load(text: Samples.mm3.with("\"units\": 1", "\"units\": 4"), named: "x.jsonc")
    #expect(few.warnings.map(\.code) == ["too-few-units"])
    #expect(few.warnings.first?.message.en == "a call of kind \"call\" needs 4 units, and the city has 3")
    // Two cars in each of two precincts, and three stations that will open.
    #expect(try codes(Samples.rich.with("\"priority\": 1, \"units\": 2", "\"priority\": 1, \"units\": 7")) == [])
    #expect(try codes(Samples.rich.with("\"priority\": 1, \"units\": 2", "\"priority\": 1, \"units\": 8")) == ["too-few-units"])
    #expect(try codes(Samples.rich.with("\"cellKm\": 1.0", "\"cellKm\": 66")) == [])
    #expect(try codes(Samples.rich.with("\"cellKm\": 1.0", "\"cellKm\": 70")) == ["city-size"])
    let folder = ScenarioFolder.samples()
    folder.write(Samples.map.replacingOccurrences(of: "0.04", with: "4"), to: "data/map.geojson")
    #expect(try folder.load("map.jsonc").warnings.contains { $0.code == "city-size" && $0.message.en.contains("km × ") })
  }

  @Test("A table keeps the names of its own columns, which the scenario names")
  func ownColumns() throws {
    let folder = ScenarioFolder.samples()
    folder.write(
      Samples.tabled.with("\"file\": \"data/zones.csv\"", "\"file\": \"data/zones.csv\", \"id\": \"编号\", \"residents\": \"人口\""),
      to: "table.jsonc")
    folder.write(Samples.zonesTable.with("id,x_km,y_km,residents", "编号,x_km,y_km,人口"), to: "data/zones.csv")
    #expect(try folder.load("table.jsonc").baseParameters.city.zones.map(\.residents) == [500, 300, 200])
  }

  @Test("Faults of a table, and names of zones that it does not have, are found in the same round")
  func oneRound() throws {
    let listed = "[ { \"id\": \"P1\", \"is\": \"precinct\", \"zones\": [\"a\", \"d\"], \"base\": \"e\" } ]"
    let folder = ScenarioFolder.samples()
    folder.write(Samples.tabled.with("{ \"generate\": 2, \"is\": \"precinct\" }", listed), to: "table.jsonc")
    folder.write("id,x_km,resident\na,0,500\nb,one,300\nc,2,200\n", to: "data/zones.csv")
    let error = try #require(#expect(throws: ScenarioError.self) { try folder.load("table.jsonc") })
    #expect(
      error.diagnostics.map { "\($0.code) \($0.position?.text ?? "")" } == [
        "unknown-zone \"d\"", "unknown-zone e", "csv-column id", "csv-column resident", "csv-number one",
      ])
    folder.write(
      Samples.tabled.with(
        "{ \"generate\": 2, \"is\": \"precinct\" }", listed.with("\"a\", \"d\"", "\"a\"").with("\"e\"", "\"b\"")),
      to: "table.jsonc")
    let left = try #require(#expect(throws: ScenarioError.self) { try folder.load("table.jsonc") })
    #expect(left.diagnostics.contains { $0.code == "no-precinct" && $0.message.en == "no precinct has b, c" })
  }

  @Test(
    "Money is read with sources, cash, appraisal and overruns; what is not named is off, and an empty appraisal has its defaults")
  func money() throws {
    let rich = try ScenarioLoader().load(text: Samples.rich, named: "x.jsonc").baseParameters
    let budget = try #require(rich.budget)
    #expect(budget.sourceShares == [0.8, 0.1, 0.06, 0.04] && budget.cashCentsPerQuarter == 2_000_000_00)
    #expect(budget.appraisal == AppraisalParameters(lifeYears: 10, discountRate: 0.05, inflation: 0.02))
    #expect(abs(try #require(rich.staffing.organisations[1].money?.capitalOverrun).mean - 1.2) < 1e-9)
    func reading(_ text: String) throws -> BudgetParameters? {
      try ScenarioLoader().load(text: Samples.rich.with(Samples.money, text), named: "x.jsonc").baseParameters.budget
    }
    #expect(try reading("\"money\": {}") == BudgetParameters())
    #expect(try reading("\"money\": { \"appraisal\": {} }")?.appraisal == AppraisalParameters())
    func problem(_ text: String) -> [String] {
      problems(Samples.rich.with(Samples.money, text)).map { String($0.prefix { $0 != " " }) }
    }
    #expect(problem("\"money\": { \"sources\": { \"publicBudget\": 0.8, \"donations\": 0.1 } }") == ["share-sum"])
    #expect(problem("\"money\": { \"sources\": { \"publicBudget\": 0.7, \"donations\": 0.2, \"stationIncome\": 0.1 } }") == [])
    #expect(problem("\"money\": { \"cashCNYPerQuarter\": 0 }") == ["out-of-range"])
    #expect(problem("\"money\": { \"appraisal\": { \"lifeYears\": 0 } }") == ["out-of-range"])
    let negative = Samples.rich.with(
      "\"capitalOverrun\": { \"lognormal\": { \"mean\": 1.2, \"cv\": 0.3 } }", "\"capitalOverrun\": -1")
    #expect(problems(negative).map { String($0.prefix { $0 != " " }) } == ["out-of-range"])
  }

  @Test("Maps with properties and tables of centres become zones, areas and precincts")
  func data() throws {
    let folder = ScenarioFolder.samples()
    let map = try folder.load("map.jsonc")
    #expect(map.zoneIds == ["E1", "W1"] && map.zoneLabels == ["East", "West"] && map.precinctIds == ["North", "South"])
    #expect(
      map.baseParameters.city.zones.map(\.residents) == [100, 900] && map.baseParameters.city.zones.map(\.areaKind) == [1, 0])
    #expect(map.baseParameters.city.metric == .euclidean)
    #expect(map.zoneShapes[0].lonLatPolygons.first?.first?.count == 5)
    let table = try folder.load("table.jsonc")
    #expect(table.precinctIds == ["P1", "P2"] && table.baseParameters.city.travel?.carMinutesByZone?[1] == 3)
    #expect(table.baseParameters.staffing.precincts.count == 2)
    folder.write(Samples.minutesTable.with("b,3,1,3", "b,3,x,3"), to: "data/minutes.csv")
    let error = #expect(throws: ScenarioError.self) { try folder.load("table.jsonc") }
    #expect(error?.diagnostics.map(\.code) == ["csv-number"])
    #expect(error?.diagnostics.first?.position?.description.hasSuffix("data/minutes.csv:3:5") == true)
  }
}
