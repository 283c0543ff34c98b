import Experiments
import Testing

@Suite("Paired differences")
struct PairedDifferenceTests {
  struct Case: Sendable {
    var a: [Double]
    var b: [Double]
    var meanDifference: Double
    var standardDeviation: Double
    var halfWidth: Double
    var p: Double
    var varianceReduction: Double
  }

  /// Law, Simulation Modeling and Analysis, ch. 10, computed with 30 digits; differences are a − b.
  static let cases = [
    Case(
      a: [52.11, 53.56, 57.59, 47.08, 56.98, 42.34, 50.49, 53.39, 54.77, 55.26],
      b: [61.27, 47.62, 53.4, 51.27, 52.93, 41.25, 52.74, 56.38, 54.09, 50.41], meanDifference: 0.22100000000000009,
      standardDeviation: 4.823450701175114, halfWidth: 3.4504887696946622, p: 0.8879915768234774,
      varianceReduction: 2.138272693456056),
    Case(
      a: [40.58, 47.88, 45.91, 33.59, 50.77, 55.92, 50.88, 58.75, 56.03, 35.74, 49.13, 36.31],
      b: [43.76, 37.07, 39.38, 41.71, 43.5, 47.04, 42.39, 55.9, 56.64, 43.18, 49.89, 44.05], meanDifference: 1.4150000000000016,
      standardDeviation: 7.004140982953648, halfWidth: 4.450218866358979, p: 0.4985669185010475,
      varianceReduction: 2.218721078214362),
  ]

  private func isClose(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) <= 1e-12 + 1e-9 * abs(expected) } ?? false
  }

  @Test("known answers with common random numbers", arguments: cases)
  func knownAnswers(known: Case) throws {
    let found = try #require(PairedDifference(a: known.b, b: known.a))
    #expect(isClose(found.mean, known.meanDifference))
    #expect(isClose(found.standardDeviation, known.standardDeviation))
    #expect(isClose(found.interval?.halfWidth, known.halfWidth))
    #expect(isClose(found.p, known.p))
    #expect(isClose(found.varianceReduction, known.varianceReduction))
  }

  @Test("arms that never differ ask no question")
  func identical() throws {
    let found = try #require(PairedDifference(a: [1, 2, 3], b: [1, 2, 3]))
    #expect(found.isIdentical && found.mean == 0 && found.p == nil && found.varianceReduction == .infinity)
    #expect(found.interval == Interval(low: 0, high: 0))
  }

  @Test("a difference that never varies is certain, and needs no fewer runs when nothing varies at all")
  func constantShift() throws {
    let shifted = try #require(PairedDifference(a: [1, 2, 4], b: [3, 4, 6]))
    #expect(shifted.mean == 2 && shifted.p == 0 && shifted.varianceReduction == .infinity)
    // 0.1 + 0.2 and 1e6 + 0.2 less what they began with: 0.2, but for the last digits.
    let rounded = try #require(PairedDifference(a: [0.1, 1e6, 3], b: [0.1 + 0.2, 1e6 + 0.2, 3 + 0.2]))
    #expect(rounded.standardError == 0 && rounded.varianceReduction == .infinity && rounded.p == 0)
    let small = try #require(PairedDifference(a: [0.1, 1, 3], b: [0.3, 1.2001, 3.2]))
    #expect(small.standardError > 0 && small.varianceReduction! < 1e10)
    let still = try #require(PairedDifference(a: [1, 1], b: [3, 3]))
    #expect(still.varianceReduction == nil && still.p == 0)
  }

  @Test("replications in which one arm is undefined drop out of the pair")
  func undefined() throws {
    let found = try #require(PairedDifference(a: [1, .nan, 3, 5], b: [2, 2, .nan, 4]))
    #expect(found.count == 2 && found.meanA == 3 && found.meanB == 3 && found.shareLower == 0.5)
    #expect(PairedDifference(a: [.nan], b: [1]) == nil)
    let alone = try #require(PairedDifference(a: [1], b: [2]))
    #expect(alone.interval == nil && alone.p == nil && alone.mean == 1)
  }
}
