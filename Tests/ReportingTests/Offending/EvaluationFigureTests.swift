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

  @Test("Of all evaluations, the wrong ones and those that say nothing are no more than all") func wrongSigns() throws {
    let head = "arm,estimator,futures,undefined,wrongSignShare,power"
    let row = try EstimatorRow(.first(of: head + "\nplan,weightedDisplacementQuotient,100,63,0.81081081,\n"))
    #expect(row.wrongSignOfAll.map { Likelihood.count($0, of: 100) } == 30 && row.foundOfAll == nil)
    let all = try EstimatorRow(.first(of: head + "\nplan,weightedDisplacementDifference,100,0,0.58,0.07\n"))
    #expect(all.wrongSignOfAll == 0.58 && all.foundOfAll == 0.07)
  }
}
