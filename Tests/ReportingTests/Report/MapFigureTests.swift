import Foundation
import Testing
import Texts

@testable import Reporting

/// What the maps and the figure on fairness say.
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

  @Test(arguments: [
    (Language.en, 95.0, true, "1.3 min later under Plan (95 of 100 runs)"),
    (.en, 40, true, "no surer later than sooner under Plan (later in 40 of 100 runs)"),
    (.en, 100, false, "1.3 min sooner under Plan (100 of 100 runs)"), (.zhHans, 95, true, "Plan到场慢 1.3 分钟（100 次中有 95 次）"),
  ]) func theFindingOnFairnessTestsZonesTogether(_ language: Language, _ met: Double, _ isLater: Bool, _ text: String) {
    let words = ReportWords(language: language)
    var reading = Story(Self.set, language: language).reading("min", size: 1)
    reading.decimals = 1
    let minutes = reading.full(.of(1.31), magnitude: true)
    let part = words.unserved("Plan", isLater: isLater, by: minutes, ShareFact(met: .of(met), of: .of(100)))
    #expect(part.plain.replacing("\u{a0}", with: " ") == text)
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
      for figure in [DifferenceMap.figure, MonthMap.figure, DisplacementFigure.figure, Fairness.figure] {
        for canvas in FigureTests.canvases(figure.make(story)) {
          #expect(canvas.textFaults == [], "\(figure.id) of \(name), \(Int(canvas.width)) px")
        }
      }
    }
  }

  @Test func everyFigureIsThereAndSaysWhatTheTablesSay() throws {
    let story = Self.english
    #expect(DifferenceMap.figure.make(story)?.panes.count == 2)
    let changes = story.zoneChanges(1, DifferenceMap.outcome)
    #expect(DifferenceMap.finding(story, [1]).plain == "3 of 9 zones get faster, 3 slower; 3 cannot be told")
    #expect(DifferenceMap.worst(changes) == 2)
    let account = try #require(DisplacementFigure.figure.make(story))
    // Sums over 100 replications, a window of a year.
    #expect(account.finding.plain == "\(MapSample.longName): 200 offences fewer a year, 40 only move")
    // The other option is a column of numbers.
    #expect(account.tables[0].rows[1] == ["Net change", "−200", "−5.0", "+1.0"])
    let fairness = try #require(Fairness.figure.make(story))
    // The sample has no row for the zones without a station together.
    #expect(fairness.finding.plain == "3 of 9 zones get faster, 3 slower; 3 cannot be told")
    #expect(fairness.notes.first?.text.plain.contains("Other: 3 of 9 zones get faster, 3 slower") == true)
    let map = try #require(MonthMap.figure.make(story))
    // Without single replications at hand the number is said, not how sure it is.
    #expect(map.finding.plain == "\(MapSample.longName): 18 offences fewer in the whole city")
  }

  @Test func aStudyOfOneArmHasNoMaps() throws {
    let story = Story(try MapSample.results(arms: 1), language: .en)
    for figure in [DifferenceMap.figure, MonthMap.figure, DisplacementFigure.figure, Fairness.figure] {
      #expect(figure.make(story) == nil)
    }
    #expect(MonthMap.data(story.results) == nil)
  }
}
