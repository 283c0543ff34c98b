import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Crime at the start of a run") struct SteadyStartTests {
  /// A city with 14 offences a day whose repeats are many and late, after a short warm-up; nothing deters.
  private func city(repeats: Double, lagDays: Double) -> ModelParameters {
    var offending = TestCity.offending(afterVisit: 0, station: 0, repeats: repeats)
    offending.nearRepeat = NearRepeatParameters(lagDays: lagDays)
    for kind in offending.kinds.indices { offending.kinds[kind].noticedShare = 0 }
    var base = TestCity.offendingArms(offending, windows: [1, 1])[0].withoutPatrols
    base.calendar = TestCity.calendar(warmUpDays: 14, windows: [1, 1])
    base.demand.kinds[0].perYear = 0
    return base
  }

  @Test("the first month commits what is stated, however late repeats come", arguments: [(0.2, 14.0), (0.6, 60), (0.6, 14)])
  func firstMonth(repeats: Double, lagDays: Double) {
    let replications = 24
    let records = TestCity.run([city(repeats: repeats, lagDays: lagDays)], replications: replications)
    for window in 0..<2 {
      let counts = records.map {
        Double($0[0].offencesByKind[0, window, .committed] + $0[0].offencesByKind[1, window, .committed])
      }
      let mean = counts.reduce(0, +) / Double(replications)
      // Clusters of 1 / (1 − n) offences, all in one month at worst: four standard errors.
      let error = 4 * (420 / Double(replications)).squareRoot() / (1 - repeats)
      #expect(abs(mean - 420) < error, "window \(window): \(mean)")
    }
  }

  @Test("what former offences have left behind is the same in every arm, and no root of it is new or removed")
  func sameInAllArms() throws {
    let arms = TestCity.offendingArms(TestCity.offending(repeats: 0.6))
    func starts(_ parameters: ModelParameters) -> [UInt64] {
      var world = World(Arm(parameters), random: KeyedRandom(seed: 1, replication: 0), checked: true)
      world.begin(0, DayRoots())
      return world.state.offending.attempts.map(\.id)
    }
    #expect(starts(arms[0]) == starts(arms[1]) && starts(arms[0]).count > 20)
    #expect(Set(starts(arms[0])).count == starts(arms[0]).count)
    let account = try #require(TestCity.run(arms)[0][1].account)
    #expect(account.total(.new) == 0 && account.total(.removed) == 0)
  }

  @Test("without near repeats nothing is left behind")
  func none() {
    var world = World(Arm(city(repeats: 0, lagDays: 14)), random: KeyedRandom(seed: 1, replication: 0), checked: true)
    world.begin(0, DayRoots())
    #expect(world.state.offending.attempts.isEmpty)
  }
}
