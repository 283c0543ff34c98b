import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Gate after the pilot") struct GateTests {
  @Test("a go builds what a rollout without a gate builds, a stop leaves the pilot's stations and builds no more")
  func goAndStop() {
    let go = PilotCity.gated(PilotCity.gate(responseAtMost: 1000))
    let stop = PilotCity.gated(PilotCity.gate(responseAtMost: 0.001))
    var ungated = go
    ungated.rollout.gate = nil
    ungated.rollout.phases[1].awaitsGate = false
    let records = TestCity.run([PilotCity.arm(), go, stop, ungated])[0]
    #expect(records[1].gate?.isGo == true && records[1].gate?.month == 4 && records[1].gate?.extensions == 0)
    #expect(records[2].gate?.isGo == false && records[3].gate == nil)
    #expect(records[1].stations.map(\.zone) == [7, 28, 10, 25] && records[2].stations.map(\.zone) == [7, 28])
    #expect(records[1].stations == records[3].stations && records[1].byZone == records[3].byZone)
    #expect(records[1].staff == records[3].staff && records[1].ledger == records[3].ledger)
    // Until the decision nothing can differ.
    #expect((0..<4).allSatisfy { month in CallMeasure.allCases.allSatisfy { same(records[1], records[2], month, $0) } })
    #expect(records[1].value(of: .gateGoShare, in: .all, scope: .city) == 1)
    #expect(records[2].value(of: .gateGoShare, in: .all, scope: .city) == 0)
    #expect(records[1].value(of: .gateGoShare, in: .window(1), scope: .city) == nil)
  }

  private func same(_ a: Record, _ b: Record, _ month: Int, _ measure: CallMeasure) -> Bool {
    a.byMonth[month, measure] == b.byMonth[month, measure]
  }

  @Test("an extension decides later, and a late go builds later") func extends() {
    var late = PilotCity.gate(responseAtMost: 0.001, extensions: 2)
    late.goesOnInTheEnd = true
    let records = TestCity.run([PilotCity.gated(PilotCity.gate(responseAtMost: 1000)), PilotCity.gated(late)])[0]
    #expect(records[1].gate?.extensions == 2 && records[1].gate?.month == 6 && records[1].gate?.isGo == true)
    for station in 2..<4 {
      let delay = (records[1].stations[station].buildingStarts - records[0].stations[station].buildingStarts).milliseconds
      #expect(delay == 60 * 86_400_000)
    }
  }

  @Test("an adjustment changes posts from the decision on, and only if its figure is so") func adjusts() {
    func arm(above minutes: Double) -> ModelParameters {
      let more = OperatingChange(posts: [.init(organisation: 1, post: 1, opensAtMinute: 0)])
      let criterion = GateCriterion(.responseMinutesMean, bounds: [.above(minutes)])
      return PilotCity.gated(
        PilotCity.gate(responseAtMost: 0.001, adjustments: [.init(criterion: criterion, change: more)]))
    }
    let plain = PilotCity.gated(PilotCity.gate(responseAtMost: 0.001))
    let records = TestCity.run([plain, arm(above: 0), arm(above: 1000)])[0]
    #expect(records[1].gate?.adjustments == 1 && records[2].gate?.adjustments == 0)
    func hours(_ arm: Int, _ window: Int) -> Double {
      records[arm].value(of: .dutyHoursAuxiliary, in: .window(window), scope: .city)!
    }
    #expect(hours(1, 1) == hours(0, 1) && hours(1, 2) > hours(0, 2) + 100)
    #expect(records[2].byZone == records[0].byZone && records[2].staff == records[0].staff)
  }

  @Test("without an observation model the city sees the pilot's own area as it is") func seesItsPilot() {
    var gate = PilotCity.gate(responseAtMost: 1000)
    gate.criteria += [
      GateCriterion(.responseWithin10Share, bounds: [.atLeast(0)]), GateCriterion(.staffedDoorShare, bounds: [.atLeast(0)]),
      GateCriterion(.responseMinutesMean, bounds: [.atMost(1000)], fromHour: 22, toHour: 6),
    ]
    let record = TestCity.run([PilotCity.gated(gate)])[0][0]
    var treated = record
    treated.roles = record.pilot!.treated.map { $0 ? .treated : .none }
    let seen = record.gate!.observed.map { $0! }
    #expect(abs(seen[0] - treated.value(of: .responseMinutesMean, in: .window(1), scope: .treated)!) < 0.2)
    #expect(abs(seen[1] - treated.value(of: .responseWithin10Share, in: .window(1), scope: .treated)!) < 0.01)
    #expect(abs(seen[2] - record.value(of: .staffedDoorShare, in: .window(1), scope: .city)!) < 1e-9)
    #expect(seen[3] != seen[0])
  }

  @Test("early button presses shorten the response that is seen, gaps in the log do not; both leave what happens alone")
  func observes() {
    func arm(_ observation: ObservationParameters?) -> ModelParameters {
      PilotCity.gated(PilotCity.gate(responseAtMost: 1000), observation: observation)
    }
    let records = TestCity.run([
      arm(nil), arm(ObservationParameters()), arm(ObservationParameters(earlyShare: 1, earlyMinutes: .constant(1))),
      arm(ObservationParameters(missingShare: 0.5)),
    ])[0]
    let seen = records.map { $0.gate!.observed[0]! }
    #expect(seen[1] == seen[0] && seen[2] < seen[0] - 0.5 && seen[3] != seen[0] && abs(seen[3] - seen[0]) < 1.5)
    #expect(records.allSatisfy { $0.byZone == records[0].byZone })
  }

  @Test("the response that is seen falls with the share of early presses and with their minutes, neither without the other")
  func earlyPresses() {
    let city = PilotCity.arm(warmUpDays: 10, windows: [2, 2, 1])
    func seen(_ share: Double, _ minutes: Double) -> Double {
      let observation = ObservationParameters(earlyShare: share, earlyMinutes: .constant(minutes))
      let arm = PilotCity.gated(PilotCity.gate(responseAtMost: 1000), observation: observation, in: city)
      return TestCity.run([arm])[0][0].gate!.observed[0]!
    }
    let plain = seen(0, 1)
    #expect(seen(1, 0) == plain)
    // No response of the pilot is as short as a minute: all are seen a minute shorter, or a half of them.
    #expect(abs(plain - seen(1, 1) - 1) < 0.01 && abs(plain - seen(0.5, 1) - 0.5) < 0.1)
  }

  @Test("suppression, confusion and late entry lower the recorded change that is seen, and nothing else") func register() {
    let criterion = GateCriterion(.crimeRecordedCount, bounds: [.atMost(9)], baseline: 70..<130, comparedWithControl: true)
    // A second kind, which is no offence, for what is entered as another kind.
    var quiet = PilotCity.quietArm()
    quiet.demand.kinds.append(TestCity.kind(1, perDay: 1, zones: 36))
    func seen(_ observation: ObservationParameters?) -> [Record] {
      let gate = GateParameters(decisionMonth: 4, criteria: [criterion])
      return TestCity.run([PilotCity.gated(gate, observation: observation, in: quiet)], replications: 4).map { $0[0] }
    }
    func mean(_ records: [Record]) -> Double { records.reduce(0) { $0 + $1.gate!.observed[0]! } / Double(records.count) }
    let (plain, same) = (seen(nil), seen(ObservationParameters()))
    #expect(mean(plain) == mean(same))
    let suppressed = seen(ObservationParameters(suppressionShare: 0.3))
    // A share s that is not entered in the pilot's zones takes s off the ratio to the control zones.
    #expect(abs((1 + mean(suppressed)) / (1 + mean(plain)) - 0.7) < 0.08)
    let confused = seen(ObservationParameters(confusionShare: 0.4))
    #expect(abs(mean(confused) - mean(plain)) < 0.25 && mean(confused) != mean(plain))
    let late = seen(ObservationParameters(entryDays: .gamma(shape: 2, scale: 15)))
    #expect(mean(late) != mean(plain))
    for records in [same, suppressed, confused, late] {
      #expect(zip(records, plain).allSatisfy { $0.byZone == $1.byZone && $0.recordedCrime == $1.recordedCrime })
    }
  }
}

