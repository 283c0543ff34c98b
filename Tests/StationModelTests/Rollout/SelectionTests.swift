import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Choice of the pilot's sites") struct SelectionTests {
  private let all = [0, 1]

  @Test("sites chosen worst first fall back without any station; sites by lot or by long-run risk do not") func regression() {
    let base = PilotCity.quietArm()
    let opening = base.calendar.monthStarts[2]
    func arm(_ sites: RolloutPhase.Sites) -> ModelParameters {
      var arm = base
      arm.rollout.phases = [PilotCity.pilot(sites, in: arm, selection: opening - 60..<opening)]
      return arm
    }
    let arms = [
      base, arm(.worstRecent(count: 4, areaKinds: all)), arm(.random(count: 4, areaKinds: all)),
      arm(.longRunRisk(count: 4, areaKinds: all)),
    ]
    let records = TestCity.run(arms, replications: 7)
    let figures = (0..<4).map { TestCity.mean(.regressionToMeanShare, records, arm: $0, window: .all) }
    #expect(figures[0].isNaN)
    // 25 offences a zone expected: the four worst of 36 lie some 1.6 standard deviations of 5 above, a quarter of what they show.
    #expect(figures[1] < -0.12)
    #expect(abs(figures[2]) < 0.12 && abs(figures[3]) < 0.12)
  }

  @Test("a baseline that the sites were chosen on shows an effect that is none; one kept apart does not") func overlap() {
    func seen(_ selection: (ModelParameters) -> Range<Int>) -> Double {
      var arm = PilotCity.quietArm()
      let opening = arm.calendar.monthStarts[2]
      let criterion = GateCriterion(
        .crimeRecordedCount, bounds: [.atMost(9)], baseline: opening - 60..<opening, comparedWithControl: true)
      arm.rollout = RolloutParameters(
        phases: [
          PilotCity.pilot(.worstRecent(count: 4, areaKinds: all), in: arm, selection: selection(arm)),
          PilotCity.expansion([], in: arm),
        ], gate: GateParameters(decisionMonth: 4, criteria: [criterion]))
      // Only the sites themselves, so that the chosen zones are the pilot's own area.
      arm.staffing.organisations[1].serviceRadiusKm = [0.5, 0.5]
      let records = TestCity.run([arm], replications: 8)
      return records.reduce(0) { $0 + $1[0].gate!.observed[0]! } / Double(records.count)
    }
    let trap = seen { $0.calendar.monthStarts[2] - 60..<$0.calendar.monthStarts[2] }
    let apart = seen { $0.calendar.monthStarts[0] - 60..<$0.calendar.monthStarts[0] }
    #expect(trap < -0.1 && abs(apart) < 0.12)
  }

  @Test("the worst zones are chosen on what stood on record, and lots differ between replications and not between arms")
  func choices() {
    var base = PilotCity.arm()
    // Zone 14 has four in ten of all offences.
    base.demand.kinds[1].zoneShare = (0..<36).map { $0 == 14 ? 0.4 : 0.6 / 35 }
    func arm(_ sites: RolloutPhase.Sites, _ id: UInt64 = 1) -> ModelParameters {
      var arm = base
      arm.rollout.phases = [PilotCity.pilot(sites, in: arm, selection: 70..<130)]
      arm.rollout.phases[0].id = id
      return arm
    }
    let lot = RolloutPhase.Sites.random(count: 3, areaKinds: [1])
    let records = TestCity.run(
      [arm(.worstRecent(count: 1, areaKinds: all)), arm(.longRunRisk(count: 1, areaKinds: all)), arm(lot), arm(lot)],
      replications: 2)
    #expect(records.allSatisfy { $0[0].stations.map(\.zone) == [14] && $0[1].stations.map(\.zone) == [14] })
    #expect(records.allSatisfy { $0[2].stations == $0[3].stations && $0[2].stations.count == 3 })
    #expect(records.allSatisfy { $0[2].stations.allSatisfy { base.city.zones[$0.zone].areaKind == 1 } })
    #expect(Set(records.map { $0[2].stations.map(\.zone) }).count > 1)
    // Stations chosen in the run work like those that were known: the treated zones answer from there.
    for one in records {
      #expect(one[2].value(of: .callsByStationShare, in: .window(2), scope: .treated)! > 0.1)
      #expect(one[0].treated[14] && one[0].ledger.contains { $0.station == 0 && $0.category == .capital })
    }
  }

  @Test("listed sites give the same replication whether the city measures regression or not") func listed() {
    var plain = PilotCity.arm()
    plain.rollout.phases = [PilotCity.pilot(.listed([7, 28]), in: plain)]
    var measured = plain
    measured.rollout.phases[0].selectionDays = 70..<130
    let records = TestCity.run([plain, measured])[0]
    #expect(records[0].byZone == records[1].byZone && records[0].staff == records[1].staff)
    #expect(records[0].pilot == nil && records[1].pilot?.regressionToMean != nil)
  }
}
