import Foundation
import StationModel
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

  @Test func theFindingFollowsTheShareOfFutures() {
    func finding(_ fewer: Double, _ more: Double, of all: Double = 100, net: Double) -> String {
      Self.words.displacementFinding(
        "Plan", fewer: ShareFact(met: .of(fewer), of: .of(all)), more: ShareFact(met: .of(more), of: .of(all)), net: .of(net),
        size: "12", moved: "5"
      ).plain
    }
    #expect(finding(99, 1, net: -12) == "Plan: crime almost certainly falls; 12 offences fewer a year, 5 only move")
    #expect(finding(8, 91, net: 12) == "Plan: crime very likely rises; 12 offences more a year, 5 only move")
    #expect(
      finding(55, 43, net: -12)
        == "Plan: whether crime falls is too close to call, as in 55 of 100 runs; 5 offences a year move")
    #expect(finding(20, 10, net: -12) == "Plan: crime falls in 20 of 100 runs and rises in 10; 5 offences a year move")
    #expect(
      finding(7, 1, of: 8, net: -12) == "Plan: 12 offences fewer a year, 5 only move (8 runs, too few to say)")
  }

  @Test func whatMovesLandsSomewhereAndKindsAddUp() {
    for (name, set) in FigureTests.results {
      let story = Story(set, language: .en)
      for account in DisplacementFigure.accounts(story) {
        let kinds = DisplacementFigure.kindChanges(account.arm, story)
        #expect(kinds.isEmpty || abs(kinds.reduce(0) { $0 + $1.net } - account.net) < 1e-3, "\(name)")
        guard let landing = DisplacementFigure.Landing(account.arm, story) else { continue }
        let all = AccountNumbers(set.study.arms[account.arm].id, scope: .city, story).sum([.movedIn, .movedInInherited])
        #expect(all.map { abs($0.value - landing.all) < 1e-6 } == true, "\(name)")
        // What moves leaves one cell and comes to another; a few cross the ends of the window.
        #expect(abs(landing.all - account.moved) < 0.05 * account.moved + 0.5, "\(name)")
      }
    }
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

  @Test func theSliderSaysTheTotalOfItsMonth() {
    let maps = MonthMap.maps(Self.english)
    // Zones change by −5 to +3 in each of two months: −9 a month, the first of which is shown alone.
    #expect(
      MonthMap.total(0, maps, Self.english) == "until January 2027, whole city: \(MapSample.longName) −9.0, Other −9.0")
    #expect(MonthMap.total(1, maps, Self.english).hasSuffix("Other −18"))
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
