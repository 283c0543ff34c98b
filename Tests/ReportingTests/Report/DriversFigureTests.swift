import StationModel
import Testing
import Texts

@testable import Reporting

struct DriversFigureTests {
  /// Numbers without pattern between 0 and 1.
  static func noise(_ count: Int, _ factor: Double) -> [Double] {
    (1...count).map { (Double($0) * factor).truncatingRemainder(dividingBy: 1) }
  }

  static func input(_ values: [Double], _ path: String = "x") -> UncertainInput {
    UncertainInput(path: path, values: Dictionary(uniqueKeysWithValues: values.enumerated().map { ($0, $1) }))
  }

  static func byFuture(_ values: [Double]) -> [Int: Double] {
    Dictionary(uniqueKeysWithValues: values.enumerated().map { ($0, $1) })
  }

  @Test func aLineThroughExactPointsIsFoundExactly() throws {
    let (first, second) = (Self.noise(12, 0.618), Self.noise(12, 0.414))
    let line = try #require(Regression(zip(first, second).map { [$0, $1] }, zip(first, second).map { 2 + 3 * $0 - 5 * $1 }))
    #expect(abs(line.slopes[0].value - 3) < 1e-9 && abs(line.slopes[1].value + 5) < 1e-9)
    #expect(line.slopes.allSatisfy { $0.error < 1e-6 })
    #expect(abs(line.determination - 1) < 1e-12)
  }

  @Test func anInputThatFollowsFromAnotherGivesNoLine() {
    let values = Self.noise(12, 0.618)
    #expect(Regression(values.map { [$0, 2 * $0 + 1] }, values) == nil)
    #expect(Regression(values.map { [$0, 4] }, values) == nil)
    #expect(Regression([[1], [2]], [1, 2]) == nil)
  }

  @Test(arguments: [9, 40]) func theInputThatMovesTheOutcomeStandsOutAndTheOtherIsNoise(_ count: Int) throws {
    let (strong, idle) = (Self.noise(count, 0.618), Self.noise(count, 0.271))
    let tornado = try #require(
      Tornado(
        [Self.input(strong, "a"), Self.input(idle, "b")],
        Self.byFuture(zip(strong, Self.noise(count, 0.737)).map { 10 * $0 + $1 })))
    #expect(!tornado.bars[0].isNoise && tornado.bars[0].high.outcome > tornado.bars[0].low.outcome)
    #expect(tornado.bars[1].isNoise)
    #expect(tornado.strongest?.input.path == "a")
    // Nine replications do not hold a line through two inputs.
    if case .quarters = tornado.method { #expect(count == 9) } else { #expect(count == 40) }
    #expect(Tornado([Self.input(strong)], [:]) == nil)
  }

  @Test func anInputFlipsTheRankingOnlyWhereItsHalvesPointApart() throws {
    let (deciding, idle) = (Self.noise(40, 0.618), Self.noise(40, 0.271))
    let flips = try #require(RankFlips([Self.input(deciding), Self.input(idle)], Self.byFuture(deciding.map { $0 - 0.5 })))
    #expect(flips.rows[0].isFlip && flips.rows[0].low < 0.1 && flips.rows[0].high > 0.9)
    #expect(!flips.rows[1].isFlip)
    let never = try #require(RankFlips([Self.input(deciding)], Self.byFuture(deciding.map { $0 + 1 })))
    #expect(never.share == 1 && !never.rows[0].isFlip && never.rows[0].isNoise)
    let drawn = try #require(RankFlips([Self.input(deciding)], Self.byFuture(deciding.map { _ in 0 })))
    #expect(drawn.share == 0.5)
  }

  @Test func anArmThatDiffersInAnAssumptionIsNoOptionOfItsOwn() throws {
    let built = ("organisations.station.staff", "police 4")
    var study = WrittenStudy(
      arms: ["today", "plan", "seek", "fewer"], outcomes: ["crimeNet.share": [[0], [-0.02], [-0.001], [-0.01]]])
    study.changes = [
      ("plan", built.0, nil, built.1), ("seek", built.0, nil, built.1), ("seek", "displacement.seek.share", "0.41", "1"),
      ("fewer", built.0, nil, "police 2"),
    ]
    let facts = try study.set().study
    #expect(facts.assumptionArms == [2])
    #expect(try study.story().choices == [1, 3])
    #expect(ArmChanges(facts, arm: 2, against: 1).settings.map(\.path) == ["displacement.seek.share"])
    let main = WrittenStudy(outcomes: ["crimeNet.share": [[0], [-0.02]]])
    #expect(try main.story(others: [study]).furtherOptions.map { $0.story.name($0.arm) } == ["fewer"])
    let trials = try #require(AssumptionPlot(try main.story(others: [study])))
    #expect(trials.groups.map { $0.map(\.name) } == [["plan", "seek"]])
    #expect(trials.finding.plain == "Least is left with “seek”: crime −0.10\u{a0}%, against −2.00\u{a0}% as it is")
    #expect(trials.title == "Least is left with “seek”: −0.10\u{a0}%, against −2.00\u{a0}% as it is")
    // Another seed has other replications: its arms do not stand beside these.
    study.seed = "2"
    #expect(try main.story(others: [study]).furtherOptions.isEmpty)
  }

