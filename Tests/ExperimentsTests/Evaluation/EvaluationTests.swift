import StationModel
import Testing

@testable import Experiments

@Suite("Goals and expectations")
struct EvaluationTests {
  @Test(
    "words change at 90, 66 and 34 of a hundred futures",
    arguments: [
      (1.0, Likelihood.veryLikely), (0.9, .veryLikely), (0.895, .veryLikely), (0.894, .likely), (0.66, .likely),
      (0.654, .tooClose),
      (0.5, .tooClose), (0.34, .tooClose), (0.334, .unlikely), (0, .unlikely),
    ])
  func words(share: Double, word: Likelihood) {
    #expect(Likelihood(share: share) == word)
  }

  @Test("100 and 0 of a hundred are kept for always and never")
  func hundred() {
    #expect(Likelihood.ofHundred(0.999) == 99 && Likelihood.ofHundred(1) == 100)
    #expect(Likelihood.ofHundred(0.001) == 1 && Likelihood.ofHundred(0) == 0)
    #expect(Likelihood.ofHundred(23.0 / 40) == 58 && Likelihood.ofHundred(0.895) == 90)
  }

  @Test("goals are held against levels, changes from the base and changes from a window")
  func goals() throws {
    let result = try SmallCity.study(8).run()
    let response = Measurement(.responseMinutesMean, window: .window(1))
    let arm = result.values(response, arm: 1)
    let base = result.values(response, arm: 0)
    let limit = arm.sorted()[4]
    let level = result.finding(GoalCheck(response, .atMost(limit), chance: 0.5), arm: 1)
    #expect(level.met == 5 && level.count == 8 && level.isMet == true)
    #expect(level.base?.mean == result.estimate(response, arm: 0)?.mean)
    let change = result.finding(GoalCheck(response, .atMost(0), change: .fromBase), arm: 1)
    #expect(change.met == zip(arm, base).count { $0 <= $1 } && change.isMet == nil)
    #expect(result.finding(GoalCheck(response, .atMost(0), change: .fromBase), arm: 0).share == nil)
    let before = result.values(Measurement(.responseMinutesMean, window: .window(0)), arm: 1)
    let fromWindow = GoalCheck(response, .atMost(-0.05), change: .fromWindow(.window(0)), asShare: true)
    #expect(result.finding(fromWindow, arm: 1).met == zip(arm, before).count { ($0 - $1) / $1 <= -0.05 })
  }

  @Test("counts of windows of different length are compared by the day")
  func rates() throws {
    let result = try SmallCity.study(4).run()
    let check = GoalCheck(Measurement(.callsCount, window: .all), .atMost(0.2), change: .fromWindow(.window(0)), asShare: true)
    let share = try #require(result.finding(check, arm: 0).measured).mean
    #expect(abs(share) < 0.1)
  }

  @Test("an expectation needs 30 replications, 4 standard errors and 1 % of precision")
  func expectation() throws {
    let spread = (0..<100).map { 10 + ($0 % 2 == 0 ? 0.5 : -0.5) }
    let estimate = try #require(Estimate(spread))
    #expect(StudyResult.verdict(estimate, 10) == .passed)
    #expect(StudyResult.verdict(estimate, 10 + 3.9 * estimate.standardError) == .passed)
    guard case .off(let errors) = StudyResult.verdict(estimate, 10 + 4.1 * estimate.standardError) else {
      Issue.record("a mean 4.1 standard errors away passed")
      return
    }
    #expect(abs(errors - 4.1) < 1e-9)
    let rough = try #require(Estimate((0..<30).map { 10 + ($0 % 2 == 0 ? 2.0 : -2) }))
    guard case .imprecise = StudyResult.verdict(rough, 10) else {
      Issue.record("an error of 3.7 % passed")
      return
    }
    #expect(StudyResult.verdict(Estimate(Array(repeating: 10, count: 29)), 10) == .tooFew(29))
    #expect(StudyResult.verdict(nil, 10) == .tooFew(0))
    #expect(StudyResult.verdict(Estimate(Array(repeating: 0, count: 30)), 0) == .passed)
  }
}
