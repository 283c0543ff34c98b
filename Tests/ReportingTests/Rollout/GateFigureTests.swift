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
        file: "s.json", line: 2, column: 32,
        found: Words(
          "rollout.gate.rightIf.atMostShare: found “\"much\"”, where a number is needed",
          "rollout.gate.rightIf.atMostShare：应为数，实际为“\"much\"”")
      )
    ) {
      try GateFacts(
        scenario: Array("{\"rollout\": {\"gate\": {\"rightIf\": {\n\"outcome\": \"x\", \"atMostShare\": \"much\"}}}}".utf8),
        file: "s.json")
    }
  }

  @Test func theFindingOfAGateComparesItWithNoGate() {
    func finding(_ saved: Double, wrong: Double, going: Double) -> String {
      english.gateFinding(saved: .of(saved), wrong: .of(wrong), going: .of(going), of: .of(100)).plain
    }
    #expect(
      finding(0, wrong: 25, going: 24)
        == "The gate makes no clear difference: 25 of 100 decisions are wrong with it, 24 without it")
    #expect(finding(20, wrong: 4, going: 24).hasPrefix("The gate prevents wrong decisions: 4 of 100"))
    #expect(finding(-20, wrong: 30, going: 10).hasPrefix("The gate adds wrong decisions"))
  }

  @Test func whatGoingOnHasToComeToIsSaidInWords() {
    func beyond(_ bound: Double, isAtMost: Bool) -> String {
      english.beyond(.of(bound), isAtMost: isAtMost, "1").plain
    }
    #expect(beyond(-0.01, isAtMost: true) == "fall by 1 or more")
    #expect(beyond(0.01, isAtMost: true) == "rise by 1 at the most")
    #expect(beyond(0.01, isAtMost: false) == "rise by 1 or more")
    #expect(beyond(-0.01, isAtMost: false) == "fall by 1 at the most")
    #expect(beyond(0, isAtMost: true) == "do not rise" && beyond(0, isAtMost: false) == "do not fall")
  }

  @Test func sentencesAndBarsCountAlike() throws {
    var seen = 0
    for (name, set) in FigureTests.results {
      let story = Story(set, language: .en)
      guard let facts = GatePlot.Facts(story) else { continue }
      seen += 1
      let numbers = GateNumbers(facts, story)
      let parts = facts.parts
      #expect(numbers.decisions.count == facts.decisions.count && numbers.goesAtOnce.count == parts[0].reduce(0, +), "\(name)")
      #expect(numbers.goesLater.count == parts[1].reduce(0, +) && numbers.stops.count == parts[2].reduce(0, +), "\(name)")
      #expect(numbers.wrong.count == parts.reduce(0) { $0 + $1[2] }, "\(name)")
      #expect(numbers.indifferent?.count == parts.reduce(0) { $0 + $1[1] }, "\(name)")
      let without = facts.withoutGate
      #expect(without.count == 2 && without.allSatisfy { $0.reduce(0, +) == facts.decisions.count }, "\(name)")
      #expect(numbers.isGoingOnWrong()?.count == without[0][2] && numbers.isStoppingWrong()?.count == without[1][2], "\(name)")
      // What counts as right and what does not is written where a reader can apply it.
      let caption = try #require(GatePlot.figure.make(story)).caption.plain
      #expect(caption.contains("fall by 1\u{a0}% or more") && caption.contains("Within 0.2\u{a0}points"), "\(name)")
    }
    #expect(seen > 0)
  }

  @Test(arguments: [
    (-0.31, "wrong way"), (-0.3, "next to nothing"), (0.29, "next to nothing"), (0.3, "something"), (0.7, "follow"),
  ])
  func correlationHasWords(_ value: Double, _ word: String) {
    #expect(english.scatterTitle(value, text: "").contains(word))
  }
}
