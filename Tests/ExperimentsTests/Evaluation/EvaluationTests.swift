import SmallCity
import StationModel
import Testing

@testable import Experiments

@Suite("Goals and expectations")
struct EvaluationTests {
  @Test(
    "words change at 99, 90, 66, 34, 10 and 1 of a hundred replications",
    arguments: [
      (1.0, Likelihood.almostCertain), (0.99, .almostCertain), (0.989, .veryLikely), (0.9, .veryLikely), (0.899, .likely),
      (0.66, .likely), (0.659, .tooClose), (0.5, .tooClose), (0.34, .tooClose), (0.339, .unlikely), (0.101, .unlikely),
      (0.1, .veryUnlikely), (0.011, .veryUnlikely), (0.01, .almostImpossible), (0, .almostImpossible),
    ])
  func words(share: Double, word: Likelihood) {
    #expect(Likelihood(share: share, of: 1000) == word)
  }

  @Test("no word is said of fewer than 20 replications, whatever they show", arguments: [1, 2, 19])
  func few(replications: Int) {
    for met in [0, replications / 2, replications] { #expect(Likelihood(met, of: replications) == .tooFew) }
    #expect(Likelihood(18, of: 20) == .veryLikely && Likelihood(17, of: 20) == .likely)
    #expect(Likelihood(99, of: 99) == .veryLikely && Likelihood(0, of: 99) == .veryUnlikely)
    #expect(Likelihood(99, of: 100) == .almostCertain && Likelihood(1, of: 100) == .almostImpossible)
  }

  @Test("a share is a count of the replications that ran; all and none are kept for always and never")
  func counts() {
    #expect(Likelihood.count(0.999, of: 100) == 99 && Likelihood.count(1, of: 100) == 100)
    #expect(Likelihood.count(0.001, of: 100) == 1 && Likelihood.count(0, of: 100) == 0)
    #expect(Likelihood.count(23.0 / 40, of: 40) == 23 && Likelihood.count(2.0 / 3, of: 3) == 2)
    #expect(Likelihood.count(1, of: 1) == 1 && Likelihood.count(0, of: 1) == 0 && Likelihood.count(0.5, of: 0) == 0)
  }

  @Test("goals are held against levels, changes from the base and changes from a window")
  func goals() throws {
    let result = try SmallCity.study(8).run()
    let response = Measurement(.responseMinutesMean, window: .window(1))
    let arm = result.values(response, arm: 1)
    let base = result.values(response, arm: 0)
    let limit = arm.sorted()[4]
    let level = result.finding(GoalCheck(response, .atMost(limit), chance: 0.5), arm: 1)
    #expect(level.met == 5 && level.replications == 8 && level.undefined == 0 && level.isMet == true)
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
    #expect(StudyResult.verdict(estimate, 10, of: 100) == .passed)
    #expect(StudyResult.verdict(estimate, 10 + 3.9 * estimate.standardError, of: 100) == .passed)
    guard case .off(let errors) = StudyResult.verdict(estimate, 10 + 4.1 * estimate.standardError, of: 100) else {
      Issue.record("a mean 4.1 standard errors away passed")
      return
    }
    #expect(abs(errors - 4.1) < 1e-9)
    let rough = try #require(Estimate((0..<30).map { 10 + ($0 % 2 == 0 ? 2.0 : -2) }))
    guard case .imprecise = StudyResult.verdict(rough, 10, of: 30) else {
      Issue.record("an error of 3.7 % passed")
      return
    }
    #expect(StudyResult.verdict(Estimate(Array(repeating: 10, count: 29)), 10, of: 29) == .tooFew(29))
    #expect(StudyResult.verdict(nil, 10, of: 40) == .undefined(40))
    #expect(StudyResult.verdict(Estimate(Array(repeating: 0, count: 30)), 0, of: 30) == .passed)
    // What some replications do not define has no mean that could be held against a value.
    #expect(StudyResult.verdict(Estimate(spread + [.nan]), 10, of: 101) == .undefined(1))
  }
}
