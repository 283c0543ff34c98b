import Foundation
import Testing
import Texts

@testable import Reporting

/// What the figures about time compute.
struct TimeFigureTests {
  private let english = ReportWords(language: .en)
  private let chinese = ReportWords(language: .zhHans)

  // MARK: Data

  @Test func representativesAreTheMiddlesOfEqualParts() {
    #expect(Quantile.representatives(Array(0..<400), count: 4) == [50, 150, 250, 350])
    #expect(Quantile.representatives([3, 4], count: 100) == [3, 4])
    #expect(Quantile.of([1, 2, 3, 4, 5], 0.5) == 3)
    #expect(Quantile.of([], 0.5) == nil)
  }

  @Test func monthsKnowTheirDays() {
    #expect(["2028-02", "2027-02", "2100-02", "2027-04", "2027-12"].map(CalendarMonth.days) == [29, 28, 28, 30, 31])
  }

  @Test func labelsStandApartAndWithinTheirLane() {
    let tops = LabelLane.tops([(y: 50, height: 15), (y: 52, height: 15), (y: 0, height: 15)], within: 0...70)
    #expect(tops[2] == 0 && tops[1] >= tops[0] + 15 && tops[1] + 15 <= 70)
    // More than fit: none stands above the lane.
    #expect(LabelLane.tops([(y: 5, height: 20), (y: 5, height: 20)], within: 0...30) == [0, 20])
  }

  // MARK: Words at their borders

  private func goal(_ threshold: Double) throws -> GoalRow {
    let text = "condition,threshold\natMost,\(threshold)\n"
    return GoalRow(try .first(of: text))
  }

  @Test func aGoalIsKeptFromTheMonthAfterTheLastMiss() throws {
    let goal = try goal(8)
    #expect(FanChart.Keeping.forGood([8, 7, 7], goal) == nil)
    #expect(FanChart.Keeping.forGood([7, 8.1, 8, 7], goal) == 2)
    #expect(FanChart.Keeping.forGood([7, 8.1, 7, 8.1], goal) == nil)
    #expect(FanChart.Keeping.forGood([9, nil], goal) == nil)
  }

  private func months(_ today: [Double], _ plan: [Double]) throws -> WrittenStudy {
    var study = WrittenStudy(outcomes: ["responseMinutes.mean": [[9], [8]]])
    let rows = [("today", today), ("plan", plan)].flatMap { arm, means in
      zip(["2027-01", "2027-02"], means).map { "\(arm),\($0),last,responseMinutes.mean,min,1,\($1),\($1),\($1)\n" }
    }
    study.tables["monthly.csv"] = "arm,month,window,outcome,unit,futures,mean,q05,q95\n" + rows.joined()
    study.tables["goals.csv"] =
      "goal,arm,scope,place,outcome,unit,changeFrom,condition,threshold\nsoon,plan,city,,responseMinutes.mean,min,,atMost,8\n"
    study.differences = [("today", "plan", "city", "", -1)]
    return study
  }

  @Test func aMonthIsADateAndTheBaseIsSaidBesideIt() throws {
    let late = try #require(FanChart.figure.make(try months([9, 9], [9, 7]).story()))
    #expect(
      late.finding.plain == "plan meets the 8-minute goal in 1 of 2 months, to the end from February 2027 on; today in 0")
    let both = try #require(FanChart.figure.make(try months([7, 7], [6, 6]).story()))
    #expect(both.finding.plain.hasSuffix("both meet the 8-minute goal in 2 of 2 months"))
    let slower = try #require(FanChart.figure.make(try months([7, 7], [8, 6]).story(.zhHans)))
    #expect(slower.notes.first?.text.plain.contains("最多慢 1.0\u{a0}分钟（2027年1月）") == true)
  }

  @Test func chineseSentencesHoldNoEnglishWord() {
    let texts = [
      chinese.gateFinding(saved: .of(0), wrong: .of(15), going: .of(15), of: .of(100)).plain,
      chinese.block(WeekBlock(days: 4...5, hours: 20...23)),
      chinese.fallsByThemselves(.of(2), of: .of(6)).plain,
      chinese.quotientText(ShareFact(met: .of(55), of: .of(100)), "按方案建设").plain,
    ]
    for text in texts {
      #expect(!text.unicodeScalars.contains { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }, "\(text)")
    }
  }

  // MARK: Whole figures with hard names

  /// Names as long as authors may write them, power designs, and doors by the hour.
  @Test(arguments: Language.allCases) func longNamesNeitherTouchNorLeave(_ language: Language) throws {
    var files = Dictionary(
      uniqueKeysWithValues: SmallStudy.files.filter { ResultSet.isRead($0.name) }.map { ($0.name, $0.bytes) })
    let study = String(decoding: try #require(files["study.json"]), as: UTF8.self)
    files["study.json"] = Array(
      study.replacingOccurrences(of: "Plan as written", with: "The Plan as it was Written by the Bureau")
        .replacingOccurrences(of: "按方案建设", with: "按照市公安局书面方案逐年建设警务站")
        .replacingOccurrences(of: "\"hourly.csv\": 672", with: "\"hourly.csv\": 336").utf8)
    files["power.csv"] = Array(
      """
      sites,months,chosen,futures,trueChange,foundShare,foundWithoutStationsShare,siteChangeWithoutStations,siteChangeWithoutStationsHigh95
      4,6,listed,100,-0.08,0.09,0.05,0.004,0.04
      8,12,worstRecent,100,-0.07,0.61,0.5,-0.19,-0.01
      4,6,random,100,,0.09,0.04,,

      """.utf8)
    let hours = (1...7).flatMap { day in (0..<24).map { hour in (day, hour) } }
    let arms = ["today", "plan"].flatMap { arm in
      hours.map { day, hour in "\(arm),after,\(day),\(hour),5,\(6 + hour % 5),4,\(hour < 6 ? 1 : 4)" }
    }
    files["hourly.csv"] = Array(
      ((["arm,window,weekday,hour,callsPerHour,responseMinutes,doorPlanned,doorManned"] + arms).joined(separator: "\n") + "\n")
        .utf8)
    let story = Story(try ResultSet(files), language: language)
    for figure in [
      EvaluationPlot.figure, FanChart.figure, GatePlot.figure, PilotSizePlot.figure, CoverMap.figure, TailPlot.figure,
    ] {
      for canvas in FigureTests.canvases(figure.make(story)) {
        #expect(canvas.textFaults == [], "\(figure.id), \(Int(canvas.width)) px")
      }
    }
    let cover = try #require(CoverMap.figure.make(story))
    #expect(cover.finding.plain.hasSuffix("1 of 4 doors are staffed") || language == .zhHans)
    #expect(FigureTests.canvases(PilotSizePlot.figure.make(story)).count == 2)
  }
}
