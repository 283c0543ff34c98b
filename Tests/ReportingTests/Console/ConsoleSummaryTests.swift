import DiscreteEvents
import Experiments
import Foundation
import SmallCity
import StationModel
import Testing
import Texts

@testable import Reporting

@Suite("Summary on the console")
struct ConsoleSummaryTests {
  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("no line is wider than the terminal, in either language, and a narrow one loses no figure", arguments: Language.allCases)
  func width(language: Language) {
    let text = ConsoleSummary.text(SmallStudy.comparison, language: language)
    for line in lines(text) { #expect(DisplayWidth.of(line) <= 100, "\(line)") }
    #expect(text.hasSuffix("\n") && !text.contains("\u{1B}"))
    let figures = Set(text.matches(of: /[+−]?[0-9]+\.[0-9]+/).map { String($0.output) })
    for width in [60, 72, 80, 140, 200] {
      let other = ConsoleSummary.text(SmallStudy.comparison, language: language, width: width)
      for line in lines(other) { #expect(DisplayWidth.of(line) <= width, "\(width): \(line)") }
      #expect(figures.allSatisfy(other.contains), "\(width)")
    }
  }

  @Test("colours change nothing but the colours")
  func style() {
    let coloured = ConsoleSummary.text(SmallStudy.comparison, style: .ansi)
    #expect(coloured.contains("\u{1B}[1m"))
    let bare = coloured.replacing(/\u{1B}\[[0-9]+m/, with: "")
    #expect(bare == ConsoleSummary.text(SmallStudy.comparison))
  }

  @Test("the verdict comes first and counts the goals by their words")
  func verdict() {
    func verdict(_ very: Double, _ likely: Double, _ close: Double, _ unlikely: Double, _ language: Language = .en) -> String {
      let tally = GoalTally(
        all: .of(very + likely + close + unlikely), very: .of(very), likely: .of(likely), close: .of(close),
        unlikely: .of(unlikely), always: .of(0), futures: .of(100))
      return Messages(language: language).verdict("Plan", tally).plain
    }
    #expect(verdict(4, 1, 2, 2) == "Plan would very likely meet 4 of 9 goals and likely 1 more; 2 too close to call, 2 unlikely.")
    #expect(verdict(3, 0, 0, 0) == "Plan would very likely meet all 3 goals.")
    #expect(verdict(0, 1, 0, 0) == "Plan would likely meet its only goal.")
    #expect(verdict(0, 0, 0, 2) == "Plan would likely miss both goals.")
    #expect(verdict(0, 0, 0, 1) == "Plan would likely miss its only goal.")
    #expect(verdict(0, 0, 1, 0) == "Whether Plan meets its only goal is too close to call.")
    #expect(verdict(0, 0, 1, 2) == "Plan would not likely meet any of 3 goals; 1 too close to call, 2 unlikely.")
    #expect(verdict(2, 0, 0, 1, .zhHans) == "Plan：3 项目标中，很可能达到 2 项，1 项不太可能达到。")
    #expect(GoalTally([], arm: "plan", futures: .of(8)) == nil)
    let first = lines(ConsoleSummary.text(SmallStudy.comparison))[0]
    #expect(first.hasPrefix("Plan as written meets") && first.contains("in all 8 runs: too few for a verdict"))
  }

  @Test("below 20 futures no word of likelihood is said, and counts are of the futures that ran", arguments: Language.allCases)
  func fewFutures(language: Language) {
    let text = ConsoleSummary.text(SmallStudy.comparison, language: language)
    // The footnote names the words.
    for likelihood in [Likelihood.veryLikely, .tooClose] {
      let word = Messages(language: language).word(likelihood)
      #expect(lines(text).filter { $0.contains(word) && !$0.contains("90") }.isEmpty, "\(word)")
    }
    #expect(!text.contains("of 100") && !text.contains("100 次"))
    let few = Messages(language: .en)
    let tally = GoalTally(
      all: .of(2), very: .of(0), likely: .of(0), close: .of(0), unlikely: .of(0), always: .of(1), futures: .of(1))
    #expect(few.verdict("Plan", tally).plain == "Plan meets 1 of 2 goals in the only run: too few for a verdict.")
    #expect(few.kOfN(.of(1, 1)).plain == "1 of 1" && few.inRuns(.of(1, 1)).plain == "1 of 1 run")
    #expect(few.crime(.tooFew(.of(1, 1)), share: "", range: "", balance: nil, recorded: "").plain.hasPrefix("Too few runs"))
  }

  @Test("a goal that cannot be measured is named, marked, and not met")
  func notMeasured() throws {
    var nobody = SmallCity.arm()
    nobody.staffing.organisations[0].posts[0].duties = [.patrol]
    let result = try Study(arms: [nobody], replications: 3, seed: 1).run()
    var names = SmallStudy.names
    names.arms = [names.arms[0]]
    names.goals = [.init(id: "response", title: Words("Mean response", "平均响应时间"))]
    let check = GoalCheck(Measurement(.responseMinutesMean, window: .window(1)), .atMost(60), chance: 0.5)
    let comparison = Comparison(result: result, names: names, goals: [result.finding(check, arm: 0)], window: .window(1))
    let text = ConsoleSummary.text(comparison)
    #expect(text.contains("Today meets 0 of 1 goal in all 3 runs"))
    #expect(text.contains("Not met because not defined in any run: Mean response."))
    #expect(text.contains("0 of 3  not defined"))
    for line in lines(text) { #expect(DisplayWidth.of(line) <= 100, "\(line)") }
  }

  @Test("a mean over few calls reached is no verdict: the goal is not met, the headline judges by all calls")
  func notReached() throws {
    var arms = [SmallCity.arm(cars: 1, callsPerDay: 120), SmallCity.arm(cars: 2, callsPerDay: 120)]
    for arm in arms.indices {
      for kind in arms[arm].demand.kinds.indices { arms[arm].demand.kinds[kind].onSceneMinutes = .constant(60) }
    }
    let result = try Study(arms: arms, replications: 4, seed: 2).run()
    var names = SmallStudy.names
    names.goals = [.init(id: "response", title: Words("Mean response", "平均响应时间"))]
    let check = GoalCheck(Measurement(.responseMinutesMean, window: .window(1)), .atMost(1e6), chance: 0.5)
    let goals = (0..<2).map { result.finding(check, arm: $0) }
    let text = ConsoleSummary.text(Comparison(result: result, names: names, goals: goals, window: .window(1)))
    #expect(text.contains("Not met because too many calls are not reached: Mean response ("))
    #expect(text.contains("callsNotReachedShare: ") && text.contains("better in 4 of 4 runs"))
    #expect(!text.contains("responseMinutesMean: ") && text.contains("not comparable"))
    #expect(lines(text).contains { $0.contains("≤ 5.0 %") })
    for line in lines(text) { #expect(DisplayWidth.of(line) <= 100, "\(line)") }
  }

  @Test("where only one of two arms has a gate, it is said")
  func unequalGates() {
    let words = Messages(language: .en).unequalGates([("Plan", .of(5, 100))], without: ["Koban"]).plain
    #expect(words.hasPrefix("A gate stops the rollout of Plan in 5 of 100 runs; there is none in Koban"))
  }

  @Test("word and number of a goal stand together")
  func goals() throws {
    let text = ConsoleSummary.text(SmallStudy.comparison)
    let line = try #require(lines(text).first { $0.contains("≤ 60 min") })
    #expect(line.contains("8 of 8  too few runs to say"))
  }

  @Test("numbers have sensible digits, real minus signs and thousands apart")
  func figures() {
    let english = NumberStyle(language: .en)
    #expect(english.text(-1.926, decimals: 2) == "−1.93" && english.text(1.9, decimals: 1, signed: true) == "+1.9")
    #expect(english.text(-0.001, decimals: 1, signed: true) == "0.0")
    #expect(english.text(1_234_567.5, decimals: 1) == "1,234,567.5" && english.text(123, decimals: 0) == "123")
    #expect(english.range(1, 2.5, decimals: 1) == "1.0 – 2.5" && english.range(-1, 2, decimals: 0, signed: true) == "−1 to +2")
    #expect(english.exact(0.85) == "0.85" && english.exact(40) == "40" && english.exact(-20) == "−20")
    #expect(
      NumberStyle.decimals(level: 9.123) == 2 && NumberStyle.decimals(level: 123) == 0 && NumberStyle.decimals(error: 0.062) == 3)
    #expect(english.unit(.money, size: 38.2e6) == .init(divisor: 1e6, name: "M CNY"))
    #expect(NumberStyle(language: .zhHans).unit(.money, size: 38.2e6) == .init(divisor: 1e4, name: "万元"))
  }

  @Test("wide characters take two columns and are never cut in half")
  func wide() {
    #expect(DisplayWidth.of("警务站") == 6 && DisplayWidth.of("≤ 8 min") == 7 && DisplayWidth.of("（分）") == 6)
    #expect(DisplayWidth.fitted("警务站周边", to: 6) == "警务…" && DisplayWidth.fitted("plan", to: 4) == "plan")
    #expect(TextWrap.lines("one two three", to: 7) == ["one two", "three"])
    #expect(TextWrap.lines("很可能达到。", to: 9) == ["很可能达", "到。"])
    #expect(TextWrap.lines("one two", to: 9, first: "a: ", indent: 3) == ["a: one", "   two"])
  }

  @Test("one arm alone shows its own figures")
  func oneArm() throws {
    let result = try Study(arms: [SmallCity.arm()], replications: 3, seed: 1).run()
    var names = SmallStudy.names
    names.arms = [names.arms[0]]
    let text = ConsoleSummary.text(Comparison(result: result, names: names, window: .all))
    #expect(text.contains("Key figures") && text.contains("responseMinutesMean") && !text.contains("→"))
  }

  @Test("three arms say which is best how often")
  func threeArms() throws {
    let study = Study(arms: [SmallCity.arm(), SmallCity.arm(station: 0), SmallCity.arm(cars: 2)], replications: 3, seed: 1)
    var names = SmallStudy.names
    names.arms.append(.init(id: "cars", name: Words("Two cars", "两辆车")))
    let text = ConsoleSummary.text(Comparison(result: try study.run(), names: names, window: .window(1)))
    #expect(text.contains("Which is best") && text.contains("Today → Two cars"))
    for line in lines(text) { #expect(DisplayWidth.of(line) <= 100) }
  }

  /// Prints the summary for a human eye when asked to.
  @Test("the summary can be looked at", .enabled(if: ProcessInfo.processInfo.environment["ROLLOUT_SHOW"] != nil))
  func show() {
    for language in Language.allCases { print(ConsoleSummary.text(SmallStudy.comparison, language: language)) }
  }
}
