import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Calibrating the effect of stops")
struct CalibrationTests {
  private func load(_ ratio: String, share: String = "0.5") throws -> Scenario {
    let text = Samples.rich.with(
      "\"cameras\": { \"share\": 0.04 }", "\"cameras\": { \"share\": 0.04 }, \"calibrateTo\": \(ratio)"
    )
    .with("\"afterVisit\": { \"share\": 0.5", "\"afterVisit\": { \"share\": \(share)")
    .with("\"perZone\": 4", "\"perZone\": 2").with("\"offencesInTopTenthShare\": 0.6", "\"offencesInTopTenthShare\": 0.5")
    return try ScenarioLoader().load(text: text, named: "rich.jsonc")
  }

  @Test("A ratio that no strength of stops returns is refused at its place, with the least that there is")
  func impossible() throws {
    for (ratio, share) in [("0.02", "0.5"), ("5e-324", "0.5"), ("0.84", "0")] {
      let error = #expect(throws: ScenarioError.self) { try load(ratio, share: share) }
      let problem = try #require(error?.diagnostics.first)
      #expect(problem.code == "cannot-calibrate" && problem.path == "deterrence.calibrateTo" && problem.position != nil)
      #expect(problem.hint?.en.isEmpty == false)
    }
  }

  @Test("A ratio within reach is taken")
  func possible() throws {
    let scenario = try load("0.95")
    #expect(scenario.baseParameters.offending?.deterrence.calibrateTo == 0.95)
    #expect(VirtualTrial.scale(returning: 0.95, in: scenario.baseParameters) != nil)
  }
}
