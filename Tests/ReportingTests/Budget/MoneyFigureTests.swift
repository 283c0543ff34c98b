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

  @Test func everyPointOfTheEllipseIsAsFarFromTheMiddleAsNineInTenFutures() throws {
    let effect = try #require(CostEffect(try Self.study.story(), arm: 1))
    let (a, c) = (effect.avoided, effect.cost)
    let (va, vc) = (a.deviation * a.deviation, c.deviation * c.deviation)
    let shared = Spread.covariance(a.values, c.values)
    for point in effect.ellipse() {
      let (u, v) = (point.avoided - a.mean, point.cost - c.mean)
      let distance = (u * u * vc - 2 * u * v * shared + v * v * va) / (va * vc - shared * shared)
      #expect(abs(distance.squareRoot() - 2.146) < 1e-6)
    }
  }

  @Test func theFindingCountsFuturesInWhichCashExceedsWhatIsStated() throws {
    #expect(
      MoneyFigure.finding(try Self.study.story())
        == "Full cost is 2.6 times the stated cost; new cash exceeds it in 3 of 4 futures")
  }

  @Test func wordsOfTheFindingTurnAtTheirBorders() {
    let words = ReportWords(language: .en)
    #expect(words.moneyFinding(ratio: 1.25, ofNumber: "1.3", chance: nil).contains("1.3 times"))
    #expect(words.moneyFinding(ratio: 1.249, ofNumber: "1.2", chance: nil) == "Full cost is about what is stated")
    #expect(
      words.moneyFinding(ratio: 0.8, ofNumber: "0.8", chance: 0).hasPrefix("Full cost is below the stated cost; new cash stays"))
    let zh = ReportWords(language: .zhHans)
    #expect(zh.moneyFinding(ratio: 4, ofNumber: "4.0", chance: 1).contains("100 个未来中有 100 个"))
    for (chance, word) in [(0.655, "likely (66"), (0.654, "too close (65"), (0.335, "too close (34"), (0.334, "unlikely (33")] {
      #expect(words.moneyBestOfPlane("A", cheapest: "B", isSame: false, chance: chance).contains(word))
    }
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
