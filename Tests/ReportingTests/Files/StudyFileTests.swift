import Experiments
import Foundation
import SmallCity
import StationModel
import Testing
import Texts

@testable import Reporting

@Suite("The file of what was studied")
struct StudyFileTests {
  private func read(_ result: StudyResult, _ facts: StudyInputs = SmallStudy.facts) throws -> [String: Any] {
    let bytes = StudyFile(result: result, names: SmallStudy.names, facts: facts).json.encoded()
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func list(_ object: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(object[key] as? [[String: Any]], "\(key)")
  }

  /// Roles by arm, zone by zone; nil where they are not told.
  private func roles(_ object: [String: Any], arm: Int) throws -> [String?] {
    try list(object, "zones").map { try #require($0["roles"] as? [Any])[arm] as? String }
  }

  @Test("arms, windows, zones and outcomes stand in the model's order")
  func lists() throws {
    let file = try read(SmallStudy.result)
    #expect(file["format"] as? String == "rollout-study/1" && file["seed"] as? String == "7" && file["replications"] as? Int == 8)
    #expect(try list(file, "arms").map { $0["scenario"] as? String } == ["scenarios/today.json", "scenarios/plan.json"])
    #expect(try list(file, "arms").map { $0["sha256"] as? String } == ["aa", "bb"])
    let windows = try list(file, "windows")
    #expect(windows.map { $0["days"] as? Int } == [30, 30] && windows[1]["months"] as? [String] == ["2027-02"])
    let zones = try list(file, "zones")
    #expect(zones.map { $0["id"] as? String } == SmallStudy.names.zones.map(\.id))
    #expect(zones[8]["x"] as? Double == 2.5 && zones[8]["y"] as? Double == 2.5 && zones[8]["area"] as? String == "edge")
    #expect(abs(zones.reduce(0) { $0 + ($1["population"] as? Double ?? 0) } - SmallCity.residents) < 1e-6)
    #expect(try list(file, "kinds").map { $0["isOffence"] as? Bool } == [false, true])
    #expect(try list(file, "areas").map { ($0["name"] as? [String: String])?["zh-Hans"] } == ["核心区", "边缘区"])
    let outcomes = try list(file, "outcomes")
    #expect(outcomes.count == Outcome.always.count)
    #expect(outcomes[Outcome.responseMinutesMean.rawValue]["better"] as? String == "less")
    #expect(outcomes[Outcome.callsCount.rawValue]["better"] is NSNull)
    #expect(try list(file, "goals").map { $0["id"] as? String } == ["response", "tail", "faster", "money"])
    let change = try #require(try list(file, "changes").first)
    #expect(change["arm"] as? String == "plan" && change["base"] is NSNull && change["to"] as? String == "A1")
  }

  @Test("roles are those of the stations that opened: within the radius, in the next ring, comparable")
  func rolesOfStations() throws {
    let file = try read(SmallStudy.result)
    #expect(try roles(file, arm: 0) == Array(repeating: "none", count: 9))
    // Stations reach 1 km from the north-west corner by streets.
    let expected = ["treated", "treated", "buffer", "treated", "buffer", "control", "buffer", "control", "control"]
    #expect(try roles(file, arm: 1) == expected)
  }

  @Test("an arm whose sites are drawn anew in each future has no roles to tell")
  func rolesByFuture() throws {
    var study = SmallCity.study(6)
    study.arms[1].rollout.phases[0].sites = .random(count: 1, areaKinds: [0, 1])
    let file = try read(try study.run(), StudyInputs(start: "2027-01-01", arms: study.arms, hashes: ["aa", "bb"]))
    #expect(try roles(file, arm: 0) == Array(repeating: "none", count: 9))
    #expect(try roles(file, arm: 1) == Array(repeating: nil, count: 9))
  }
}
