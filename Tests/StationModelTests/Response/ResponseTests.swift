import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Dispatch and response") struct ResponseTests {
  @Test("more posts shorten the response") func posts() {
    let city = TestCity.city()
    let arms = [1, 2, 4].map { count in
      var post = TestCity.car
      post.count = count
      return TestCity.arm(staffing: TestCity.staffing(city: city, staff: Headcount(police: 30, auxiliary: 30), posts: [post]))
    }
    let records = TestCity.run(arms, replications: 2)
    let means = arms.indices.map { TestCity.mean(.responseMinutesMean, records, arm: $0) }
    #expect(means[0] > means[1] && means[1] > means[2])
  }

  @Test("doubled demand overloads the city, and the run still ends with every call accounted for") func overload() {
    let arms = [1.0, 2, 4].map { factor in TestCity.arm(kinds: [TestCity.kind(perDay: 60 * factor, zones: 16)]).withoutPatrols }
    let records = TestCity.run(arms)
    #expect(TestCity.mean(.callsDelayedShare, records, arm: 1) > TestCity.mean(.callsDelayedShare, records, arm: 0))
    #expect(TestCity.mean(.callsOpenCount, records, arm: 2, window: .all) > 100)
    #expect(TestCity.mean(.responseWithin10Share, records, arm: 2) < 0.05)
  }

  @Test("recalling the crews of other work relieves an overload, at the price of their hours") func recall() {
    let city = TestCity.city()
    let cases = Post(id: 9, count: 4, crew: Headcount(police: 1), duties: [.elsewhere])
    let staffing = TestCity.staffing(city: city, staff: Headcount(police: 50, auxiliary: 14), posts: [TestCity.car, cases])
    let arms = [nil, DispatchParameters.Overload(recallAtWaiting: 3)].map { overload in
      TestCity.arm(
        kinds: [TestCity.kind(perDay: 110, zones: 16)], staffing: staffing, dispatch: DispatchParameters(overload: overload))
    }
    let records = TestCity.run(arms, replications: 2)
    #expect(TestCity.mean(.responseMinutesMean, records, arm: 1) < 0.5 * TestCity.mean(.responseMinutesMean, records, arm: 0))
    #expect(TestCity.mean(.recalledHours, records, arm: 0) == 0)
    #expect(TestCity.mean(.recalledHours, records, arm: 1) > 0)
  }

  @Test("calls of priority 1 go before those that came earlier") func priorities() {
    let kinds = (1...3).map { TestCity.kind(UInt64($0), perDay: 30, zones: 16, priority: $0) }
    let records = TestCity.run([TestCity.arm(kinds: kinds)], replications: 2)
    let waits = (1...3).map { TestCity.mean(.waitMinutesMean, records, arm: 0, scope: .priority($0)) }
    #expect(waits[0] < waits[1] && waits[1] < waits[2])
  }

  @Test("borrowing shortens the wait of a precinct without units") func borrowing() {
    var kind = TestCity.kind(perDay: 40, zones: 16, priority: 2)
    // All calls in the first precinct.
    kind.zoneShare = (0..<16).map { $0 % 4 < 2 ? 1.0 / 8 : 0 }
    let arms = [nil, TimeSpan.minutes(5)].map { after in
      TestCity.arm(precincts: 2, kinds: [kind], dispatch: DispatchParameters(borrowAfter: after))
    }
    let records = TestCity.run(arms, replications: 2)
    #expect(TestCity.mean(.waitMinutesMean, records, arm: 1) < TestCity.mean(.waitMinutesMean, records, arm: 0))
    #expect(TestCity.mean(.callsBorrowedShare, records, arm: 0) == 0)
    #expect(TestCity.mean(.callsBorrowedShare, records, arm: 1) > 0.01)
  }

  @Test("a unit on its way to a lesser call is diverted only where the rules allow it") func diversion() {
    let kinds = [TestCity.kind(1, perDay: 10, zones: 16, priority: 1), TestCity.kind(2, perDay: 70, zones: 16, priority: 4)]
    let arms = [Interrupts.patrol, [.patrol, .lowerPriorityEnRoute]].map { interrupts in
      TestCity.arm(kinds: kinds, dispatch: DispatchParameters(interrupts: interrupts))
    }
    let records = TestCity.run(arms, replications: 2)
    #expect(
      TestCity.mean(.waitMinutesMean, records, arm: 1, scope: .priority(1))
        < TestCity.mean(.waitMinutesMean, records, arm: 0, scope: .priority(1)))
    #expect(
      TestCity.mean(.waitMinutesMean, records, arm: 1, scope: .priority(4))
        > TestCity.mean(.waitMinutesMean, records, arm: 0, scope: .priority(4)))
  }

  @Test("where patrol is not interrupted, units finish their stop first") func patrolInterrupt() {
    let arms = [Interrupts.patrol, []].map { TestCity.arm(dispatch: DispatchParameters(interrupts: $0)) }
    let records = TestCity.run(arms, replications: 2)
    #expect(TestCity.mean(.travelMinutesMean, records, arm: 1) > TestCity.mean(.travelMinutesMean, records, arm: 0) + 3)
  }

  @Test("callers give up when their patience ends") func patience() {
    let arms = [nil, Distribution.exponential(mean: 10)].map { patience in
      TestCity.arm(kinds: [TestCity.kind(perDay: 90, zones: 16, patience: patience)])
    }
    let records = TestCity.run(arms, replications: 2)
    #expect(TestCity.mean(.callsAbandonedShare, records, arm: 0) == 0)
    #expect(TestCity.mean(.callsAbandonedShare, records, arm: 1) > 0.05)
    #expect(TestCity.mean(.waitMinutesMean, records, arm: 1) < TestCity.mean(.waitMinutesMean, records, arm: 0))
  }

  @Test("a call that needs two units holds two, and has its full crew later than its first unit") func severalUnits() {
    var post = TestCity.car
    post.count = 6
    let staffing = TestCity.staffing(city: TestCity.city(), staff: Headcount(police: 40, auxiliary: 40), posts: [post])
    let arms = [1, 2].map { TestCity.arm(kinds: [TestCity.kind(perDay: 20, zones: 16, units: $0)], staffing: staffing) }
    let records = TestCity.run(arms, replications: 2)
    #expect(TestCity.mean(.unitsBusyMean, records, arm: 1) > 1.6 * TestCity.mean(.unitsBusyMean, records, arm: 0))
    #expect(TestCity.mean(.fullCrewMinutesMean, records, arm: 1) > TestCity.mean(.responseMinutesMean, records, arm: 1) + 0.5)
  }

  @Test("tiers: a station handles, stabilises or leaves a call to the precinct") func tiers() {
    let arms = [Tier.alone, .stabilises, .precinct].map { tier in
      let city = TestCity.city()
      let station = TestCity.station(
        staff: Headcount(police: 8, auxiliary: 14), tiers: [tier, tier], radius: 4)
      var arm = TestCity.arm(staffing: TestCity.staffing(city: city, station: station))
      arm.rollout = TestCity.opening([5], in: arm)
      return arm
    }
    let records = TestCity.run(arms, replications: 2)
    let byStation = arms.indices.map { TestCity.mean(.callsByStationShare, records, arm: $0) }
    #expect(byStation[0] > 0.1 && byStation[1] > 0.1 && byStation[2] == 0)
    // The station's officer is a capable first arrival in both; only alone does it spare the precinct.
    let response = arms.indices.map { TestCity.mean(.responseMinutesMean, records, arm: $0) }
    #expect(response[0] < response[2] && response[1] < response[2])
    let precinctBusy = arms.indices.map { arm in
      Double(records.reduce(Int64(0)) { $0 + $1[arm].staff[.precinct, 0, 1, .unitBusyMs] })
    }
    #expect(precinctBusy[0] < 0.9 * precinctBusy[1])
    #expect(abs(precinctBusy[1] / precinctBusy[2] - 1) < 0.05)
  }

  @Test("vehicles out of service are not sent, for the share of time that theory gives") func outages() {
    let city = TestCity.city()
    var post = TestCity.car
    post.count = 20
    post.outage = Outage(upHours: .exponential(mean: 50), downHours: .exponential(mean: 10))
    let staffing = TestCity.staffing(city: city, staff: nil, posts: [post])
    let arm = TestCity.arm(kinds: [TestCity.kind(perDay: 1, zones: 16)], staffing: staffing, patrol: nil, windows: [6, 6])
    let records = TestCity.run([arm], replications: 2)
    #expect(abs(TestCity.mean(.unitsUpShare, records, arm: 0, window: .all) - 50.0 / 60) < 0.015)
  }

  @Test("overtime is what a job takes after the turn has ended") func overtime() {
    let arms = [10.0, 90].map { TestCity.arm(kinds: [TestCity.kind(perDay: 15, zones: 16, onScene: .constant($0))]) }
    let records = TestCity.run(arms, replications: 2)
    #expect(TestCity.mean(.overtimeHours, records, arm: 1) > 3 * TestCity.mean(.overtimeHours, records, arm: 0))
    #expect(TestCity.mean(.overtimeHours, records, arm: 0) > 0)
  }

  @Test("a window's crew leaves it for a call of priority 1, where the rules allow it") func windows() {
    let window = Post(id: 8, count: 3, crew: Headcount(police: 1), duties: [.serve, .respond])
    var car = TestCity.car
    car.count = 1
    let staffing = TestCity.staffing(city: TestCity.city(), staff: Headcount(police: 30, auxiliary: 10), posts: [car, window])
    let arms = [Interrupts.patrol, [.patrol, .window]].map { interrupts in
      TestCity.arm(
        kinds: [TestCity.kind(1, perDay: 25, zones: 16, priority: 1), TestCity.kind(2, perDay: 5, zones: 16, priority: 2)],
        staffing: staffing, dispatch: DispatchParameters(interrupts: interrupts))
    }
    let records = TestCity.run(arms, replications: 2)
    #expect(TestCity.mean(.callsDelayedShare, records, arm: 0, scope: .priority(1)) > 0.2)
    #expect(TestCity.mean(.callsDelayedShare, records, arm: 1, scope: .priority(1)) < 0.02)
    // Lesser calls get no window's crew; they only find the car free more often.
    #expect(TestCity.mean(.callsDelayedShare, records, arm: 1, scope: .priority(2)) > 0.05)
  }
}
