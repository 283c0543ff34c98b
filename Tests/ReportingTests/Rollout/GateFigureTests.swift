import Testing
import Texts

@testable import Reporting

/// What the figure on the gate reads and says.
struct GateFigureTests {
  private let english = ReportWords(language: .en)

  @Test func correlationKnowsStraightLines() {
    #expect(Correlation.of([(1, 2), (2, 4), (3, 6)]).map { abs($0 - 1) < 1e-12 } == true)
    #expect(Correlation.of([(1, 6), (2, 4), (3, 2)]).map { abs($0 + 1) < 1e-12 } == true)
    #expect(Correlation.of([(1, 1), (1, 2), (1, 3)]) == nil)
  }

  @Test func aGateIsReadFromItsScenario() throws {
    let text = """
      {"rollout": {"gate": {"at": "pilot.end", "goIf": [{"outcome": "crimeRecorded.count", "changeFrom": "before", "atMostShare": 0.1}],
      "rightIf": {"outcome": "crimeCommitted.count", "atMostShare": -0.01, "indifference": 0.002}}}}
      """
    let gate = try #require(try GateFacts(scenario: Array(text.utf8), file: "s.json"))
    let criterion = try #require(gate.goIf?.first)
    #expect(criterion.isMet(0.1) == true && criterion.isMet(0.11) == false && criterion.isChange)
    let truth = try #require(gate.rightIf)
    #expect(truth.isGoingOnWrong(-0.007))
    #expect(!truth.isGoingOnWrong(-0.009))
    // Within the margin either decision is right: it belongs to neither count of errors.
    for change in [-0.012, -0.01, -0.008] {
      #expect(truth.isIndifferent(change) && !truth.isGoingOnWrong(change) && !truth.isStoppingWrong(change))
    }
    #expect(truth.isStoppingWrong(-0.0121) && !truth.isStoppingWrong(-0.007) && !truth.isIndifferent(-0.007))
    #expect(try GateFacts(scenario: Array("{}".utf8), file: "s.json") == nil)
    #expect(
      throws: ReportError.damaged(
        file: "s.json", line: 2, column: 32, found: "rollout.gate.rightIf.atMostShare: found “\"much\"”, where a number is needed"
      )
    ) {
      try GateFacts(
        scenario: Array("{\"rollout\": {\"gate\": {\"rightIf\": {\n\"outcome\": \"x\", \"atMostShare\": \"much\"}}}}".utf8),
        file: "s.json")
    }
  }

  @Test func theFindingOfAGateNamesItsErrors() {
    #expect(english.gateFinding(go: 100, wrongGo: 13, wrongStop: 0, of: 100).contains("lets every pilot pass"))
    #expect(english.gateFinding(go: 0, wrongGo: 0, wrongStop: 60, of: 100).contains("stops every pilot"))
    #expect(english.gateFinding(go: 98, wrongGo: 13, wrongStop: 0, of: 100).hasSuffix("each a wrong go"))
    #expect(
      english.gateFinding(go: 50, wrongGo: 3, wrongStop: 4, of: 100).hasSuffix(
        "7 of 100 decisions are wrong: 3 a wrong go, 4 a wrong stop"))
    #expect(english.gateFinding(go: 50, wrongGo: 0, wrongStop: 0, of: 100).hasSuffix("no decision is wrong"))
  }

  @Test func aGateStandsBesideNoGate() {
    #expect(
      english.withoutGate(go: 24, stop: 62)
        == "; going on whatever the pilot shows would be wrong in 24, stopping in 62")
    #expect(english.eitherIsRight("0.2 points", in: 34, of: 100).contains("holds in 34 of 100 futures"))
  }

  @Test(arguments: [
    (-0.31, "wrong way"), (-0.3, "next to nothing"), (0.29, "next to nothing"), (0.3, "something"), (0.7, "follow"),
  ])
  func correlationHasWords(_ value: Double, _ word: String) {
    #expect(english.scatterTitle(value, text: "").contains(word))
  }
}
