import Experiments
import Foundation
import SmallCity
import StationModel
import Testing
import Texts

@testable import Reporting

@Suite("Crime on the console")
struct CrimeConsoleTests {
  private func text(_ result: StudyResult, _ language: Language = .en) -> String {
    ConsoleSummary.text(SmallStudy.comparison(result), language: language)
  }

  @Test("account and evaluation stand in the summary in both languages, no wider than the page", arguments: Language.allCases)
  func blocks(language: Language) {
    let messages = Messages(language: language)
    for result in [SmallStudy.crimeResult, SmallStudy.nullResult] {
      let text = text(result, language)
      for title in [messages.accountTitle, messages.evaluationTitle, messages.committed, messages.truth] {
        #expect(text.contains(title), "\(title)")
      }
      for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 100, "\(line)") }
    }
  }

  @Test("every word of the blocks is there in both languages, and is not the same in both")
  func words() {
    let (en, zh) = (Messages(language: .en), Messages(language: .zhHans))
    var pairs = AccountColumn.allCases.compactMap { column in
      en.line(column).flatMap { english in zh.line(column).map { (english, $0) } }
    }
    #expect(pairs.count == 15)
    pairs += AreaEstimator.allCases.map { (en.name($0), zh.name($0)) }
    pairs += [
      (en.accountNote, zh.accountNote), (en.placeboNote, zh.placeboNote), (en.truthNote, zh.truthNote),
      (en.falseAlarms, zh.falseAlarms),
      (en.silentQuotient(.of(3, 8), truth: "1").plain, zh.silentQuotient(.of(3, 8), truth: "1").plain),
      (en.overdispersion("1").plain, zh.overdispersion("1").plain),
    ]
    for (english, chinese) in pairs {
      #expect(english != chinese && !english.isEmpty)
      #expect(chinese.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) }, "\(chinese)")
      #expect(english.unicodeScalars.allSatisfy { !(0x4E00..<0xA000).contains($0.value) }, "\(english)")
    }
  }

  @Test("the sentence on crime says how sure it is, what outweighs what, and what records would show")
  func sentence() {
    let messages = Messages(language: .en)
    func crime(_ change: Messages.CrimeChange, _ share: Sentence, balance: Fact?, recorded: Sentence) -> String {
      messages.crime(change, share: share, range: "−4.1 to −1.2 %", balance: balance, recorded: recorded).plain
    }
    #expect(
      crime(.goes(.of(95, 100), rises: .of(-45)), "2.8 %", balance: .of(3), recorded: "+0.1 %")
        == "Offences in the city very likely fall, by 2.8 % (90 % of runs −4.1 to −1.2 %): "
        + "more prevented than moved; recorded crime would show +0.1 %.")
    #expect(
      crime(.goes(.of(100, 100), rises: .of(-50)), "2.8 %", balance: nil, recorded: "")
        .hasPrefix("Offences in the city almost certainly fall, by 2.8 %"))
    #expect(
      crime(.tooClose(.of(50, 100)), "−0.1 %", balance: nil, recorded: "0.0 %")
        == "Whether offences in the city fall or rise is too close to call: −0.1 % (90 % of runs −4.1 to −1.2 %): "
        + "recorded crime would show 0.0 %.")
    let text = text(SmallStudy.crimeResult)
    // Six replications are too few for a word.
    #expect(text.contains("Too few runs to say whether offences in the city fall or rise: −"))
    #expect(text.replacing("\n", with: " ").contains("more prevented than moved; recorded crime would show"))
  }

  @Test("without deterrence offences are the same, only reporting moves records, and tests find false alarms")
  func null() {
    let text = text(SmallStudy.nullResult)
    #expect(text.contains("Offences are the same in every run; recorded crime would show +"))
    #expect(text.contains("false alarms") && !text.contains("finds success") && !text.contains("Prevented"))
    #expect(!text.contains("chance alone"))
  }

  @Test("net stands before gross, and chance alone beside gross and nowhere subtracted")
  func placebo() throws {
    let text = text(SmallStudy.crimeResult)
    let totals = try #require(SmallStudy.crimeResult.account(arm: 1, areas: EvaluationArea.allCases, window: .window(1)))
    let chance = try #require(SmallStudy.crimeResult.placeboAccount(window: .window(1)))
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("  Prevented  ") })
    let numbers = line.split(separator: " ").compactMap { Double($0) }
    #expect(numbers.count == 2)
    #expect(
      abs(numbers[0] - Double(totals[.prevented]) / 6) <= 0.051 && abs(numbers[1] - Double(chance[.prevented]) / 2) <= 0.051)
    let places = ["Offences recorded", "Prevented", "Largest flows"].map { text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test("a study without offences says nothing of crime")
  func absent() {
    let text = text(SmallStudy.result)
    #expect(!text.contains("Did crime") && !text.contains("Offences"))
  }

  @Test("one scenario alone is held against itself without its rollout")
  func alone() throws {
    let study = Study(arms: [SmallCity.arm(station: 0, offending: SmallCity.thefts())], replications: 3, seed: 1)
    var names = SmallStudy.names
    names.arms = [names.arms[1]]
    let text = ConsoleSummary.text(Comparison(result: try study.run(), names: names, window: .window(1)))
    #expect(text.contains("Did crime go away or move?") && text.contains("today's policy"))
  }

  /// Prints the summary for a human eye when asked to.
  @Test("the blocks can be looked at", .enabled(if: ProcessInfo.processInfo.environment["ROLLOUT_SHOW"] != nil))
  func show() {
    for language in Language.allCases { print(text(SmallStudy.crimeResult, language)) }
  }
}
