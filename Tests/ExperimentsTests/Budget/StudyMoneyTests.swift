import DiscreteEvents
import SmallCity
import StationModel
import Testing

@testable import Experiments

@Suite("Money of a study") struct StudyMoneyTests {
  private func study(_ change: (inout ModelParameters) -> Void) throws -> StudyResult {
    var study = SmallCity.study(6)
    for arm in study.arms.indices { change(&study.arms[arm]) }
    return try study.run()
  }

  @Test("A minute of response is priced by annualised cost over the minutes of all calls answered") func responseMinute() throws {
    let result = try study { $0.budget?.appraisal = AppraisalParameters() }
    let window = WindowChoice.window(1)
    let finding = try #require(result.costPerResponseMinute(from: 0, to: 1, window: window))
    func values(_ outcome: Outcome, _ arm: Int) -> [Double] { result.values(Measurement(outcome, window: window), arm: arm) }
    #expect(values(.costAnnualisedPerYear, 0).allSatisfy { $0 == 0 })
    let costs = values(.costAnnualisedPerYear, 1)
    // Nobody gives up in this city: what is answered is what is received and not open; the window has 30 days.
    let minutes = (0..<6).map { replication in
      let answered = (0..<2).map { values(.callsCount, $0)[replication] - values(.callsOpenCount, $0)[replication] }
      let saved = values(.responseMinutesMean, 0)[replication] - values(.responseMinutesMean, 1)[replication]
      return saved * (answered[0] + answered[1]) / 2 * 365 / 30
    }
    #expect(abs(finding.meanCost - costs.reduce(0, +) / 6) < 1e-6 && abs(finding.meanEffect - minutes.reduce(0, +) / 6) < 1e-6)
    #expect(finding.meanEffect > 0 && finding.ratio == finding.meanCost / finding.meanEffect)
    #expect(try #require(result.costEffectiveness(minutes, from: 0, to: 1, window: window)).verdict == finding.verdict)
  }

  @Test("Without an appraisal, and without an overrun, there is nothing to say") func absent() throws {
    let result = try study { _ in }
    #expect(result.costPerResponseMinute(from: 0, to: 1, window: .all) == nil)
    #expect(result.chanceOfOverrun(arm: 1, window: .all) == nil)
    #expect(result.tables.arms.allSatisfy { $0[.funding].isEmpty })
  }

  @Test("The chance of an overrun is the share of replications that spend more than was planned") func overrun() throws {
    // Stated 400,000 a year for a month; cash is capital and 180,000 a year: 18,000 less, so capital decides from a factor of about 1.02 on.
    let result = try study { $0.staffing.organisations[1].money?.capitalOverrun = .uniform(low: 0.9, high: 1.2) }
    let shares = result.values(Measurement(.budgetOverrunShare), arm: 1)
    let chance = try #require(result.chanceOfOverrun(arm: 1, window: .all))
    #expect(chance == Double(shares.count { $0 > 0 }) / 6 && chance > 0 && chance < 1)
    let overruns = result.values(Measurement(.overrunTotal), arm: 1)
    #expect(Set(overruns).count == 6)
    #expect(result.chanceOfOverrun(arm: 0, window: .all) == nil)
  }

  @Test("Sums by source are sums of the ledger, in a log and back") func funding() throws {
    let result = try study { $0.budget?.sourceShares = [0.8, 0.2, 0, 0] }
    let arm = result.tables.arms[1]
    for (cell, cents) in arm[.ledger].enumerated() {
      let isCash = LedgerCategory.allCases[cell % LedgerCategory.allCases.count].isCash
      #expect(arm[.funding][4 * cell..<4 * cell + 4].reduce(0, +) == (isCash ? cents : 0))
    }
    #expect(arm[.funding].contains { $0 > 0 })
    var tables = ArmTables()
    tables.kept[.funding] = [1, -2, 3]
    let replication = Replication(number: 3, draws: [], row: [1], tables: [tables])
    #expect(try ReplicationCoding.decode(ReplicationCoding.encode(replication)).tables == [tables])
  }
}
