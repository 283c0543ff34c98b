import StationModel
import Testing

@testable import Scenarios

/// What a file says wrongly of disputes and aid, with its place.
@Suite("Disputes and aid in a file")
struct DisputeDecodingTests {
  private static let sample = #"""
    { "format": "rollout/1", "name": { "en": "X" },
      "calendar": { "start": "2027-01-01", "windows": [ { "id": "year", "months": 12 } ] },
      "city": { "grid": { "columns": 2, "rows": 1, "cellKm": 1.0 }, "residents": 1000, "areas": [ { "id": "town", "zones": "A1:B1", "residentsShare": 1, "elderlyShare": 0.2 } ] },
      "calls": [ { "id": "dispute", "per1000PerYear": 60, "priority": 3, "onSceneMinutes": 30 }, { "id": "alarm", "per1000PerYear": 0, "priority": 1, "onSceneMinutes": 30 } ],
      "offences": [ { "id": "violence", "committedPer1000PerYear": 5, "priority": 1, "onSceneMinutes": 30 } ],
      "disputes": { "settledShare": 0.8 },
      "aid": { "call": "alarm" },
      "organisations": [ { "id": "precinct", "kind": "precinct", "posts": [ { "id": "car", "does": ["respond"] } ] },
                         { "id": "station", "kind": "station", "serviceRadiusKm": 1, "button": {}, "assembly": {}, "posts": [ { "id": "door", "does": ["open"] } ] } ],
      "precincts": [ { "id": "P1", "is": "precinct", "zones": "A1:B1", "base": "A1" } ] }
    """#

  private func codes(_ part: String, _ replacement: String) -> [String] {
    problems(Self.sample.with(part, replacement)).map { String($0.prefix { $0 != " " }) }
  }

  @Test("The sample loads, and the kinds of calls and offences with the usual names are found")
  func loads() throws {
    #expect(problems(Self.sample).isEmpty)
    let parameters = try ScenarioLoader().load(text: Self.sample, named: "test.jsonc").baseParameters
    #expect(parameters.disputes?.kind == 0 && parameters.disputes?.violence == 0 && parameters.aid?.kind == 1)
    #expect(parameters.disputes?.chances.settledShare == 0.8)
    #expect(parameters.staffing.organisations[1].assembly == Assembly())
    #expect(parameters.staffing.organisations[1].buttons == AlarmButtons())
  }

  @Test("One clear error for each slip")
  func slips() {
    #expect(codes(#""id": "dispute""#, #""id": "quarrel""#) == ["no-dispute-calls"])
    #expect(codes(#""settledShare": 0.8"#, #""call": "violence""#) == ["dispute-is-offence"])
    #expect(codes(#""settledShare": 0.8"#, #""call": "disputes""#) == ["unknown-reference"])
    #expect(codes(#""settledShare": 0.8"#, #""violence": "theft""#) == ["unknown-reference"])
    #expect(
      codes(#""settledShare": 0.8"#, #""settledShare": 0, "unsettledReturnShare": 1, "returnViolentShare": 0"#)
        == ["disputes-never-end"])
    #expect(
      codes(#""settledShare": 0.8"#, #""settledShare": 0, "unsettledReturnShare": 0.9, "returnViolentShare": 0.5"#)
        == ["more-violence-than-committed"])
    #expect(codes(#""settledShare": 0.8"#, #""sessionHours": "20-08""#) == ["past-midnight"])
    #expect(codes(#""disputes": { "settledShare": 0.8 },"#, "") == ["no-disputes"])
    #expect(codes(#""aid": { "call": "alarm" },"#, "") == ["no-aid"])
    #expect(codes(#"{ "call": "alarm" }"#, #"{ "call": "dispute" }"#) == ["not-urgent"])
    #expect(codes(#"{ "call": "alarm" }"#, "{}") == ["missing-key"])
    #expect(
      codes(#""kind": "precinct","#, #""kind": "precinct", "assembly": {}, "button": {},"#) == ["only-stations", "only-stations"])
  }
}
