import Testing
import Texts

@testable import Reporting

struct MoneyFigureTests {
  static let study = WrittenStudy(
    outcomes: [
      "crimeCommitted.count": [[100, 100, 100, 100], [90, 80, 95, 75]],
      "costFullCNY.perYear": [[0, 0, 0, 0], [1000, 1200, 900, 1100]],
      "costStatedCNY.perYear": [[0, 0, 0, 0], [400, 400, 400, 400]],
      "costCashCNY.perYear": [[0, 0, 0, 0], [500, 300, 500, 500]],
      "responseMinutes.mean": [[8, 8, 8, 8], [8.5, 8, 8.5, 8]],
    ])

  @Test func theCostOfAnOffenceIsTheRatioOfMeansAndItsRangeTheFuturesOwnRatios() throws {
    let effect = try #require(CostEffect(try Self.study.story(), arm: 1))
    let price = try #require(effect.perOffence)
    #expect(abs(price.mean - 1050 / 15) < 1e-9)
    #expect(try #require(price.low) > 44 && #require(price.low) < 60)
    #expect(try #require(price.high) <= 180)
    #expect(!effect.isAnnualised)
    // Response got worse: no minute was saved, so none has a price.
    #expect(effect.perMinute == nil)
  }

  @Test func whereSomeFuturesAvoidNothingTheRangeHasNoUpperEnd() throws {
    var study = Self.study
    study.outcomes["crimeCommitted.count"] = [[100, 100, 100, 100], [60, 110, 60, 110]]
    let price = try #require(CostEffect(try study.story(), arm: 1)?.perOffence)
    #expect(price.high == nil)
    #expect(price.low != nil)
  }

  @Test func theFindingHoldsTheWholeTimeAgainstWhatIsStatedAndCountsRunsAboveIt() throws {
    var study = Self.study
    study.tables["ledger.csv"] = """
      arm,month,window,category,isStated,isFull,isCash,meanCNY
      plan,2027-01,last,capital,true,true,true,400
      plan,2027-02,last,running,false,true,true,640

      """
    #expect(
      MoneyFigure.finding(try study.story()).plain
        == "Over all years the full cost is 2.6 times the stated one; new cash exceeds it in 3 of 4 runs")
    #expect(
      MoneyFigure.finding(try study.story(.zhHans)).plain == "各年合计，全口径费用是方案所列费用的 2.6 倍；新增现金支出4 次中有 3 次超过所列费用")
  }

  @Test func yearsAddUpOnBothBasesAndCashIsApart() throws {
    var study = Self.study
    study.tables["ledger.csv"] = """
      arm,month,window,category,isStated,isFull,isCash,meanCNY
      plan,2027-01,last,capital,true,true,true,100
      plan,2027-01,last,overrun,false,true,true,20
      plan,2027-02,last,operationStated,true,false,false,30
      plan,2027-02,last,running,false,true,true,40
      plan,2027-02,last,wagesTransferred,false,true,false,50
      plan,2027-02,last,wagesCity,false,false,false,999

      """
    let years = try #require(MoneyYears(try study.story(), arm: 1))
    #expect(years.years == ["2027"] && years.months == [2])
    #expect(years.totals(.stated) == [130])
    #expect(years.totals(.full) == [210])
    #expect(years.cash == [160])
    #expect(MoneyYears(try study.story(), arm: 0) == nil)
  }
}
