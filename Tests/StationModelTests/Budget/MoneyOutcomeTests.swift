import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Money outcomes") struct MoneyOutcomeTests {
  /// One station from the first day of the second window on, and a year of it.
  private func arm(overrun: Distribution? = nil, budget: BudgetParameters = BudgetParameters(), start: Int? = nil)
    -> ModelParameters
  {
    let city = TestCity.city()
    var station = TestCity.station(origin: Organisation.Origin(precincts: 0.5, hired: 0.5))
    station.money?.capitalOverrun = overrun
    // Few calls and no patrols: money does not mind them.
    var arm = TestCity.arm(
      kinds: [TestCity.kind(perDay: 4, zones: 16)], staffing: TestCity.staffing(city: city, station: station), patrol: nil,
      windows: [1, 12])
    arm.rollout = TestCity.opening([5], in: arm)
    if let start { arm.rollout.phases[0].startDay = start }
    arm.budget = budget
    return arm
  }

  private func value(_ outcome: Outcome, _ record: Record, _ window: WindowChoice = .window(1)) throws -> Double {
    try #require(record.value(of: outcome, in: window, scope: .city))
  }

  private let asked: [Outcome] = [
    .overrunTotal, .budgetOverrunShare, .costPublicPerYear, .costAnnualisedPerYear, .costPerStationYear, .costOpportunityPerYear,
    .costNetPresent,
  ]

  @Test("What nobody asks for is not defined, and a ledger without it is as it was") func absent() {
    let record = TestCity.run([arm()])[0][0]
    for outcome in asked { #expect(record.value(of: outcome, in: .all, scope: .city) == nil) }
    #expect(!record.ledger.contains { $0.category == .overrun || $0.category == .capitalAnnualised })
    // A factor of exactly one spends what was planned.
    #expect(TestCity.run([arm(overrun: .constant(1))])[0][0].ledger == record.ledger)
  }

  @Test("A quarter more than planned is an entry of its own, in cash and full cost, and nothing else changes") func overrun()
    throws
  {
    let records = TestCity.run([arm(), arm(overrun: .constant(1.25)), arm(overrun: .constant(0.9))])[0]
    #expect(try value(.overrunTotal, records[1]) == 200_000)
    #expect(try value(.overrunTotal, records[2]) == -80_000)
    #expect(try value(.capitalTotal, records[1]) == 1_000_000)
    for outcome in [Outcome.costFullPerYear, .costCashPerYear] {
      let more = try value(outcome, records[1]) - value(outcome, records[0])
      #expect(abs(more - 200_000 * 365 / 360) < 0.01)
    }
    #expect(try value(.costStatedPerYear, records[1]) == value(.costStatedPerYear, records[0]))
    #expect(records[1].byZone == records[0].byZone && records[1].ledger.filter { $0.category != .overrun } == records[0].ledger)
    let ratio = try value(.costCashPerYear, records[1]) / value(.costStatedPerYear, records[1])
    #expect(abs(try value(.budgetOverrunShare, records[1]) - (ratio - 1)) < 1e-12)
  }

  @Test(
    "An hour on duty costs the allowance of its role: new cash of those hired, moved pay of those moved, the city's at precincts",
    arguments: [Role.police, .auxiliary])
  func allowance(role: Role) {
    var paid = arm()
    paid.staffing.roles[Int(role.rawValue)].allowanceCentsPerHour = 700
    let records = TestCity.run([arm(), paid])[0]
    #expect(records[0].byZone == records[1].byZone && records[0].staff == records[1].staff)
    func more(_ category: LedgerCategory) -> Double {
      func cents(_ record: Record) -> Int64 { record.ledger.filter { $0.category == category }.reduce(0) { $0 + $1.cents } }
      return Double(cents(records[1]) - cents(records[0]))
    }
    func cents(_ side: StaffSide) -> Double {
      let duty: StaffMeasure = role == .police ? .dutyPoliceMs : .dutyAuxiliaryMs
      return (0..<13).reduce(0) { $0 + Double(records[0].staff[side, 0, $1, duty]) } / 3_600_000 * 700
    }
    // Two of four officers were moved, no auxiliary; each month is rounded to a cent.
    let moved = role == .police ? cents(.stations) / 2 : 0
    #expect(cents(.stations) > 0 && abs(more(.wagesTransferred) - moved) < 13)
    #expect(abs(more(.allowances) - (cents(.stations) - moved)) < 26)
    #expect(cents(.precinct) > 0 && abs(more(.wagesCity) - cents(.precinct)) < 13)
    #expect(more(.wagesHired) == 0 && more(.overtime) == 0)
  }

  @Test("Each station draws its own overrun, the same wherever and whenever it is built") func keyed() throws {
    let factor = Distribution.lognormal(logMean: 0.1, logSD: 0.3)
    var two = arm(overrun: factor)
    two.rollout.phases[0].sites = .listed([6, 5])
    let records = TestCity.run([arm(overrun: factor), two, arm(overrun: factor, start: 100)], replications: 3)
    for replication in records {
      func overruns(_ record: Record) -> [Int64] { record.ledger.filter { $0.category == .overrun }.map(\.cents) }
      #expect(overruns(replication[1]).count == 2 && Set(overruns(replication[1])).isSuperset(of: overruns(replication[0])))
      #expect(overruns(replication[2]) == overruns(replication[0]))
    }
    #expect(Set(try records.map { try value(.overrunTotal, $0[0]) }).count == 3)
  }

  @Test("New cash is split by source to the cent; moved officers are nobody's cash") func sources() throws {
    let shares = [0.7, 0.15, 0.1, 0.05]
    let records = TestCity.run([arm(), arm(budget: BudgetParameters(sourceShares: shares))])[0]
    #expect(records[0].ledger == records[1].ledger)
    var sums: [Int64] = [0, 0, 0, 0]
    var cash: Int64 = 0
    for entry in records[1].ledger {
      guard let parts = records[1].funding(of: entry) else {
        #expect(!entry.category.isCash)
        continue
      }
      cash += entry.cents
      for source in sums.indices { sums[source] += parts[source] }
    }
    #expect(sums.reduce(0, +) == cash && records[0].funding(of: records[0].ledger[0]) == nil)
    for (sum, share) in zip(sums, shares) { #expect(abs(Double(sum) - Double(cash) * share) < Double(records[1].ledger.count)) }
    let part = try value(.costPublicPerYear, records[1]) / value(.costCashPerYear, records[1])
    #expect(abs(part - 0.7) < 1e-6)
  }

  @Test("A year of an open station costs the same, whenever it opened, with capital annualised") func annualised() throws {
    let budget = BudgetParameters(overtimeFactor: 0, appraisal: AppraisalParameters())
    let late = arm(budget: budget, start: 200)
    let records = TestCity.run([arm(budget: budget), late])[0]
    let capital = 800_000 * AppraisalParameters().capitalRecoveryFactor
    // Two officers moved and two hired, ten auxiliaries, no volunteer: all positions are filled.
    let expected = capital + 180_000 + 4 * 180_000 + 10 * 75_000
    for record in records { #expect(abs(try value(.costPerStationYear, record) - expected) < 1) }
    let openDays = 360.0 - Double(200 - late.calendar.monthStarts[1])
    #expect(abs(try value(.costAnnualisedPerYear, records[1]) * 360 - expected * openDays) < 365)
    #expect(abs(try value(.costOpportunityPerYear, records[0]) - 2 * 180_000) < 1)
    // Without the annuity the late station looks dearer for each year it is open.
    func full(_ record: Record) throws -> Double {
      try value(.costFullPerYear, record) * 360 / 365 / value(.stationYears, record)
    }
    #expect(try full(records[1]) > full(records[0]) * 1.2)
  }

  @Test("At no interest the present value is the sum; windows add up; interest makes what comes later cheaper") func present()
    throws
  {
    func record(_ rate: Double, inflation: Double = 0) -> Record {
      TestCity.run([arm(budget: BudgetParameters(appraisal: AppraisalParameters(discountRate: rate, inflation: inflation)))])[0][
        0]
    }
    let flat = record(0)
    #expect(abs(try value(.costNetPresent, flat, .all) - value(.costFullPerYear, flat, .all) * 390 / 365) < 0.01)
    let discounted = record(0.1)
    let parts = try value(.costNetPresent, discounted, .window(0)) + value(.costNetPresent, discounted, .window(1))
    #expect(abs(try value(.costNetPresent, discounted, .all) - parts) < 0.01)
    let cents = discounted.ledger.filter(\.category.isFull).reduce(0.0) { sum, entry in
      var factor = 1.0
      for _ in 0..<entry.month { factor /= AppraisalParameters(discountRate: 0.1).presentFactor(month: -1) }
      return sum + Double(entry.cents) * factor
    }
    let undiscounted = try value(.costNetPresent, flat, .all)
    #expect(abs(cents / 100 - parts) < 0.01 && parts < undiscounted)
    #expect(try value(.costNetPresent, record(0.1, inflation: 0.1), .all) == value(.costNetPresent, flat, .all))
  }
}
