import DiscreteEvents
import SmallCity
import StationModel
import Testing

@testable import Experiments

@Suite("Goals that cannot be measured")
struct UndefinedGoalTests {
  private static let last = WindowChoice.window(1)

  @Test("what is defined in no replication is not met, counted, and told apart from what is missed")
  func undefined() throws {
    // Nobody responds: there is no response time.
    var nobody = SmallCity.arm()
    nobody.staffing.organisations[0].posts[0].duties = [.patrol]
    let result = try Study(arms: [nobody], replications: 3, seed: 1).run()
    let response = GoalCheck(Measurement(.responseMinutesMean, window: Self.last), .atMost(8), chance: 0.5)
    let finding = result.finding(response, arm: 0)
    #expect(finding.measured == nil && finding.replications == 3 && finding.undefined == 3 && finding.met == 0)
    #expect(finding.share == 0 && finding.isMet == false && finding.gap == .undefined)
    for outcome in [Outcome.responseMinutesMedian, .responseMinutesP90] {
      #expect(result.finding(GoalCheck(Measurement(outcome), .atMost(60), chance: 0.5), arm: 0).isMet == false)
    }
    // A number that is defined and misses has no gap.
    let missed = result.finding(GoalCheck(Measurement(.callsCount), .atMost(1), chance: 0.5), arm: 0)
    #expect(missed.isMet == false && missed.gap == nil && missed.undefined == 0)
    #expect(result.estimate(Measurement(.callsNotReachedShare), arm: 0)?.mean == 1)
  }

  @Test("a change from the base asks nothing of the base of a comparison, and is not met where there is no base")
  func base() throws {
    let check = GoalCheck(Measurement(.callsCount), .atMost(0.1), change: .fromBase, asShare: true, chance: 0.5)
    let pair = try SmallCity.study(3).run()
    #expect(pair.finding(check, arm: 0).replications == 0 && pair.finding(check, arm: 0).isMet == nil)
    #expect(pair.finding(check, arm: 1).isMet == true && pair.finding(check, arm: 1).measured?.mean == 0)
    let alone = try Study(arms: [SmallCity.arm()], replications: 3, seed: 7).run().finding(check, arm: 0)
    #expect(alone.isMet == false && alone.gap == .undefined)
  }

  @Test("from nothing to something is an endless rise, from nothing to nothing none")
  func fromZero() throws {
    // Ten cars reach every call before the run ends; one car does not.
    var base = SmallCity.arm(cars: 10, callsPerDay: 4)
    var arm = SmallCity.arm(cars: 1, callsPerDay: 4)
    for index in 0..<2 {
      base.demand.kinds[index].onSceneMinutes = .constant(2000)
      arm.demand.kinds[index].onSceneMinutes = .constant(2000)
    }
    let result = try Study(arms: [base, arm, base], replications: 4, seed: 3).run()
    let open = Measurement(.callsOpenCount, window: Self.last)
    #expect(result.estimate(open, arm: 0)?.mean == 0)
    let limit = GoalCheck(open, .atMost(0.1), change: .fromBase, asShare: true, chance: 0.5)
    let rise = result.finding(limit, arm: 1)
    #expect(rise.met == 0 && rise.isMet == false && rise.undefined == 0 && rise.measured?.mean == .infinity)
    let none = result.finding(limit, arm: 2)
    #expect(none.met == 4 && none.isMet == true && none.measured?.mean == 0)
    #expect(result.finding(GoalCheck(open, .atLeast(0.1), change: .fromBase, asShare: true, chance: 0.5), arm: 1).isMet == true)
  }
}

@Suite("Means over the calls that were reached")
struct ReachTests {
  /// So many cars for calls that keep one of them busy many times over; callers wait five minutes for a unit.
  private static func crowded(cars: Int, patience: Double? = 5) -> ModelParameters {
    var arm = SmallCity.arm(cars: cars, callsPerDay: 120)
    for index in arm.demand.kinds.indices {
      arm.demand.kinds[index].patienceMinutes = patience.map { .constant($0) }
      arm.demand.kinds[index].onSceneMinutes = .constant(60)
    }
    return arm
  }

  @Test("where most callers give up, the mean of the others meets no goal, and the share not reached stands beside it")
  func givenUp() throws {
    let result = try Study(arms: [Self.crowded(cars: 1)], replications: 4, seed: 2).run()
    let response = Measurement(.responseMinutesMean)
    // Whoever is reached is reached within intake, patience and the drive.
    #expect(try #require(result.estimate(response, arm: 0)).mean < 30)
    let finding = result.finding(GoalCheck(response, .atMost(30), chance: 0.5), arm: 0)
    #expect(finding.met == 0 && finding.isMet == false && finding.gap == .notReached && finding.unjudged == 4)
    #expect(try #require(finding.notReached).mean > 0.5)
    // Nine of ten calls are not reached at all; nor is half of them.
    #expect(result.estimate(Measurement(.responseMinutesP90), arm: 0) == nil)
    #expect(result.estimate(Measurement(.responseMinutesMedian), arm: 0) == nil)
    // Enough cars, and the same goal is judged.
    let enough = try Study(arms: [Self.crowded(cars: 30)], replications: 4, seed: 2).run()
    let judged = enough.finding(GoalCheck(response, .atMost(30), chance: 0.5), arm: 0)
    #expect(judged.met == 4 && judged.gap == nil && judged.notReached?.mean == 0)
  }

  @Test("arms that do not reach as many calls are not ranked by the mean of those they reach, nor is a minute priced")
  func notRanked() throws {
    let arms = [Self.crowded(cars: 1, patience: nil), Self.crowded(cars: 2, patience: nil)]
    let result = try Study(arms: arms, replications: 4, seed: 2).run()
    let response = Measurement(.responseMinutesMean)
    let reach = try #require(result.reach(response, from: 0, to: 1))
    #expect(reach.shareA > reach.shareB + 0.05 && !reach.allowsComparison && !reach.isComplete)
    #expect(result.best(response) == nil)
    // Shares of all calls are ranked.
    #expect(try #require(result.best(Measurement(.callsNotReachedShare)))[1].chance == 1)
    #expect(result.reach(Measurement(.responseWithin10Share), from: 0, to: 1) == nil)
    let check = GoalCheck(response, .atMost(0), change: .fromBase, chance: 0.5)
    #expect(result.finding(check, arm: 1).unjudged == 4)
  }

  @Test("as far as all are reached, arms are ranked")
  func ranked() throws {
    let result = try SmallCity.study(4).run()
    let response = Measurement(.responseMinutesMean)
    #expect(result.reach(response, from: 0, to: 1)?.isComplete == true && result.best(response) != nil)
  }

  @Test("the bounds: a twentieth not reached, and a hundredth between two")
  func bounds() {
    #expect(Reach.allows(0.05) && !Reach.allows(0.051))
    #expect(Reach.allowsComparison(0.02, 0.03) && !Reach.allowsComparison(0.02, 0.031) && !Reach.allowsComparison(0.06, 0.06))
  }
}
