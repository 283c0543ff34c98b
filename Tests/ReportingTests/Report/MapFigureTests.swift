import Foundation
import Testing

@testable import Reporting

/// What the maps, the account and the figure on fairness say.
struct MapFigureTests {
  private static let set: ResultSet = {
    do { return try MapSample.results() } catch { fatalError("the sample cannot be read: \(error)") }
  }()
  private static let english = Story(set, language: .en)
  private static let words = ReportWords(language: .en)
  private static let chinese = ReportWords(language: .zhHans)

  @Test func classesAreRoundAndTheSameOnBothSidesOfNoChange() {
    let classes = DifferenceClasses([-8, -3, -1, 0, 0.5, 2, 3, 4, 4.2, 3.9])
    #expect(classes.borders == [1, 2, 4] || classes.borders == [2.5, 5, 10])
    #expect(classes.edges == classes.edges.reversed().map { -$0 })
    #expect(classes.index(0) == 3)
    let border = classes.borders[0]
    #expect(classes.index(border) == 4 && classes.index(-border) == 2)
    #expect(classes.index(border * 0.999) == 3)
    #expect(classes.index(1e9) == 6 && classes.index(-1e9) == 0)
    // Nothing changes: borders are there all the same.
    #expect(DifferenceClasses([0, 0]).index(0) == 3)
    #expect(DifferenceClasses([]).borders.allSatisfy { $0 > 0 })
  }

  @Test func theMapSaysHowManyZonesGetFasterAndSlower() {
    #expect(
      Self.words.mapFinding(faster: 41, slower: 70, of: 144) == "41 of 144 zones get faster, 70 slower; 33 too close to call")
    #expect(Self.words.mapFinding(faster: 1, slower: 0, of: 2) == "1 of 2 zones gets faster, none slower; 1 too close to call")
    #expect(Self.words.mapFinding(faster: 0, slower: 3, of: 3) == "No zone gets faster, 3 of 3 slower")
    #expect(Self.words.mapFinding(faster: 0, slower: 0, of: 9) == "Too close to call in all 9 zones")
    #expect(Self.chinese.mapFinding(faster: 41, slower: 70, of: 144) == "144 个分区中 41 个变快，70 个变慢；33 个难以断定")
  }

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

  @Test func theFindingOnFairnessNamesWhoLosesMost() {
    func finding(_ faster: String, _ slower: String, _ worst: (String, String)?, any: Bool) -> String {
      Self.words.fairnessFinding(
        "Plan", isPeople: true, faster: faster, slower: slower, worst: worst.map { (zone: $0.0, by: $0.1) }, anyFaster: any
      )
      .replacing("\u{a0}", with: " ")
    }
    #expect(
      finding("15 %", "59 %", ("A1", "+2.3 min"), any: true)
        == "Plan: zones with 15 % of residents get faster, 59 % slower, most in A1 (+2.3 min)")
    #expect(
      finding("0 %", "59 %", ("A1", "+2.3 min"), any: false)
        == "Plan: zones with 59 % of residents get slower, most in A1 (+2.3 min), and none faster")
    #expect(finding("15 %", "0 %", nil, any: true) == "Plan: no zone gets slower, zones with 15 % of residents get faster")
    #expect(finding("0 %", "0 %", nil, any: false) == "Plan: too close to call in every zone")
  }

  @Test func smallAndNearlyWholeSharesAreNotRoundedAway() {
    #expect(Fairness.share(0.002, Self.english) == "less than 1\u{a0}%")
    #expect(Fairness.share(0.998, Self.english) == "more than 99\u{a0}%")
    #expect(Fairness.share(0, Self.english) == "0\u{a0}%")
    #expect(Fairness.share(1, Self.english) == "100\u{a0}%")
  }

  @Test(arguments: Language.allCases) func textsStandFreeAlsoWithLongNames(_ language: Language) {
    for (name, set) in FigureTests.results + [("the sample", Self.set)] {
      let story = Story(set, language: language)
      for figure in [MonthMap.figure, DisplacementFigure.figure, Fairness.figure] {
        for canvas in FigureTests.canvases(figure.make(story)) {
          #expect(canvas.textFaults == [], "\(figure.id) of \(name), \(Int(canvas.width)) px")
        }
      }
      guard story.lead > 0 else { continue }
      for width in [386.0, 340] {
        let changes = story.zoneChanges(story.lead, DifferenceMap.outcome)
        #expect(DifferenceMap.drawing(changes, story, width: width, id: "map").textFaults == [], "\(name), \(Int(width)) px")
      }
    }
  }

  @Test func everyFigureIsThereAndSaysWhatTheTablesSay() throws {
    let story = Self.english
    #expect(DifferenceMap.card(story) != nil)
    let changes = story.zoneChanges(1, DifferenceMap.outcome)
    #expect(DifferenceMap.finding(changes, story) == "3 of 9 zones get faster, 3 slower; 3 too close to call")
    #expect(DifferenceMap.worst(changes) == 2)
    let account = try #require(DisplacementFigure.figure.make(story))
    // Sums over 100 futures, a window of a year.
    #expect(account.finding.hasPrefix("More went away than moved: \(MapSample.longName) −200 offences a year (40 moved)"))
    #expect(account.finding.hasSuffix("; nothing to be told apart from chance: Other −5.0 offences a year (−40 to +30)"))
    let fairness = try #require(Fairness.figure.make(story))
    #expect(fairness.finding.contains("zones with 40\u{a0}% of residents get faster, 30\u{a0}% slower, most in C1"))
    #expect(MonthMap.figure.make(story) != nil)
  }

  @Test func aStudyOfOneArmHasNoMaps() throws {
    let story = Story(try MapSample.results(arms: 1), language: .en)
    #expect(DifferenceMap.card(story) == nil)
    for figure in [MonthMap.figure, DisplacementFigure.figure, Fairness.figure] { #expect(figure.make(story) == nil) }
    #expect(MonthMap.data(story.results) == nil)
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
      let rows = (Self.set.sheet("displacement.csv")?.rows ?? []).filter { $0.holds("arm", Self.set.study.arms[arm].id) }
      let sum = rows.reduce(0) { $0 + ($1.number("netMean") ?? 0) }
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