@Suite("Right and wrong decisions") struct GateTruthTests {
  private func truth(_ bound: GateCriterion.Bound, indifference: Double = 0) -> GateParameters.Truth {
    GateParameters.Truth(outcome: .callsByStationShare, bound: bound, asShare: false, indifference: indifference)
  }

  @Test("the truth of a stop is the arm that goes on, against the base") func truthOfStop() {
    let base = PilotCity.arm()
    let stop = PilotCity.gated(PilotCity.gate(responseAtMost: 0.001, truth: truth(.atLeast(0.001))))
    let go = PilotCity.gated(PilotCity.gate(responseAtMost: 1000, truth: truth(.atLeast(0.001))))
    for records in TestCity.run([base, stop, go]) {
      let change =
        records[2].value(of: .callsByStationShare, in: .all, scope: .city)!
        - records[0].value(of: .callsByStationShare, in: .all, scope: .city)!
      #expect(change > 0.001)
      #expect(records[1].gate?.truth == change && records[2].gate?.truth == change)
      #expect(records[1].gate?.isRight == false && records[2].gate?.isRight == true)
      #expect(records[1].value(of: .gateWrongShare, in: .all, scope: .city) == 1)
      #expect(records[2].value(of: .gateWrongShare, in: .all, scope: .city) == 0)
    }
  }

  @Test("a bound out of reach makes a stop right, and near the bound both decisions are right") func margin() {
    #expect(truth(.atLeast(0.5)).isRight(false, change: 0.1) && !truth(.atLeast(0.5)).isRight(true, change: 0.1))
    #expect(truth(.atMost(-0.01)).isRight(true, change: -0.02) && !truth(.atMost(-0.01)).isRight(false, change: -0.02))
    #expect(truth(.atLeast(0.5), indifference: 0.5).isRight(true, change: 0.1))
    #expect(truth(.atLeast(0.5), indifference: 0.5).isRight(false, change: 0.1))
  }

  @Test("without a question of truth, or without a base, nothing is said of right and wrong") func unasked() {
    let asked = PilotCity.gated(PilotCity.gate(responseAtMost: 0.001, truth: truth(.atLeast(0))))
    let unasked = PilotCity.gated(PilotCity.gate(responseAtMost: 0.001))
    let records = TestCity.run([asked, unasked])[0]
    #expect(records.allSatisfy { $0.gate?.isRight == nil && $0.gate?.isGo == false })
  }
}
