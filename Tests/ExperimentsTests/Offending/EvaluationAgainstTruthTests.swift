import DiscreteEvents
import Testing

@testable import Experiments

@Suite("Evaluation against truth")
struct EvaluationAgainstTruthTests {
  private typealias Evaluated = EvaluationAgainstTruth.Replication

  /// Normal estimates with standard error 2 about truth + bias.
  private static func replications(_ count: Int, truth: Double, bias: Double = 0, claimed: Double = 2) -> [Evaluated] {
    let random = KeyedRandom(seed: 17, replication: 0)
    return (0..<count).map { number in
      let noise = Elementary.normalQuantile(random.uniform(Purpose(rawValue: 44), UInt64(number)))
      return Evaluated(estimate: truth + bias + 2 * noise, standardError: claimed, truth: truth)
    }
  }

  private func isNear(_ performance: EvaluationAgainstTruth.Performance?, _ value: Double) -> Bool {
    performance.map { abs($0.value - value) < 4 * $0.standardError } ?? false
  }

  @Test("an honest normal estimator has the bias, error, coverage and power that theory gives it")
  func honest() {
    let result = EvaluationAgainstTruth(Self.replications(4_000, truth: -4), success: .decrease)
    #expect(isNear(result.bias, 0))
    #expect(isNear(result.rootMeanSquareError, 2))
    #expect(isNear(result.coverage, 0.95))
    // z has mean −2: it is below −1.645 with chance Φ(0.355), and positive with chance Φ(−2).
    #expect(isNear(result.power, Elementary.normalCumulative(2 - 1.6448536269514722)))
    #expect(isNear(result.wrongSignShare, Elementary.normalCumulative(-2)))
    #expect(result.replications == 4_000 && result.undefined == 0)
  }

  @Test("bias shows, and a standard error that is too small costs coverage")
  func flawed() {
    let biased = EvaluationAgainstTruth(Self.replications(2_000, truth: -4, bias: 1), success: .decrease)
    #expect(isNear(biased.bias, 1))
    #expect(isNear(biased.rootMeanSquareError, 5.0.squareRoot()))
    let bold = EvaluationAgainstTruth(Self.replications(2_000, truth: -4, claimed: 2 / 1.3), success: .decrease)
    #expect(isNear(bold.coverage, 1 - 2 * Elementary.normalCumulative(-1.959963984540054 / 1.3)))
  }

  @Test("without a true effect power is the share of false alarms, and no sign is wrong")
  func falseAlarms() {
    let replications = Self.replications(4_000, truth: 0)
    let result = EvaluationAgainstTruth(replications, success: .decrease)
    #expect(isNear(result.power, 0.05))
    #expect(result.wrongSignShare == nil)
    #expect(isNear(EvaluationAgainstTruth(replications, success: .increase).power, 0.05))
  }

  @Test("success in the other direction is no success")
  func direction() throws {
    let replications = Self.replications(200, truth: -20)
    #expect(EvaluationAgainstTruth(replications, success: .decrease).power?.value == 1)
    #expect(EvaluationAgainstTruth(replications, success: .increase).power?.value == 0)
    #expect(EvaluationAgainstTruth(replications, success: .decrease).power?.standardError == 0)
  }

  @Test("replications without an estimate or an error are counted apart and never guessed")
  func gaps() {
    let replications = [
      Evaluated(estimate: nil, standardError: nil, truth: -1), Evaluated(estimate: -3, standardError: nil, truth: -1),
      Evaluated(estimate: 2, standardError: 0, truth: -1), Evaluated(estimate: 0, standardError: 1, truth: -1),
    ]
    let result = EvaluationAgainstTruth(replications, success: .decrease)
    #expect(result.undefined == 1)
    #expect(result.bias?.count == 3)
    #expect(abs((result.bias?.value ?? .nan) - 2.0 / 3) < 1e-12)
    #expect(result.wrongSignShare?.value == 1.0 / 3)
    #expect(result.coverage?.count == 1)
    #expect(result.coverage?.value == 1)
    let none = EvaluationAgainstTruth([replications[0]], success: .decrease)
    #expect(none.bias == nil && none.rootMeanSquareError == nil && none.coverage == nil && none.power == nil)
  }
}
