import StationModel
import Testing

@testable import Scenarios

private let sample = #"""
  { "format": "rollout/1", "name": { "en": "X" },
    "calendar": { "start": "2027-01-01", "windows": [ { "id": "year", "months": 12 } ] },
    "city": { "grid": { "columns": 2, "rows": 2, "cellKm": 1.0 }, "residents": 1000 },
    "calls": [ { "id": "aid", "per1000PerYear": 50, "priority": 2, "onSceneMinutes": 30 } ],
    "people": { "police": { "tenureYears": { "precinct": 3.8, "station": 2.3 }, "leavingPerYear": 0.03, "handoverMonths": 1 },
                "auxiliary": { "tenureYears": 5, "hireMonths": 2, "trainingMonths": 1, "firstMonthProductivity": 0.53 } },
    "organisations": [
      { "id": "precinct", "kind": "precinct", "staff": { "police": 9 }, "posts": [ { "id": "car", "does": ["respond"] } ] },
      { "id": "station", "kind": "station", "staff": { "police": 4 }, "serviceRadiusKm": 1, "wayHome": "overtime",
        "staffFrom": { "police": { "precincts": 1, "backfill": { "share": 0.5 } } }, "door": "oneStays",
        "volunteerPool": { "target": 30, "recruitsPerMonth": 2 },
        "posts": [ { "id": "night", "crew": { "volunteer": 3 }, "does": ["observe"] } ] } ],
    "precincts": [ { "id": "P1", "is": "precinct", "zones": "A1:B2", "base": "A1" } ] }
  """#

@Suite("Settings of turnover and presence")
struct TurnoverTests {
  @Test("Tenures, hiring, learning, backfill, door, way home and pool become parameters")
  func decoded() throws {
    let staffing = try ScenarioLoader().load(text: sample, named: "x.jsonc").baseParameters.staffing
    #expect(
      staffing.roles[0].turnover
        == TurnoverParameters(
          precinctTenureYears: 3.8, stationTenureYears: 2.3, leavingPerYear: 0.03, hireMonths: 12, handoverMonths: 1))
    #expect(
      staffing.roles[1].turnover
        == TurnoverParameters(precinctTenureYears: 5, stationTenureYears: 5, hireMonths: 2, trainingMonths: 1))
    #expect(staffing.roles[0].learning == nil && staffing.roles[1].learning == LearningParameters(firstMonth: 0.53, months: 12))
    #expect(staffing.roles[2].turnover == nil)
    let station = staffing.organisations[1]
    #expect(station.origin[0].backfill == BackfillParameters(share: 0.5, months: 12) && station.door == .oneStays)
    #expect(station.wayHomeIsOvertime && !staffing.organisations[0].wayHomeIsOvertime)
    #expect(station.volunteerPool == VolunteerPool(target: 30, recruitsPerMonth: 2))
    let pairs = try ScenarioLoader().load(text: sample.with("oneStays", "pairsPatrol"), named: "x.jsonc").baseParameters.staffing
    #expect(pairs.organisations[1].door == .pairsPatrol(houseMinutes: 30))
  }

  @Test("Vacancies that follow from tenures are among the implied quantities, volunteers of a pool among the people")
  func implied() throws {
    let rows = ImpliedQuantities(try ScenarioLoader().load(text: sample, named: "x.jsonc")).rows
    // 2.3 years held; 6.9 % leave and are missed for 12 months, the others for one.
    let vacant = 0.069 * 12 + 0.931 * 1
    let row = try #require(rows.first { $0.path == "implied.station.police.vacantShare" })
    #expect(abs(try #require(Double(row.value)) - vacant / (2.3 * 12 + vacant)) < 0.0005)
    #expect(rows.contains { $0.path == "implied.station.volunteer.coverage" })
  }

  @Test("What is not named is off")
  func off() throws {
    let staffing = try ScenarioFolder.city().load("plan.jsonc").baseParameters.staffing
    #expect(staffing.roles.allSatisfy { $0.turnover == nil && $0.learning == nil })
    #expect(
      staffing.organisations.allSatisfy { organisation in
        organisation.door == nil && !organisation.wayHomeIsOvertime && organisation.volunteerPool == nil
          && organisation.origin.allSatisfy { $0.backfill == nil }
      })
  }

  @Test(
    "Contradictions are errors with their place",
    arguments: [
      Spoiled(#""tenureYears": 5"#, to: #""vacantShare": 0.1, "tenureYears": 5"#, gives: "two-vacancies", at: "0.1, "),
      Spoiled(#""leavingPerYear": 0.03"#, to: #""leavingPerYear": 0.4"#, gives: "leaving-rate", at: "0.4, "),
      Spoiled(#""station": 2.3"#, to: #""statoin": 2.3"#, gives: "unknown-reference", at: #""statoin""#),
      Spoiled(#""station": 2.3"#, to: #""station": 0"#, gives: "out-of-range", at: "0 }, "),
      Spoiled(#""precincts": 1, "#, to: #""hired": 1, "#, gives: "nothing-to-backfill", at: #"{ "share""#),
      Spoiled(#""oneStays""#, to: #""oneStay""#, gives: "unknown-word", at: #""oneStay""#),
      Spoiled(
        #""staff": { "police": 9 }"#, to: #""staff": { "police": 9 }, "door": "oneStays""#, gives: "only-stations", at: #""one"#),
      Spoiled(
        #""staff": { "police": 4 }"#, to: #""staff": { "police": 4, "volunteer": 2 }"#, gives: "two-pools", at: #"{ "target""#),
      Spoiled(#""staff": { "police": 4 }, "#, to: "", gives: "pool-without-staff", at: #"{ "target""#),
      Spoiled(#""target": 30"#, to: #""target": 3, "atOpening": 4"#, gives: "out-of-range", at: "4, "),
      Spoiled(#""recruitsPerMonth": 2"#, to: #""leavingPerYear": 2"#, gives: "missing-key", at: #"{ "target""#),
    ])
  func contradictions(spoiled: Spoiled) {
    let text = sample.with(spoiled.part, spoiled.replacement)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = places(problems(text)).contains { code, line, column in
      code == spoiled.code && lines[line - 1].dropFirst(column - 1).hasPrefix(spoiled.place)
    }
    #expect(found, "found \(problems(text))")
  }
}
