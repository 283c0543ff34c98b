import Foundation
import Testing

@testable import Reporting

/// What the figures about time and evaluation compute.
struct TimeFigureTests {
  private let english = ReportWords(language: .en)
  private let chinese = ReportWords(language: .zhHans)

  // MARK: Data

  @Test func quantilesOfResponseTimesAreReadWithinTheirBuckets() {
    let histogram = ResponseHistogram(buckets: [(0, 2, 10), (2, 4, 10), (6, 10, 20)])
    #expect(histogram.quantile(0.25) == 2)
    #expect(histogram.quantile(0.75) == 8)
    #expect(histogram.share(within: 3) == 0.375)
    #expect(histogram.share(within: 5) == 0.5)
    #expect(histogram.share(within: 99) == 1)
    for share in [0.1, 0.3, 0.6, 0.9] { #expect(abs(histogram.share(within: histogram.quantile(share)) - share) < 1e-12) }
  }

  @Test func representativesAreTheMiddlesOfEqualParts() {
    #expect(Quantile.representatives(Array(0..<400), count: 4) == [50, 150, 250, 350])
    #expect(Quantile.representatives([3, 4], count: 100) == [3, 4])
    #expect(Quantile.of([1, 2, 3, 4, 5], 0.5) == 3)
    #expect(Quantile.of([], 0.5) == nil)
  }

  @Test func correlationKnowsStraightLines() {
    #expect(Correlation.of([(1, 2), (2, 4), (3, 6)]).map { abs($0 - 1) < 1e-12 } == true)
    #expect(Correlation.of([(1, 6), (2, 4), (3, 2)]).map { abs($0 + 1) < 1e-12 } == true)
    #expect(Correlation.of([(1, 1), (1, 2), (1, 3)]) == nil)
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

  @Test func aGateIsReadFromItsScenario() throws {
    let text = """
      {"rollout": {"gate": {"at": "pilot.end", "goIf": [{"outcome": "crimeRecorded.count", "changeFrom": "before", "atMostShare": 0.1}],
      "rightIf": {"outcome": "crimeCommitted.count", "atMostShare": -0.01, "indifference": 0.002}}}}
      """
    let gate = try #require(try GateFacts(scenario: Array(text.utf8), file: "s.json"))
    let criterion = try #require(gate.goIf?.first)
    #expect(criterion.isMet(0.1) == true && criterion.isMet(0.11) == false && criterion.isChange)
    let truth = try #require(gate.rightIf)
    #expect(truth.isGoingOnWrong(-0.007))
    #expect(!truth.isGoingOnWrong(-0.009))
    #expect(try GateFacts(scenario: Array("{}".utf8), file: "s.json") == nil)
    #expect(
      throws: ReportError.damaged(
        file: "s.json", line: 2, column: 32, found: "rollout.gate.rightIf.atMostShare: found “\"much\"”, where a number is needed"
      )
    ) {
      try GateFacts(
        scenario: Array("{\"rollout\": {\"gate\": {\"rightIf\": {\n\"outcome\": \"x\", \"atMostShare\": \"much\"}}}}".utf8),
        file: "s.json")
    }
  }

  // MARK: Blocks of the week

  @Test func theWorstBlockOfAWeekIsFoundAndNothingIsMadeUp() {
    var values = [Double?](repeating: 5, count: 168)
    for day in 4...5 { for hour in 20...22 { values[day * 24 + hour] = 9 } }
    #expect(WeekBlock.worst(values, most: 2) == [WeekBlock(days: 4...5, hours: 20...22)])
    #expect(WeekBlock.worst([Double?](repeating: 5, count: 168), most: 2) == [])
    #expect(WeekBlock.worst([Double?](repeating: nil, count: 168), most: 2) == [])
  }

  @Test func classesHaveRoundBoundsAroundTheValues() {
    let bounds = CoverMap.Classes.bounds((0...100).map { 4.9 + Double($0) * 0.046 })
    #expect(bounds == [5, 6, 7, 8, 9])
  }

  // MARK: Words at their borders

  private func goal(_ threshold: Double) throws -> GoalRow {
    let text = "condition,threshold\natMost,\(threshold)\n"
    return GoalRow(try .first(of: text))
  }

  @Test func aGoalIsKeptFromTheMonthAfterTheLastMiss() throws {
    let goal = try goal(8)
    #expect(FanChart.Keeping([8, 7, 7], goal) == .always)
    #expect(FanChart.Keeping([7, 8.1, 8, 7], goal) == .from(3))
    #expect(FanChart.Keeping([7, 8.1, 7, 8.1], goal) == .sometimes(2))
    #expect(FanChart.Keeping([9, nil], goal) == .never)
  }

  /// With plain spaces where lines may not break.
  private func finding(_ words: ReportWords, truth: Double, size: String, wrong: Int?, found: Int?) -> String {
    words.evaluationFinding(truth: truth, size: size, wrong: wrong, found: found)
      .replacingOccurrences(of: "\u{a0}", with: " ")
  }

  @Test func theFindingOfAnEvaluationFollowsTheTruth() {
    #expect(
      finding(english, truth: -0.023, size: "2.3 %", wrong: 55, found: 0)
        == "A true fall of 2.3 % would look like a rise in 55 of 100 evaluations, and be proven in none")
    #expect(finding(english, truth: -0.3, size: "30 %", wrong: 1, found: 90).contains("proven in 90 of 100"))
    #expect(finding(english, truth: 0.02, size: "2.0 %", wrong: 40, found: 3).hasPrefix("A true rise of 2.0 %"))
    #expect(
      finding(english, truth: 0.0004, size: "0.0 %", wrong: nil, found: 5).hasPrefix("With no true change, 5 of 100"))
    #expect(!finding(english, truth: -0.0005, size: "0.1 %", wrong: 50, found: 5).hasPrefix("With no"))
    #expect(
      finding(chinese, truth: -0.023, size: "2.3%", wrong: 55, found: 8) == "实际下降 2.3%，在 100 次评估中有 55 次看起来是上升，只有 8 次能够证实"
    )
  }

  @Test func theFindingOfAGateNamesItsErrors() {
    #expect(english.gateFinding(go: 100, wrongGo: 13, wrongStop: 0, of: 100).contains("lets every pilot pass"))
    #expect(english.gateFinding(go: 0, wrongGo: 0, wrongStop: 60, of: 100).contains("stops every pilot"))
    #expect(english.gateFinding(go: 98, wrongGo: 13, wrongStop: 0, of: 100).hasSuffix("each a wrong go"))
    #expect(
      english.gateFinding(go: 50, wrongGo: 3, wrongStop: 4, of: 100).hasSuffix(
        "7 of 100 decisions are wrong: 3 a wrong go, 4 a wrong stop"))
    #expect(english.gateFinding(go: 50, wrongGo: 0, wrongStop: 0, of: 100).hasSuffix("no decision is wrong"))
  }

  @Test func theTailIsHeldAgainstTheMean() {
    #expect(TailPlot.Slowest(mean: -0.02, tail: 0.02) == .lose)
    #expect(TailPlot.Slowest(mean: -0.2, tail: -0.1) == .gainLess)
    #expect(TailPlot.Slowest(mean: -0.1, tail: -0.2) == .gainMore)
    #expect(TailPlot.Slowest(mean: -0.1, tail: -0.11) == .alike)
  }

  @Test(arguments: [
    (-0.31, "wrong way"), (-0.3, "next to nothing"), (0.29, "next to nothing"), (0.3, "something"), (0.7, "follow"),
  ])
  func correlationHasWords(_ value: Double, _ word: String) {
    #expect(english.scatterTitle(value, text: "").contains(word))
  }

  @Test func chineseSentencesHoldNoEnglishWord() {
    let texts = [
      chinese.gateFinding(go: 98, wrongGo: 13, wrongStop: 0, of: 100),
      chinese.gateFinding(go: 50, wrongGo: 3, wrongStop: 4, of: 100),
      chinese.keeping("按方案建设", "8", .from(26), of: 39, isFirst: true), chinese.doorAtThree("按方案建设", 60),
      chinese.slowest(chinese.block(WeekBlock(days: 4...5, hours: 20...23)), [("现状", "9.2 分钟")]),
      chinese.fallsByItself(chinese.chosen("worstRecent"), "19%", found: 50, of: 100), chinese.quotientText(nothing: 55, "按方案建设"),
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
      sites,months,chosen,futures,trueChange,foundShare,foundWithoutStationsShare,changeWithoutStations,siteChangeWithoutStations
      4,6,listed,100,-0.08,0.09,0.05,0.004,0.004
      8,12,worstRecent,100,-0.07,0.61,0.5,-0.04,-0.19
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
    #expect(cover.finding.contains("25"))
    #expect(FigureTests.canvases(PilotSizePlot.figure.make(story)).count == 4)
  }
}
