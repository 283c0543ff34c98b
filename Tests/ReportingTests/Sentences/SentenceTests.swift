import Experiments
import Foundation
import Testing
import Texts

@testable import Reporting

/// Sentences whose numbers, verdicts and names say where they stand, and the check that works them out again.
struct SentenceTests {
  @Test func everySentenceOfEveryReportIsTrue() {
    let sets = FigureTests.results
    for (name, set) in sets {
      // The report of a study names the others by their folders.
      let others = FigureTests.others(of: name)
      let tables = FigureTests.tables
      let page = Report.html(set, others: others, tables: tables)
      let faults = SentenceCheck.faults(page, set, others: others, tables: tables)
      #expect(faults.isEmpty, "\(name): \(faults.prefix(10).map(\.description).joined(separator: "\n"))")
      for sentence in PageReader(page).sentences {
        // People count runs.
        #expect(!sentence.text.contains(sentence.language == .en ? "future" : "未来"), "\(name): \(sentence.text)")
      }
    }
  }

  @Test func aCitationIsReadBackFromItsJSON() throws {
    let forms: [Citation.Form] = [
      .number(.init(divisor: 0.01, decimals: 1, isSigned: true, isMagnitude: false, suffix: "\u{a0}%")),
      .number(.init(isMagnitude: true)), .spelled, .likelihood, .sign(below: "falls", equal: "stays", above: "rises"),
      .from(0.66, "best"), .none("none clearly"), .grade, .text, .month, .fitted(28), .span, .timeChange,
    ]
    for form in forms {
      let citation = Citation(formula: .json("study.json", "replications"), form: form)
      let bytes = JSONValue.inline(citation.json).encoded()
      var problems = Diagnostics()
      let read = JSONReader.read(SourceFile(path: "facts", bytes: bytes), as: .strict, diagnostics: &problems)
      #expect(Citation(try #require(read)) == citation)
    }
  }

  @Test(arguments: Language.allCases) func everyLikelihoodHasItsWords(_ language: Language) {
    let words = LikelihoodWords(language)
    let all = Likelihood.allCases.flatMap { words.all($0) }
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { !$0.isEmpty })
  }

  @Test func aNumberWithoutASourceIsFound() {
    #expect(UncitedWords.first(in: "in 3 of them", .en) == "3")
    #expect(UncitedWords.first(in: "is very likely", .en) == "likely")
    #expect(UncitedWords.first(in: "the 90\u{a0}% range, the 95\u{a0}% interval", .en) == nil)
    #expect(UncitedWords.first(in: "很可能", .zhHans) == "很可能")
  }

  @Test func theScaleThatIsPrintedIsTheOneThatJudges() {
    for (likelihood, percent) in LikelihoodWords.scale {
      #expect(Likelihood(percent, of: 100) == likelihood && Likelihood(percent - 1, of: 100) != likelihood)
    }
    for (likelihood, percent) in LikelihoodWords.lowScale {
      #expect(Likelihood(percent, of: 100) == likelihood && Likelihood(percent + 1, of: 100) != likelihood)
    }
  }
}
