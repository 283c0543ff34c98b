import Experiments
import Testing

@Suite("Many questions at once")
struct HolmTests {
  private func areClose(_ values: [Double], _ expected: [Double]) -> Bool {
    values.count == expected.count && zip(values, expected).allSatisfy { abs($0 - $1) <= 1e-12 }
  }

  @Test("Holm's known answers")
  func knownAnswers() {
    #expect(areClose(Holm.adjusted([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02]))
    #expect(
      areClose(Holm.adjusted([0.6, 0.013, 0.0499, 0.0002, 0.021, 0.03]), [0.6, 0.065, 0.0998, 0.0012, 0.084, 0.09]))
  }

  @Test("questions that were not asked do not count")
  func missing() {
    let adjusted = Holm.adjusted([nil, 0.01, nil, 0.04])
    #expect(adjusted == [nil, 0.02, nil, 0.04])
    #expect(Holm.adjusted([Double]()) == [])
  }

  @Test("the chance that each arm is best shares ties and counts the loss of choosing another")
  func best() throws {
    let best = try #require(BestArm.among([[5, 4, 3, .nan], [4, 4, 6, 1]], lowerIsBetter: true))
    #expect(best.map(\.chance) == [0.5, 0.5])
    #expect(best[0].expectedLoss == 1 / 3.0 && best[1].expectedLoss == 1)
    let higher = try #require(BestArm.among([[1, 2], [3, 1]], lowerIsBetter: false))
    #expect(higher.map(\.chance) == [0.5, 0.5])
    #expect(BestArm.among([[.nan], [1]], lowerIsBetter: true) == nil)
  }
}
