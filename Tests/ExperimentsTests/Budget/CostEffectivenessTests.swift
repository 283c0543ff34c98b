import DiscreteEvents
import Testing

@testable import Experiments

@Suite("Cost per effect") struct CostEffectivenessTests {
  private func finding(_ costs: [Double], _ effects: [Double]) throws -> CostEffectiveness {
    try #require(CostEffectiveness(costs: costs, effects: effects))
  }

  private func bounds(_ finding: CostEffectiveness) -> Interval? {
    if case .bounded(let interval)? = finding.interval { return interval }
    return nil
  }

  @Test("It is the ratio of means, not the mean of ratios") func ratio() throws {
    // Ratios of single replications: 10 and 1000, mean 505.
    let one = try finding([10, 10], [1, 0.01])
    #expect(abs(try #require(one.ratio) - 20 / 1.01) < 1e-12)
  }

  @Test("With an effect that never varies the interval is the t-interval of the cost, divided") func constantEffect() throws {
    let one = try finding([10, 12, 14, 16], [2, 2, 2, 2])
    // Mean 13, variance 20/3, standard error √(5/3), t(3) at 5 % 3.182446.
    let half = 3.182446305 * (5.0 / 3).squareRoot() / 2
    let interval = try #require(bounds(one))
    #expect(one.ratio == 6.5 && one.verdict == .price)
    #expect(abs(interval.low - (6.5 - half)) < 1e-8 && abs(interval.high - (6.5 + half)) < 1e-8)
  }

  @Test("With costs that are always three times the effect the interval is three") func proportional() throws {
    let effects = [4.0, 5, 6, 5, 4.5]
    let interval = try #require(bounds(try finding(effects.map { 3 * $0 }, effects)))
    #expect(abs(interval.low - 3) < 1e-6 && abs(interval.high - 3) < 1e-6)
  }

  /// Pairs with some correlation; the mean effect is far from zero or near it.
  private func sample(_ seed: UInt64, meanEffect: Double, meanCost: Double) -> (costs: [Double], effects: [Double]) {
    let random = KeyedRandom(seed: seed, replication: 0)
    func draw(_ index: Int, _ part: UInt64) -> Double { random.uniform(Purpose(rawValue: 255), part, UInt32(index)) - 0.5 }
    let effects = (0..<12).map { meanEffect + draw($0, 1) }
    return ((0..<12).map { meanCost + effects[$0] * 0.7 + draw($0, 2) }, effects)
  }

  @Test("The ends of the interval are the ratios that a paired t-test just rejects", arguments: 1...40)
  func inversion(seed: Int) throws {
    let (costs, effects) = sample(UInt64(seed), meanEffect: seed % 2 == 0 ? 2 : 0.1, meanCost: seed % 3 == 0 ? 3 : 0)
    /// |t| of "cost − ratio × effect is zero on average".
    func t(_ ratio: Double) -> Double {
      let rest = SampleMoments(costs.indices.map { costs[$0] - ratio * effects[$0] })
      return (rest.mean / rest.standardError).magnitude
    }
    let critical = StudentT(freedom: 11).critical(0.05)
    let one = try finding(costs, effects)
    let isClear = SampleMoments(effects).mean > critical * SampleMoments(effects).standardError
    switch try #require(one.interval) {
    case .bounded(let interval):
      let ratio = try #require(one.ratio)
      #expect(isClear && interval.contains(ratio))
      for end in [interval.low, interval.high] { #expect(abs(t(end) - critical) < 1e-6) }
    case .outside(let gap):
      #expect(!isClear && one.verdict == .noEffect && gap.low < gap.high)
      for end in [gap.low, gap.high] { #expect(abs(t(end) - critical) < 1e-6) }
      #expect(t((gap.low + gap.high) / 2) > critical && t(gap.high + 1e3) < critical && t(gap.low - 1e3) < critical)
    case .everything:
      #expect(!isClear)
      for ratio in [-1e3, -10, -1, -0.1, 0, 0.1, 1, 10, 1e3] { #expect(t(ratio) <= critical) }
    }
  }

  @Test("Units change the ratio and its interval alike; cost and effect exchanged turn both over") func units() throws {
    let (costs, effects) = sample(2, meanEffect: 3, meanCost: 4)
    let plain = try #require(bounds(try finding(costs, effects)))
    let cents = try #require(bounds(try finding(costs.map { $0 * 100 }, effects)))
    #expect(abs(cents.low - 100 * plain.low) < 1e-9 && abs(cents.high - 100 * plain.high) < 1e-9)
    let turned = try #require(bounds(try finding(effects, costs)))
    #expect(abs(turned.low - 1 / plain.high) < 1e-9 && abs(turned.high - 1 / plain.low) < 1e-9)
  }

  @Test("The four quadrants and the effect that is none have their names") func verdicts() throws {
    let noise = [-0.1, 0, 0.1, 0.05]
    func verdict(_ cost: Double, _ effect: Double) throws -> CostEffectiveness.Verdict {
      try finding(noise.map { cost + $0 }, noise.map { effect - $0 }).verdict
    }
    #expect(
      try verdict(5, 3) == .price && verdict(-5, 3) == .saves && verdict(5, -3) == .dominated && verdict(-5, -3) == .givesUp)
    #expect(try verdict(5, 0.01) == .noEffect)
    let nothing = try finding([5, 5], [0, 0])
    #expect(nothing.verdict == .noEffect && nothing.ratio == nil && nothing.interval == .everything)
    #expect(try finding([0, 0], [1, 2]).verdict != .price)
    #expect(try finding([4], [2]).ratio == 2 && finding([4], [2]).interval == nil)
  }

  @Test("The chance of being worth a price counts replications in all quadrants") func chance() throws {
    // Price of a unit: 2, 5, free and more, dearer and less, saves 3 a unit lost.
    let one = try finding([2, 5, -1, 1, -3], [1, 1, 1, -1, -1])
    #expect(one.chance(atMost: 1.9) == 0.4)
    #expect(one.chance(atMost: 2) == 0.6)
    #expect(one.chance(atMost: 4) == 0.4)
    #expect(one.chance(atMost: 5) == 0.6)
  }

  @Test("Replications in which one of both is not defined do not count") func undefined() throws {
    let one = try finding([1, .nan, 3, 100], [1, 1, 1, .nan])
    #expect(one.count == 2 && one.meanCost == 2)
    #expect(CostEffectiveness(costs: [.nan], effects: [1]) == nil && CostEffectiveness(costs: [], effects: []) == nil)
  }
}
