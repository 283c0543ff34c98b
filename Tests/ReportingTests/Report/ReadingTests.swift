import Experiments
import Testing
import Texts

@testable import Reporting

/// How numbers and likelihoods are read out.
struct ReadingTests {
  private static func reading(_ language: Language, _ unit: String, _ size: Double, _ error: Double? = nil) -> Reading {
    Reading(NumberStyle(language: language), unit: unit, size: size, error: error)
  }

  @Test func digitsFollowTheSpread() {
    #expect(Self.reading(.en, "min", 7.1234).full(7.1234) == "7.12\u{a0}min")
    #expect(Self.reading(.en, "min", 7.1234, 0.8).full(7.1234) == "7.12\u{a0}min")
    #expect(Self.reading(.en, "min", 7.1234, 3).full(7.1234) == "7.1\u{a0}min")
    #expect(Self.reading(.en, "min", 7.1234, 40).full(7.1234) == "7\u{a0}min")
    #expect(Self.reading(.en, "offences", 12_345).full(-12_345.4) == "−12,345")
  }

  @Test func unitsFitTheSizeAndTheLanguage() {
    #expect(Self.reading(.en, "CNY/year", 3.15e7).full(3.15e7) == "31.5\u{a0}M CNY")
    #expect(Self.reading(.zhHans, "CNY/year", 3.15e7).full(3.15e7) == "3,150\u{a0}万元")
    #expect(Self.reading(.zhHans, "CNY/year", 3.15e8).full(3.15e8) == "3.15\u{a0}亿元")
    #expect(Self.reading(.en, "share", 0.86).full(0.861) == "86.1\u{a0}%")
    #expect(Self.reading(.zhHans, "share", 0.86).full(0.861) == "86.1%")
    #expect(Self.reading(.en, "share", 0.02).points.full(0.0213, signed: true) == "+2.13\u{a0}points")
    #expect(Self.reading(.zhHans, "share", 0.02).points.full(0.0213, signed: true) == "+2.13个百分点")
  }

  @Test func signsAreRealAndNothingHasNone() {
    let reading = Self.reading(.en, "min", 1, 0.5)
    #expect(reading.text(-0.31) == "−0.31" && reading.text(0.31, signed: true) == "+0.31")
    #expect(reading.text(-0.001) == "0.00" && reading.text(0.001, signed: true) == "0.00")
    #expect(reading.range(1, 2) == "1.00 – 2.00")
    #expect(reading.range(-1, 2, signed: true) == "−1.00 to +2.00")
    #expect(Self.reading(.zhHans, "min", 1, 0.5).range(-1, 2, signed: true) == "−1.00 至 +2.00")
  }

  @Test func unitsOfSettingsAreInTheLanguageOfThePage() {
    #expect(ReportWords(language: .en).unit("1/(1000 residents·year)") == "1/(1000 residents·year)")
    #expect(ReportWords(language: .zhHans).unit("1/(1000 residents·year)") == "起/（千名居民·年）")
    #expect(ReportWords(language: .zhHans).unit("persons/km²") == "人/平方公里")
  }

  @Test func aPerCentSignNeverPartsFromItsNumber() {
    #expect(ReportWords(language: .en).pick("Ranges hold 90 % of futures", "") == "Ranges hold 90\u{a0}% of futures")
  }

  @Test(arguments: [
    (33, "unlikely", "不太可能"), (34, "too close", "难以断定"), (65, "too close", "难以断定"), (66, "likely", "较可能"), (89, "likely", "较可能"),
    (90, "very likely", "很可能"),
  ]) func theWordChangesAtItsBorderAndTheNumberStandsBesideIt(_ count: Int, _ english: String, _ chinese: String) {
    let share = Double(count) / 100
    for (language, word) in [(Language.en, english), (.zhHans, chinese)] {
      let words = ReportWords(language: language)
      #expect(words.chance(share).hasPrefix(word) && words.chance(share).contains(String(count)), "\(words.chance(share))")
    }
  }

  @Test("What cannot be judged neither passes nor misses") func skippedChecks() {
    let words = ReportWords(language: .en)
    #expect(
      words.verificationFinding(pass: .of(3889), of: .of(3889), all: .of(4588)).plain
        == "3,889 of 3,889 judged checks against theory pass; 699 of 4,588 could not be judged")
    #expect(
      words.verificationFinding(pass: .of(9), of: .of(10), all: .of(10)).plain == "9 of 10 judged checks against theory pass")
  }

  @Test("A change in a place has the word that its share of futures allows") func changesInPlaces() {
    let words = ReportWords(language: .en)
    func share(_ met: Double, of all: Double = 100) -> ShareFact { ShareFact(met: .of(met), of: .of(all)) }
    func said(_ fewer: Double, _ more: Double, of all: Double = 100) -> String {
      words.tendency(fewer: share(fewer, of: all), more: share(more, of: all)).plain
    }
    // Of a hundred replications 91 with more is no matter that is too close to call.
    #expect(said(8, 91) == "very likely more offences")
    #expect(said(99, 1) == "almost certainly fewer offences" && said(70, 30) == "likely fewer offences")
    #expect(said(39, 54) == "too close to call" && said(3, 1, of: 8) == "too few to say")
    #expect(said(10, 20) == "fewer offences in 10 of 100 runs, more in 20")
    let served = words.tendency(fewer: share(99), more: share(1))
    #expect(
      words.whereFinding("Plan", served: served, nextDoor: "too close to call").plain
        == "Plan: almost certainly fewer offences where stations serve; next door too close to call")
  }
}
