import StationModel
import Testing
import Texts

@testable import Reporting

/// What to decide and what to measure is told from the files, and what they do not hold is said.
struct NextStepsTests {
  private func study(_ offences: [[Double]]) -> WrittenStudy {
    var study = WrittenStudy()
    study.arms = ["today", "plan", "cars"]
    let futures = offences[0].count
    func runs(_ values: [Double]) -> [[Double]] { values.map { Array(repeating: $0, count: futures) } }
    study.outcomes = [
      "responseMinutes.mean": runs([8, 7, 6]), "crimeCommitted.count": offences, "costFullCNY.perYear": runs([0, 9000, 4000]),
      "calls.count": runs([1000, 1000, 1000]),
    ]
    return study
  }

  private func texts(_ study: WrittenStudy, _ language: Language = .en) throws -> [String] {
    NextSteps.notes(try study.story(language), drivers: nil).map(\.text.plain)
  }

  @Test func itIsSaidInHowManyRunsTheAdvisedOptionIsAhead() throws {
    let texts = try texts(study([100, 90, 95].map { Array(repeating: $0, count: 40) }))
    #expect(texts[0].hasPrefix("cars or plan: against the second the first is faster in 40 of 40, lower in offences in 0 of 40"))
    #expect(texts[0].hasSuffix("is not known: these runs vary none."))
  }

  @Test func theSettingThatTurnsTheOrderIsNamedWithItsValue() throws {
    // The plan has fewer offences than the cars where the input is high.
    let draws = (0..<40).map { Double($0) / 40 }
    var study = study([draws.map { _ in 100 }, draws.map { 100 - 20 * $0 }, draws.map { _ in 90 }])
    study.inputs = ["displacement.seek.share": draws]
    #expect(try texts(study)[0].contains("this turns with “Deterred who try elsewhere” beyond 50\u{a0}% (offences)"))
  }

  @Test(arguments: Language.allCases) func whatTheFilesDoNotHoldIsSaid(_ language: Language) throws {
    let words = ReportWords(language: language)
    let text = try texts(study([100, 90, 95].map { Array(repeating: $0, count: 40) }), language)[1]
    for part in [words.driversUnknown, words.trialsUnknown, words.pilotUnknown] { #expect(text.contains(part.plain)) }
  }

  @Test func tooFewRunsDecideNothing() throws {
    #expect(
      try texts(study([[100, 100], [90, 90], [95, 95]]))[0] == "Nothing yet: 2 runs are too few to tell the options apart.")
  }

  @Test func nothingIsSaidWhereNothingIsCompared() throws {
    var study = WrittenStudy()
    study.arms = ["today"]
    study.outcomes = ["responseMinutes.mean": [[8]]]
    #expect(try texts(study).isEmpty)
  }
}
