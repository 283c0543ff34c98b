import DiscreteEvents
import SmallCity
import StationModel
import Testing

@testable import Experiments

@Suite("The worst place, held out")
struct HeldOutWorstTests {
  private let random = KeyedRandom(seed: 9, replication: 0)

  /// Values about the mean of each place, with the same noise.
  private func noisy(_ means: [Double], replications: Int, sd: Double) -> [[Float]] {
    (0..<replications).map { replication in
      means.indices.map { place in
        let u = random.uniform(Purpose(rawValue: 200), UInt64(replication), UInt32(place))
        return Float(Distribution.normal(mean: means[place], sd: sd).quantile(u))
      }
    }
  }

  private func mean(_ values: [[Float]]) -> Double {
    let found = HeldOutWorst.values(
      replications: values.count, places: values[0].count, lowerIsBetter: false
    ) { values[$0][$1] }
    return found.reduce(0, +) / Double(found.count)
  }

  @Test("of places that are all alike, none is worse: no winner's curse")
  func alike() {
    let values = noisy(Array(repeating: 0.8, count: 100), replications: 200, sd: 0.05)
    // The least of a hundred lies two and a half standard deviations below what they have in common.
    let cursed = values.reduce(0.0) { $0 + Double($1.min()!) } / 200
    #expect(cursed < 0.69)
    // Standard error of a mean of 200: 0.0035.
    #expect(abs(mean(values) - 0.8) < 4 * 0.0035)
  }

  @Test("a place that is truly worse is found, and read as it is")
  func worse() {
    var means = Array(repeating: 0.8, count: 100)
    means[41] = 0.7
    #expect(abs(mean(noisy(means, replications: 200, sd: 0.05)) - 0.7) < 4 * 0.0035)
  }

  @Test("equally bad places are one: their order says nothing")
  func ties() {
    let values: [[Float]] = [[0, 1, 0], [0, 1, 0.5], [0, 1, 0.25], [0, 1, 0]]
    let turned = values.map { Array($0.reversed()) }
    func found(_ values: [[Float]]) -> [Double] {
      HeldOutWorst.values(replications: 4, places: 3, lowerIsBetter: false) { values[$0][$1] }
    }
    #expect(found(values) == found(turned))
    // The even replications cannot tell the two places apart, so that the odd one is read in both.
    let tied: [[Float]] = [[0, 0], [0, 0.5], [0, 0]]
    #expect(HeldOutWorst.values(replications: 3, places: 2, lowerIsBetter: false) { tied[$0][$1] } == [0, 0.25, 0])
  }

  @Test("one replication cannot say which place is worst; a place without calls in most replications is not looked at")
  func undefined() {
    #expect(HeldOutWorst.values(replications: 1, places: 2, lowerIsBetter: true) { _, place in Float(place) }[0].isNaN)
    let rare: [[Float]] = [[1, .nan], [1, .nan], [1, 9], [1, .nan], [1, .nan], [1, .nan]]
    #expect(
      HeldOutWorst.values(replications: 6, places: 2, lowerIsBetter: true) { rare[$0][$1] } == Array(repeating: 1, count: 6))
  }

  @Test("a study reads its worst zone this way, and each replication's own worst is worse")
  func study() throws {
    let result = try SmallCity.study(12).run()
    let worst = result.values(Measurement(.responseWithin10Share, scope: .worstZone, window: .window(0)), arm: 0)
    #expect(worst.count == 12 && worst.allSatisfy { (0...1).contains($0) })
    let cell = (0..<9).map { result.zoneCell(zone: $0, window: 0, outcome: .responseWithin10Share)! }
    let least = cell.map { result.tables.arms[0].zones[$0].mean }.min()!
    let mean = worst.reduce(0, +) / 12
    // About the least of the zones' own means; that zone is not always the one found.
    #expect(mean >= least - 1e-6)
    #expect(result.estimate(Measurement(.responseWithin10Share, scope: .worstZone, window: .all), arm: 0) != nil)
    let one = try SmallCity.study(1).run()
    #expect(one.estimate(Measurement(.responseWithin10Share, scope: .worstZone), arm: 0) == nil)
  }
}
