import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Expansion and upgrades") struct ExpansionTests {
  private func sites(_ sites: RolloutPhase.Sites, _ change: (inout ModelParameters) -> Void = { _ in }) -> [Int] {
    var arm = TestCity.arm(side: 6)
    change(&arm)
    arm.rollout.phases = [RolloutPhase(id: 1, organisation: 1, sites: sites, startDay: 40, opensOnStart: true)]
    return Siting(arm, city: City(arm.city)).stations.map(\.zone)
  }

  @Test("so many sites are chosen as are asked for, the first of them the same, by whatever measure") func count() {
    let measures: [(Int) -> RolloutPhase.Sites] = [
      { .mostResidentsNewlyWithinWalk(count: $0, areaKinds: [0, 1], walkMinutes: 15) },
      { .mostCalls(count: $0, areaKinds: [0, 1]) }, { .mostRisk(count: $0, areaKinds: [0, 1]) },
      { .mostCoveragePerCost(count: $0, areaKinds: [0, 1], walkMinutes: 15, costFactor: [1, 1]) },
      { .worstServed(count: $0, areaKinds: [0, 1]) }, { .longRunRisk(count: $0, areaKinds: [0, 1]) },
    ]
    for measure in measures {
      let four = sites(measure(4))
      #expect(Set(four).count == 4 && sites(measure(1)) == Array(four.prefix(1)) && sites(measure(3)) == Array(four.prefix(3)))
      #expect(sites(measure(0)).isEmpty)
    }
  }

  @Test("risk looks at reports of offences only, calls at all calls") func risk() {
    func share(_ zone: Int) -> [Double] { (0..<36).map { $0 == zone ? 0.7 : 0.3 / 35 } }
    func arm(_ arm: inout ModelParameters) {
      arm.demand.kinds[0].zoneShare = share(3)
      arm.demand.kinds[1].zoneShare = share(33)
      arm.staffing.organisations[1].serviceRadiusKm = [0.5, 0.5]
    }
    #expect(sites(.mostCalls(count: 1, areaKinds: [0, 1]), arm) == [3])
    #expect(sites(.mostRisk(count: 1, areaKinds: [1, 0]), arm) == [33])
    // Area kinds in the order given: the north has no offences to speak of, and comes first all the same.
    #expect(sites(.mostRisk(count: 1, areaKinds: [0, 1]), arm)[0] < 18)
  }

  @Test("coverage for its money goes where a station costs least") func coverage() {
    func zone(_ factor: [Double]) -> Int {
      sites(.mostCoveragePerCost(count: 1, areaKinds: [0, 1], walkMinutes: 15, costFactor: factor))[0]
    }
    #expect(zone([1, 3]) < 18 && zone([3, 1]) >= 18)
  }

  @Test("equity begins where most residents live farthest from a base") func equity() {
    let far = sites(.worstServed(count: 1, areaKinds: [0, 1]))[0]
    // The base stands in zone 21 of a 6 × 6 city: a corner of the north-west is farthest.
    #expect(far == 0)
    let crowded = sites(.worstServed(count: 1, areaKinds: [0, 1])) { $0.city.zones[5].residents *= 3 }
    #expect(crowded == [5])
  }

  @Test("a station waits while it would take more officers from the precincts than it may") func staffLimit() {
    func arm(_ limit: Double?) -> ModelParameters {
      let city = TestCity.city()
      let station = TestCity.station(origin: Organisation.Origin(precincts: 1))
      var arm = TestCity.arm(staffing: TestCity.staffing(city: city, station: station), windows: [1, 2])
      arm.rollout = TestCity.opening([1, 5, 9], in: arm)
      arm.rollout.phases[0].policeFromPrecinctsAtMost = limit
      return arm
    }
    // 14 officers, 4 for each station: 12/14 = 0.86, 8/14 = 0.57, 4/14 = 0.29.
    let records = TestCity.run([arm(nil), arm(0.9), arm(0.6), arm(0)])[0]
    func open(_ arm: Int) -> Int { records[arm].stations.count { $0.opens != nil } }
    #expect([open(0), open(1), open(2), open(3)] == [3, 3, 2, 0])
    #expect(records[1] == records[0])
    #expect(records[3].value(of: .precinctPoliceMean, in: .window(1), scope: .city) == 14)
  }

  @Test("an upgrade by date changes posts and patrols from that day, is paid once, and nothing before") func dated() {
    var plain = TestCity.arm(windows: [1, 1, 1])
    plain.rollout = TestCity.opening([5], in: plain)
    func arm(_ change: OperatingChange, capital: Int64 = 0) -> ModelParameters {
      var arm = plain
      arm.rollout.upgrades = [Upgrade(startDay: arm.calendar.monthStarts[2], change: change, capitalCents: capital)]
      return arm
    }
    let arms = [
      plain, arm(OperatingChange(posts: [.init(organisation: 1, post: 0, count: 2)]), capital: 12_300),
      arm(OperatingChange(dwellMinutes: 50)), arm(OperatingChange(posts: [.init(organisation: 1, post: 1, days: 1)])),
      arm(OperatingChange(patrolPolicy: .fixedBeat)),
    ]
    let records = TestCity.run(arms)[0]
    func value(_ outcome: Outcome, _ arm: Int, _ window: Int) -> Double {
      records[arm].value(of: outcome, in: .window(window), scope: .city)!
    }
    for arm in 1..<5 {
      #expect(
        [.callsByStationShare, .patrolStopsPerDay, .dutyHoursAuxiliary].allSatisfy { value($0, arm, 1) == value($0, 0, 1) })
    }
    #expect(value(.dutyHoursAuxiliary, 1, 2) > value(.dutyHoursAuxiliary, 0, 2) + 50)
    #expect(value(.patrolStopsPerDay, 2, 2) < value(.patrolStopsPerDay, 0, 2) * 0.6)
    #expect(value(.dutyHoursPolice, 3, 2) < value(.dutyHoursPolice, 0, 2))
    #expect(records[4].byZone != records[0].byZone)
    #expect(records[1].ledger.filter { $0.category == .capital && $0.station == nil }.map(\.cents) == [12_300])
  }

  @Test("an upgrade by threshold waits for its figure") func triggered() {
    func arm(below share: Double) -> ModelParameters {
      var arm = PilotCity.arm()
      arm.patrol = PatrolParameters(policy: .random)
      arm.rollout.phases = [PilotCity.pilot(.listed([7, 28]), in: arm)]
      arm.rollout.upgrades = [
        Upgrade(
          startDay: 0, trigger: GateCriterion(.staffedDoorShare, bounds: [.below(share)]), triggerMonths: 1,
          change: OperatingChange(dwellMinutes: 60))
      ]
      return arm
    }
    let records = TestCity.run([arm(below: 0), arm(below: 1.1)])[0]
    func stops(_ arm: Int, _ month: Int) -> Int64 { records[arm].byMonth[month, .patrolStops] }
    // The pilot's first month is read on the first of its second.
    #expect((0..<3).allSatisfy { stops(1, $0) == stops(0, $0) })
    #expect((3..<7).allSatisfy { stops(1, $0) < stops(0, $0) })
  }
}
