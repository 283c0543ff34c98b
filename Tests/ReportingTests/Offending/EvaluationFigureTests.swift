import Foundation
import Experiments
import Testing
import Texts

@testable import Reporting

/// What the figure on evaluations says.
struct EvaluationFigureTests {
  private let english = ReportWords(language: .en)
  private let chinese = ReportWords(language: .zhHans)

  /// With plain spaces where lines may not break.
  private func finding(_ words: ReportWords, truth: Double, rises: Double, falls: Double, proven: Double) -> String {
    var reading = Reading(NumberStyle(language: words.language), unit: "share", size: 0.1)
    reading.decimals = 1
    let numbers = EvaluationNumbers(
      all: .of(100), rises: .of(rises), falls: .of(falls), proven: .of(proven), truth: .of(truth))
    return words.evaluationFinding(numbers, reading).plain.replacingOccurrences(of: "\u{a0}", with: " ")
  }

  @Test func theFindingOfAnEvaluationFollowsTheTruth() {
    #expect(
      finding(english, truth: -0.023, rises: 55, falls: 45, proven: 0)
        == "A true fall of 2.3 % looks like a rise in 55 of 100 evaluations; 0 prove it")
    #expect(
      finding(english, truth: 0.02, rises: 60, falls: 40, proven: 3)
        == "A true rise of 2.0 % looks like a fall in 40 of 100 evaluations; 3 would prove a fall")
    #expect(
      finding(english, truth: 0.0004, rises: 50, falls: 50, proven: 5)
        == "A true change of 0.0 % would be taken for a proven fall in 5 of 100 evaluations")
    #expect(finding(english, truth: -0.02, rises: 55, falls: 45, proven: 1).hasSuffix("; 1 proves it"))
    #expect(finding(english, truth: -0.0005, rises: 50, falls: 50, proven: 5).hasPrefix("A true fall of 0.1 %"))
    #expect(
      finding(chinese, truth: -0.023, rises: 55, falls: 45, proven: 8)
        == "实际下降 2.3%，100 次评估中有 55 次看似上升，能够证实下降的有 8 次")
  }

  @Test func theFindingCountsWhatTheDotsShow() throws {
    for (name, set) in FigureTests.results {
      let story = Story(set, language: .en)
      for option in story.options.compactMap({ EvaluationPlot.Option($0, story) }) {
        for change in option.changes {
          let numbers = try #require(EvaluationNumbers(option.arm, change.estimator, story), "\(name)")
          #expect(numbers.all.count == change.futures.count, "\(name)")
          #expect(numbers.rises.count == change.futures.count { $0.offences > 0 }, "\(name)")
          #expect(numbers.proven.count == change.futures.count(where: \.findsFall), "\(name)")
          let truth = try #require(EvaluationPlot.truth(change.futures))
          #expect(abs(truth.mean - numbers.truth.value) < 1e-12, "\(name)")
        }
      }
    }
  }

  @Test("Of all evaluations, the wrong ones and those that say nothing are no more than all") func wrongSigns() throws {
    let head = "arm,estimator,futures,undefined,wrongSignShare,power"
    let row = try EstimatorRow(.first(of: head + "\nplan,weightedDisplacementQuotient,100,63,0.81081081,\n"))
    #expect(row.wrongSignOfAll.map { Likelihood.count($0, of: 100) } == 30 && row.foundOfAll == nil)
    let all = try EstimatorRow(.first(of: head + "\nplan,weightedDisplacementDifference,100,0,0.58,0.07\n"))
    #expect(all.wrongSignOfAll == 0.58 && all.foundOfAll == 0.07)
  }
}
