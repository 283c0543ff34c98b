import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Offending") struct OffendingTests {
  private func accounts(_ arms: [ModelParameters], replications: Int = 2) -> [DisplacementAccount] {
    TestCity.run(arms, replications: replications).compactMap { $0[1].account }
  }

  @Test("with every effect at zero, nobody's offence differs by one: the account is exactly null, whatever the stations do")
  func nullEffect() throws {
    let arms = TestCity.offendingArms(TestCity.offending(afterVisit: 0, station: 0))
    let records = TestCity.run(arms)
    let account = try #require(records[0][1].account)
    #expect(account.isNull && account.total(.unchanged) > 500)
    #expect(account.total(.returned) == 0 && account.total(.stoppedHere) == 0)
    // The stations still move reporting, and with it the record.
    #expect(account.total(.recordedOnlyInArm) > 0 && account.total(.recordedOnlyInBase) == 0)
    // And the drain still moves response.
    let response = records[0].map { $0.value(of: .responseMinutesMean, in: .all, scope: .city) }
    #expect(response[0] != response[1])
  }

  @Test("an arm that does what the base does has an account in which nothing but the unchanged stands, with effects at work")
  func sameArm() throws {
    var arms = TestCity.offendingArms()
    arms[1] = arms[0]
    arms[1].budget = nil
    let records = TestCity.run(arms)
    let account = try #require(records[0][1].account)
    #expect(account.isNull && account.total(.unchanged) > 500)
    #expect(account.total(.recordedInBase) == account.total(.recordedInArm))
    #expect(account.total(.recordedOnlyInArm) == 0 && account.total(.recordedOnlyInBase) == 0)
  }

  @Test("where nobody ever gives up, only the horizon makes the worlds differ in number")
  func nobodyDesists() throws {
    let displacement = DisplacementParameters(spaceShare: 0.7, timeShare: 0.3, stopsAtMost: 200)
    let arms = TestCity.offendingArms(TestCity.offending(displacement: displacement))
    for account in accounts(arms) {
      #expect(account.total(.prevented) == 0 && account.total(.released) == 0)
      #expect(account.total(.movedIn) + account.total(.movedInInherited) > 0)
      // The chain moves with its parents: children are the same children, elsewhere.
      #expect(account.total(.chainPrevented) == 0 && account.total(.chainInduced) == 0)
      let net = account.total(.inArm) - account.total(.inBase)
      #expect(net == account.total(.advanced) - account.total(.deferred))
    }
  }

  @Test("a stronger effect of the same patrols, without displacement and repeats, releases nobody")
  func strongerEffect() throws {
    var arms = TestCity.offendingArms(TestCity.offending(afterVisit: 0.3, displacement: nil, repeats: 0))
    // Patrols that nobody calls away and that follow no record: they make the same stops in both worlds.
    for index in arms.indices { arms[index].patrol = PatrolParameters(policy: .random) }
    arms[1] = arms[0]
    arms[0].demand.kinds[0].perYear = 0
    arms[1].demand.kinds[0].perYear = 0
    for index in arms.indices {
      arms[index].staffing.organisations[0].posts = [
        Post(id: 9, count: 3, crew: Headcount(police: 1), duties: [.patrol])
      ]
    }
    arms[1].offending?.deterrence.afterVisitShare = 0.6
    // The stronger world is its own counterfactual: hold the two against each other directly.
    let random = KeyedRandom(seed: 1, replication: 0)
    let rates = RootRates.solved(Arm(arms[0]))
    let table = LatentTable(arms[0], attemptsPerYear: rates)
    func attempts(_ parameters: ModelParameters) -> [Attempt] {
      var world = World(Arm(parameters), random: random, checked: true)
      world.live(0..<parameters.calendar.dayCount, of: table)
      return world.state.offending.attempts
    }
    let arm = Arm(arms[1])
    let account = AttemptJoin(
      base: .init(attempts(arms[0])), scenario: .init(attempts(arms[1])), arm: arm,
      servedSince: arm.city.zones.map { _ in nil }, roles: arm.city.zones.map { _ in ZoneRole.none }
    ).joined()
    #expect(account.total(.released) == 0 && account.total(.prevented) > 20)
    #expect(account.total(AccountColumn.movedOutOwn) == 0 && account.total(.chainPrevented) == 0)
  }

  @Test("both identities hold in every cell, with every channel on, and the order of arms changes nothing")
  func identities() throws {
    let arms = TestCity.offendingArms(windows: [1, 1])
    var third = arms[1]
    third.patrol = PatrolParameters(policy: .random)
    // Checked runs assert the identities in every cell; the totals once more here.
    let records = TestCity.run([arms[0], arms[1], third])
    let turned = TestCity.run([arms[0], third, arms[1]])
    #expect(records[0][1].account == turned[0][2].account && records[0][2].account == turned[0][1].account)
    let account = try #require(records[0][1].account)
    #expect(account.total(AccountColumn.ofBase) == account.total(.inBase))
    #expect(account.total(AccountColumn.ofArm) == account.total(.inArm))
    #expect(account.total(.prevented) > 0 && account.total(.movedIn) > 0)
    #expect(account.total(.stoppedHere) == account.total(.prevented))
    let flows = account.flows.reduce(0) { $0 + $1.count }
    #expect(flows == account.total(.movedOutSpace))
  }

  @Test("stations that deter at their door reduce offences; with that effect off they do so less")
  func doorEffect() {
    func net(_ station: Double) -> Double {
      let arms = TestCity.offendingArms(TestCity.offending(afterVisit: 0, station: station)).map(
        \.withoutPatrols)
      let found = accounts(arms, replications: station > 0 ? 4 : 1)
      return Double(found.reduce(0) { $0 + $1.total(.inArm) - $1.total(.inBase) })
    }
    #expect(net(0.3) < -20)
    #expect(net(0) == 0)
  }

  @Test("the more of the deterred seek another place, the more reappear")
  func seeking() {
    func share(_ space: Double) -> Double {
      let arms = TestCity.offendingArms(
        TestCity.offending(
          afterVisit: 0, station: 0.3, displacement: DisplacementParameters(spaceShare: space), repeats: 0), windows: [1, 1])
      let found = accounts(arms.map(\.withoutPatrols), replications: 6)
      let moved = Double(found.reduce(0) { $0 + $1.total(AccountColumn.movedOutOwn) })
      let prevented = Double(found.reduce(0) { $0 + $1.total(.prevented) })
      return moved / (moved + prevented)
    }
    let (none, some, all) = (share(0), share(0.41), share(1))
    // About half of those who find another place find it in the same zone, which is no move.
    #expect(none == 0 && some > 0.1 && some < 0.6 && all > 0.8)
  }
}
