import Foundation
import Testing
import Texts

@testable import Reporting

/// What the figures on where offences went say.
struct DisplacementFigureTests {
  private static let set: ResultSet = {
    do { return try MapSample.results() } catch { fatalError("the sample cannot be read: \(error)") }
  }()
  private static let english = Story(set, language: .en)
  private static let words = ReportWords(language: .en)
  private static let chinese = ReportWords(language: .zhHans)

  @Test(arguments: [
    // Mean of what moved, net and its range of futures → what became of crime.
    (107.0, -241.0, -394.0, -111.0, DisplacementFigure.Fate.wentAway), (100, -125, -200, -50, .asMuch),
    (100, -125.1, -200, -50, .wentAway), (125, -100, -200, -50, .asMuch), (125.1, -100, -200, -50, .moved),
    (50, -10, -30, 0, .chance), (50, 10, -1, 30, .chance), (50, 10, 1, 30, .more),
  ])
  func whatBecameOfCrimeDependsOnTheRangeAndOnWhatMoved(
    _ moved: Double, _ net: Double, _ low: Double, _ high: Double, _ fate: DisplacementFigure.Fate
  ) throws {
    let text = "futures,movedOutSpace,prevented,inBase,netMean,netQ05,netQ95\n1,\(moved),300,9000,\(net),\(low),\(high)\n"
    let row = AccountRow(try .first(of: text))
    #expect(DisplacementFigure.fate(.init(arm: 1, row: row, chance: nil, perYear: 1)) == fate)
  }

  @Test func theSlidersDataHoldADigitForEveryZoneAndMonth() throws {
    let story = Self.english
    let maps = MonthMap.maps(story)
    #expect(maps.count == 2)
    let bytes = try #require(MonthMap.data(Self.set)).encoded()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let arms = try #require(object["arms"] as? [[String: Any]])
    #expect(arms.count == maps.count)
    let classes = MonthMap.classes(maps)
    for (arm, map) in zip(arms, maps) {
      let rows = try #require(arm["classes"] as? [String])
      #expect(rows.count == story.study.months.count)
      #expect(rows.allSatisfy { $0.count == story.study.zones.count })
      // What the page shows without a script is the last month.
      #expect(rows.last == map.last.map { String(classes.index($0)) }.joined())
    }
    for key in ["months", "zones", "bands"] {
      let both = try #require(object[key] as? [String: [String]])
      #expect(both["en"]?.count == both["zh-Hans"]?.count)
    }
    #expect((object["palette"] as? [String])?.count == DifferenceClasses.count)
  }

  @Test func monthsAddUpToTheNetOfTheWholeTable() {
    for arm in Self.english.options {
      let rows = Self.set.rows(ZoneAccountColumn.self).filter { $0.holds(.arm, Self.set.study.arms[arm].id) }
      let sum = rows.reduce(0) { $0 + ($1.number(.netMean) ?? 0) }
      #expect(abs((Self.english.cumulatedNet(arm).last?.reduce(0, +) ?? 0) - sum) < 1e-9)
    }
  }

  @Test func aStationAppearsInTheMonthOfItsOpening() {
    // The sample: January and February 2027.
    #expect(MonthMap.month(ofDay: 0, Self.english) == 0)
    #expect(MonthMap.month(ofDay: 30.9, Self.english) == 0)
    #expect(MonthMap.month(ofDay: 31, Self.english) == 1)
    #expect(MonthMap.month(ofDay: 59, Self.english) == 2)
    #expect(Self.words.month("2027-02") == "February 2027" && Self.chinese.month("2027-02") == "2027年2月")
  }
}