  @Test func aNameIsNeverCutSinceItsEndMayTurnWhatItSays() throws {
    let long = "the plan in which auxiliary officers on patrol between the stations do not deter anybody at all"
    var study = WrittenStudy(
      arms: ["today", "plan", long], outcomes: ["crimeNet.share": [[0], [-0.02], [-0.001]]])
    let built = ("organisations.station.staff", "police 4")
    study.changes = [
      ("plan", built.0, nil, built.1), (long, built.0, nil, built.1), (long, "displacement.seek.share", "0.41", "1"),
    ]
    let plot = try #require(AssumptionPlot(try study.story()))
    for width in [1114, Canvas.phone] {
      let canvas = plot.canvas(width: width)
      #expect(canvas.textFaults == [])
      for word in long.split(separator: " ") { #expect(canvas.markup.html.contains(word), "\(word)") }
    }
  }

  @Test func theSameComparisonInAnotherCityIsToldFromOptionsAndAssumptions() throws {
    let (built, order) = (("organisations.station.staff", "police 4"), ("organisations.precinct.posts.cases.count", "8"))
    var study = WrittenStudy(
      arms: ["today", "plan", "fewer", "other", "planInOther"],
      outcomes: ["responseMinutes.mean": [[8], [7], [7.5], [7.4], [7.9]]])
    study.changes = [
      ("plan", built.0, nil, built.1), ("fewer", built.0, nil, "police 2"), ("other", order.0, "4", order.1),
      ("planInOther", built.0, nil, built.1), ("planInOther", order.0, "4", order.1),
    ]
    study.differences = [
      ("today", "plan", "city", "", -1), ("today", "plan", "elsewhere", "plan", -0.6), ("other", "planInOther", "city", "", 0.5),
      ("other", "planInOther", "elsewhere", "planInOther", 1.4),
    ]
    let story = try study.story()
    #expect(story.study.cityTrials.map(\.base) == [3] && story.study.cityTrials.map(\.arm) == [4])
    #expect(story.study.assumptionArms.isEmpty)
    let plot = try #require(OtherCityPlot(story))
    #expect(plot.rows.map(\.city) == ["today", "today", "other", "other"])
    #expect(plot.title == "Response can turn, where no station is: −0.6\u{a0}min as it is, +1.4\u{a0}min in “other”")
    study.changes.removeLast()
    #expect(OtherCityPlot(try study.story()) == nil)
  }

  @Test func theLadderHoldsThePeopleAgainstTheWhole() throws {
    let study = WrittenStudy(
      arms: ["today", "plan", "teams"],
      outcomes: [
        "crimeCommitted.count": [[100, 200], [90, 180], [96, 192]], "stationsOpen.count": [[0, 0], [4, 4], [0, 0]],
        "costFullCNY.perYear": [[0, 0], [1000, 1000], [800, 800]],
      ])
    let ladder = try #require(Ladder(try study.story()))
    #expect(ladder.people == 2 && ladder.whole == 1)
    #expect(abs(try #require(ladder.columns[0].share) - 0.4) < 1e-9)
    #expect(LadderFigure.finding(ladder).plain == "“teams” alone brings 40\u{a0}% of the fall in crime")
    #expect(Ladder(try WrittenStudy(outcomes: ["crimeCommitted.count": [[1], [1]]]).story()) == nil)
  }

  @Test func partsOfTheLadderAreNamedAtTheirBorders() {
    let words = ReportWords(language: .en)
    let shares: [(Double, String)] = [
      (-0.01, "the reverse of x"), (0.004, "0\u{a0}% of x"), (0.944, "94\u{a0}% of x"), (1.06, "106\u{a0}% of x"),
      (2, "2.0 times x"), (8.87, "8.9 times x"), (15.2, "15 times x"),
    ]
    for (share, text) in shares { #expect(words.ladderPart(.of(share), "x").plain == text) }
    #expect(words.ladderOf(.crimeCommittedCount, .of(-1)).plain == "the fall in crime")
    #expect(words.ladderOf(.crimeCommittedCount, .of(1)).plain == "the rise in crime")
    #expect(words.ladderOf(.responseWithin10Share, .of(-0.1)).plain == "the loss in response")
  }

  /// Inputs of 40 runs: the first drives crime, and at its middle the plan and the rival are alike.
  private func story() throws -> Story {
    let (deciding, idle) = (Self.noise(40, 0.618), Self.noise(40, 0.271))
    var study = WrittenStudy(
      arms: ["today", "plan", "rival"],
      outcomes: [
        "crimeCommitted.count": [
          deciding.map { _ in 100 }, zip(deciding, idle).map { 80 + 20 * $0 + $1 / 100 }, idle.map { 90 + $0 / 100 },
        ]
      ])
    study.inputs = ["deterrence.afterVisit.share": deciding, "displacement.seek.share": idle]
    study.changes = [("plan", "organisations.station.staff", nil, "4"), ("rival", "organisations.station.staff", nil, "2")]
    return try study.story()
  }

  @Test func theFindingNamesTheInputThatTellsMostAndHowMuch() throws {
    let plate = try #require(DriversFigure.figure.make(try story()))
    #expect(plate.finding.plain == "“Effect of a patrol visit” moves crime most (100\u{a0}% of its spread)")
  }

  @Test func theValueAtWhichTheRankingTurnsIsSaid() throws {
    let flips = try #require(FlipPlot(try story().results.uncertainInputs, try story()))
    #expect(flips.note.plain.contains("on crime at “Effect of a patrol visit” of 50\u{a0}%"), "\(flips.note.plain)")
  }

  @Test func valuesOfInputsCarryTheirUnits() {
    let (words, numbers) = (ReportWords(language: .en), NumberStyle(language: .en))
    #expect(words.inputValue("displacement.seek.share", 0.41, numbers) == "41\u{a0}%")
    #expect(words.inputValue("calls.*.per1000PerYear", 1.2, numbers) == "×\u{a0}1.20")
    #expect(words.inputValue("deterrence.afterVisit.halfLifeMinutes", 30, numbers) == "30\u{a0}min")
  }
}
