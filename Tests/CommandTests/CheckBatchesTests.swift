import Experiments
import Foundation
import Scenarios
import StationModel
import Testing

@testable import rollout

/// What a scenario finds does not depend on the scenarios that it is checked with.
@Suite("Scenarios checked together")
struct CheckBatchesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("scenarios").path

  /// The small town, its plan, and the plan as changed by a text.
  private static func scenarios(_ changes: String...) throws -> [Scenario] {
    let loader = ScenarioLoader(besides: folder)
    let files = try ["small.jsonc", "small-plan.jsonc"].map { try loader.load(path: "\(folder)/\($0)") }
    return try files
      + changes.map {
        try loader.load(
          text: "{ \"format\": \"rollout/1\", \"extends\": \"\(folder)/small-plan.jsonc\", \($0) }", named: "changed.jsonc")
      }
  }

  @Test("a rollout is checked beside the status quo that it begins with")
  func together() throws {
    let later = "\"rollout\": { \"pilot\": { \"sites\": { \"market\": \"A1\" } } }"
    #expect(CheckBatches.all(try Self.scenarios(later), most: 1) == [[0, 1, 2]])
    #expect(CheckBatches.all(try Self.scenarios(later), most: 2) == [[0, 1], [0, 2]])
  }

  @Test(
    "a scenario whose own status quo is another one is checked alone",
    arguments: [
      "\"patrol\": { \"policy\": \"random\" }", "\"dispatch\": { \"borrowAfterMinutes\": 20 }",
      "\"organisations\": [ { \"id\": \"precinct\", \"staff\": { \"police\": 15 } } ]",
      "\"people\": { \"police\": { \"hoursPerMonth\": 120 } }", "\"reporting\": { \"share\": 0.9 }",
    ])
  func alone(change: String) throws {
    #expect(CheckBatches.all(try Self.scenarios(change), most: 1) == [[0, 1], [2]])
  }

  @Test("in a batch every number of a scenario is the one that it has alone")
  func numbers() throws {
    let scenarios = try Self.scenarios()
    func result(_ arms: [Scenario]) throws -> StudyResult {
      try StudyPlan.study(arms, replications: 2, seed: 7, threads: 1, isChecked: true, hasPlacebo: false).run()
    }
    let (batch, alone) = (try result(scenarios), try result([scenarios[1]]))
    var compared = 0
    for column in alone.layout.columns {
      var there = column
      there.arm = 1
      there.zonesOf = column.zonesOf.map { _ in 1 }
      let place = try #require(batch.layout.place(of: there))
      let own = try #require(alone.layout.place(of: column))
      for replication in 0..<2 {
        let (found, expected) = (
          batch.value(replication: replication, place: place), alone.value(replication: replication, place: own)
        )
        #expect(found.bitPattern == expected.bitPattern, "\(column.outcome) \(column.scope): \(found) and \(expected)")
        compared += expected.isNaN ? 0 : 1
      }
    }
    #expect(compared > 1000)
  }
}
