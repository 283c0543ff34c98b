import StationModel
import Testing
import Texts

@testable import Reporting

/// What is advised follows from who beats whom, and its price from the extra money over the extra minutes.
struct AdviceTests {
  /// Forty runs that all say the same, an arm to a row: minutes, offences, money a year.
  private func story(_ arms: [(minutes: Double, offences: Double, cost: Double)]) throws -> Story {
    var study = WrittenStudy()
    study.arms = ["today", "plan", "cars"].prefix(arms.count).map { $0 }
    func runs(_ value: (Int) -> Double) -> [[Double]] { arms.indices.map { Array(repeating: value($0), count: 40) } }
    study.outcomes = [
      "responseMinutes.mean": runs { arms[$0].minutes }, "crimeCommitted.count": runs { arms[$0].offences },
      "costFullCNY.perYear": runs { arms[$0].cost }, "calls.count": runs { _ in 1000 },
    ]
    return try study.story()
  }

  @Test func anArmThatIsSlowerAndDearerIsBeaten() throws {
    let story = try story([(8, 100, 0), (7, 100, 9000), (6, 100, 4000)])
    let advice = try #require(Advice(story))
    #expect(advice.undominated == [0, 2])
    #expect(advice.beaten.map(\.arm) == [1] && advice.beaten[0].by == 2)
    #expect(advice.frontier.map(\.arm) == [0, 2] && advice.chosen == 2)
    // 4,000 CNY for 2 minutes at each of 1,000 calls.
    #expect(advice.frontier[1].price?.value == 2)
    #expect(Brief.advice(story).plain.contains("worth less than 2\u{a0}CNY"))
  }

  @Test func whatGivesMoreForLessMoneyAMinuteLeavesTheDearerStepOut() throws {
    // The middle step costs 6 CNY a minute, the whole way 3.
    let story = try story([(8, 100, 0), (7, 100, 6000), (5, 100, 9000)])
    let advice = try #require(Advice(story))
    #expect(advice.undominated == [0, 1, 2])
    #expect(advice.frontier.map(\.arm) == [0, 2] && advice.frontier[1].price?.value == 3)
  }

  @Test func whatCostsAndBringsNothingIsNotChosen() throws {
    let story = try story([(8, 100, 0), (8, 100, 9000), (9, 110, 100)])
    #expect(try #require(Advice(story)).chosen == 0)
    #expect(Brief.advice(story).plain.hasPrefix("Keep today"))
  }

  @Test func armsThatAreOneAreNotRanked() throws {
    let story = try story([(8, 100, 0), (8, 100, 0)])
    let advice = try #require(Advice(story))
    #expect(advice.undominated == [0, 1] && advice.chosen == nil)
    #expect(Brief.advice(story).plain == "No choice follows from these runs between today and plan")
  }

  @Test func fewerOffencesKeepADearerArmInTheChoice() throws {
    let story = try story([(8, 100, 0), (7, 80, 9000), (6, 100, 4000)])
    let advice = try #require(Advice(story))
    #expect(advice.undominated == [0, 1, 2] && advice.chosen == 2)
    // 5,000 CNY for 20 offences less.
    #expect(story.pricePerOffence(1, against: 2)?.value == 250)
  }

  @Test func aShareThatRoundsUpToTwoThirdsIsNotMost() {
    #expect(!ShareFact(met: .of(65.5), of: .of(100)).isMost)
    #expect(ShareFact(met: .of(66), of: .of(100)).isMost)
  }

  @Test func theBranchesOfAGateAreMeansOfTheirOwnRuns() throws {
    var study = WrittenStudy()
    study.outcomes = ["costFullCNY.perYear": [[0, 0, 0, 0], [10, 12, 14, 2]]]
    study.tables["gate.csv"] =
      "replication,arm,decision,day,extensions,adjustments,criterion,observed,truth,right\n"
      + (0..<4).flatMap { run in (1...2).map { "\(run),plan,\(run < 3 ? "go" : "stop"),365,0,0,\($0),1,,\n" } }.joined()
    let branches = try #require(GateBranches(try study.story(), 1))
    #expect(branches.isMixed && branches.stopped.met.value == 1 && branches.stopped.all.value == 4)
    #expect(branches.mean(.costFullPerYear, isGo: true)?.value == 12)
    #expect(branches.mean(.costFullPerYear, isGo: false)?.value == 2)
    #expect(GateBranches(try study.story(), 0) == nil)
  }
}
