import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Building under a cash limit") struct CashLimitTests {
  /// Three stations of 800,000 CNY, all of which could be built at once from the first January on.
  private func arm(cashCNY: Int64?, overrun: Distribution? = nil) -> ModelParameters {
    let city = TestCity.city()
    var station = TestCity.station()
    station.money?.capitalOverrun = overrun
    var arm = TestCity.arm(
      kinds: [TestCity.kind(perDay: 4, zones: 16)], staffing: TestCity.staffing(city: city, station: station), patrol: nil)
    arm.calendar = CashPlanTests.calendar
    arm.rollout = RolloutParameters(phases: [
      RolloutPhase(id: 1, organisation: 1, sites: .listed([5, 6, 9]), startDay: 40, opensOnStart: false, buildingAtOnce: 3)
    ])
    arm.budget = BudgetParameters(cashCentsPerQuarter: cashCNY.map { $0 * 100 })
    return arm
  }

  private func starts(_ arm: ModelParameters) -> [Int] {
    let planned = Arm(arm).plannedStations
    var cash = CashPlan(arm)
    return arm.rollout.phases.enumerated().flatMap { index, phase in
      Construction.schedule(
        planned.filter { $0.phase == index }, of: phase, from: phase.startDay, arm, random: KeyedRandom(seed: 1, replication: 0),
        cash: &cash
      ).map(\.startDay)
    }
  }

  @Test("Stations that the quarter cannot pay start in a later one; without a limit all start at once") func delays() {
    #expect(starts(arm(cashCNY: nil)) == [40, 40, 40])
    #expect(starts(arm(cashCNY: 10_000_000)) == [40, 40, 40])
    #expect(starts(arm(cashCNY: 800_000)) == [40, 130, 220])
    #expect(starts(arm(cashCNY: 400_000)) == [130, 310, 490])
    #expect(starts(arm(cashCNY: 1_600_000)) == [40, 40, 130])
  }

  @Test("An overrun is paid from the same cash") func overrun() {
    #expect(starts(arm(cashCNY: 800_000, overrun: .constant(1.5))) == [130, 220, 400])
  }

  @Test("A pilot opens on its day and takes up the money of what follows") func pilot() {
    var arm = arm(cashCNY: 800_000)
    arm.rollout.phases.insert(
      RolloutPhase(id: 2, organisation: 1, sites: .listed([0, 1]), startDay: 40, opensOnStart: true), at: 0)
    #expect(starts(arm) == [40, 40, 220, 310, 400])
  }

  @Test("In a run the ledger never has more capital by a quarter's end than has come in, and the delay costs station-years")
  func ledger() throws {
    let records = TestCity.run([arm(cashCNY: nil), arm(cashCNY: 800_000)])[0]
    var paid: Int64 = 0
    for month in 0..<36 {
      for entry in records[1].ledger where entry.month == month && entry.category == .capital { paid += entry.cents }
      #expect(paid <= 800_000_00 * Int64(month / 3 + 1))
    }
    #expect(paid == 3 * 800_000_00)
    func years(_ record: Record) throws -> Double {
      try #require(record.value(of: .stationYears, in: .all, scope: .city))
    }
    // 90 and 180 days later.
    #expect(abs(try years(records[0]) - years(records[1]) - 270.0 / 365) < 1e-9)
  }
}
