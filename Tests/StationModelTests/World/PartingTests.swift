import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Arms that are one until a day") struct PartingTests {
  @Test("are simulated as one until then, and no byte of any record tells") func sharesPast() {
    var patrolled = PilotCity.arm()
    patrolled.patrol = PatrolParameters(policy: .hotPlaces)
    let observation = ObservationParameters(entryDays: .constant(3), confusionShare: 0.1)
    let gate = PilotCity.gate(responseAtMost: 0.001, extensions: 1)
    var dated = PilotCity.gated(gate, observation: observation, in: patrolled)
    dated.rollout.phases[0].sites = .worstRecent(count: 2, areaKinds: [0])
    dated.rollout.phases[0].selectionDays = 70..<130
    let exact = PilotCity.gated(PilotCity.gate(responseAtMost: 1000), in: patrolled)
    expectSame([patrolled, dated, exact], parted: [nil, Parting(other: 0, day: 126), Parting(other: 0, day: 126)])
    expectSame([dated, patrolled], parted: [Parting(other: 1, day: 126), nil])
  }

  @Test("share their offences, and the account of what came of them") func sharesOffences() {
    let arms = TestCity.offendingArms()
    expectSame(arms, parted: nil)
    expectSame([arms[1]], parted: nil)
  }

  @Test("part when something of a rollout first happens, on a day on which lists are made anew") func day() {
    let base = PilotCity.arm()
    var plan = base
    plan.rollout = RolloutParameters(phases: [PilotCity.pilot(.listed([7]), in: base)])
    #expect(plan.parts(from: base) == base.calendar.monthStarts[2])
    plan.rollout.upgrades = [Upgrade(startDay: 33, change: OperatingChange())]
    #expect(plan.parts(from: base) == 33)
    plan.rollout.upgrades = [
      Upgrade(startDay: 200, change: OperatingChange(posts: [.init(organisation: 0, post: 0, count: 9)]))
    ]
    #expect(plan.parts(from: base) == nil, "there is room for more cars from the first day")
    #expect(base.parts(from: base) == nil && base.parts(from: plan) == nil)
  }

  @Test("must be the same in all that happens before", arguments: 0..<7) func differs(_ number: Int) {
    let base = PilotCity.arm()
    var plan = PilotCity.gated(PilotCity.gate(responseAtMost: 1000))
    #expect(plan.parts(from: base) != nil)
    switch number {
    case 0: plan.demand.kinds[0].onSceneMinutes = .constant(3)
    case 1: plan.dispatch.borrowAfter = .minutes(4)
    case 2: plan.patrol = PatrolParameters(policy: .random)
    case 3: plan.staffing.roles[0].vacantShare = 0.3
    case 4: plan.staffing.organisations[0].staff = Headcount(police: 39, auxiliary: 40)
    case 5: plan.budget?.overtimeFactor = 2
    default: plan.staffing.organisations[1].door = .pairsPatrol(houseMinutes: 5)
    }
    #expect(plan.parts(from: base) == nil)
  }

  /// - Parameter parted: Where the arms part; nil asks only that some do.
  private func expectSame(_ arms: [ModelParameters], parted: [Parting?]?) {
    var shared = ReplicationSimulator(arms: arms)
    var apart = ReplicationSimulator(arms: arms, sharesPast: false)
    if let parted {
      #expect(shared.partings == parted)
    } else {
      #expect(shared.partings.contains { $0 != nil })
    }
    #expect(apart.partings.allSatisfy { $0 == nil })
    for replication in 0..<2 {
      let records = shared.run(seed: 9, replication: UInt32(replication), checked: true)
      #expect(records == apart.run(seed: 9, replication: UInt32(replication), checked: true))
    }
  }
}
