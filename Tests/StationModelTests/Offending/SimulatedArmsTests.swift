import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Twins of arms") struct SimulatedArmsTests {
  /// Base, plan, and the plan in a world in which all of the deterred seek another place.
  private static let arms: [ModelParameters] = {
    var arms = TestCity.offendingArms(TestCity.offending(afterVisit: 0, station: 0.3), windows: [1, 1])
    arms.append(arms[1])
    arms[2].offending?.displacement = seeking
    return arms
  }()
  private static let seeking = DisplacementParameters(spaceShare: 1)
  private static let records = TestCity.run(arms)[0]

  @Test("an arm of another world has a hidden counterfactual: the base's policy in the arm's world")
  func hiddenTwin() {
    let simulated = SimulatedArms(Self.arms)
    #expect(simulated.given == 3 && simulated.all.count == 4 && simulated.counterfactual == [nil, 0, 3])
    #expect(simulated.all[3].offending == Self.arms[2].offending && simulated.all[3].rollout == Self.arms[0].rollout)
    // Roots are solved once for each world.
    #expect(simulated.statusQuos.count == 2 && simulated.statusQuo == [0, 0, 1, 1])
  }

  @Test("only the records of the given arms come back, and a hidden counterfactual changes none of the others")
  func onlyGiven() {
    #expect(Self.records.count == 3 && Self.records[0].account == nil)
    #expect(Self.records[1].account != Self.records[2].account)
    let two = TestCity.run(Array(Self.arms.prefix(2)))[0]
    #expect(two == Array(Self.records.prefix(2)))
  }

  @Test("the account against a hidden counterfactual is the account of a comparison in that world alone")
  func sameAccount() throws {
    var alone = [Self.arms[0], Self.arms[2]]
    alone[0].offending?.displacement = Self.seeking
    let records = TestCity.run(alone)[0]
    let account = try #require(records[1].account)
    #expect(account.total(.movedIn) > 0 && account == Self.records[2].account)
    #expect(records[1] == Self.records[2])
  }

  @Test("a scenario run alone is held against itself without its rollout; without a rollout, against nothing")
  func alone() {
    let simulated = SimulatedArms([Self.arms[1]])
    #expect(
      simulated.given == 1 && simulated.all.count == 2 && simulated.counterfactual == [1]
        && simulated.all[1].rollout == RolloutParameters())
    let records = TestCity.run([Self.arms[1]])[0]
    #expect(records.count == 1 && records[0].account != nil && records[0].account == Self.records[1].account)
    #expect(SimulatedArms([Self.arms[0]]).counterfactual == [nil])
  }
}
