import DiscreteEvents
import Foundation
import Testing

@Suite struct PoissonTests {
  /// Cumulative chances by adding up from zero, for means below 600.
  private func cumulative(mean: Double, through count: Int) -> [Double] {
    var sums: [Double] = []
    var sum = ExactSum()
    for k in 0...count {
      sum.add(exp(-mean + Double(k) * log(mean) - lgamma(Double(k) + 1)))
      sums.append(sum.value)
    }
    return sums
  }

  @Test(
    "The quantile is the smallest count whose cumulative chance reaches u",
    arguments: [1e-6, 0.003, 0.2, 1, 3.7, 9.99, 11.999, 12, 13.3, 25, 50, 99.5, 240, 500])
  func matchesTheSum(mean: Double) {
    let sums = cumulative(mean: mean, through: Int(mean + 12 * mean.squareRoot()) + 20)
    var random = Xoshiro256PlusPlus(seed: 8, replication: 0, purpose: Purpose(rawValue: 1))
    for draw in 0..<3000 {
      let u = draw % 3 == 0 ? random.uniform() * 1e-6 : draw % 3 == 1 ? 1 - random.uniform() * 1e-6 : random.uniform()
      let count = Poisson.quantile(u, mean: mean)
      #expect(count < sums.count && sums[count] >= u - 1e-12)
      #expect(count == 0 || sums[count - 1] < u + 1e-12)
    }
  }

  @Test("Uniforms just beside a step fall on its two sides", arguments: [0.5, 5, 30, 120])
  func stepsAreSharp(mean: Double) {
    let sums = cumulative(mean: mean, through: Int(mean) + 5)
    for count in max(0, Int(mean) - 5)...Int(mean) + 4 {
      #expect(Poisson.quantile(sums[count] - 1e-11, mean: mean) == count)
      #expect(Poisson.quantile(sums[count] + 1e-11, mean: mean) == count + 1)
    }
  }

  @Test("Large means have the mean and variance of theory", arguments: [700.0, 1e4, 1e6])
  func largeMeans(mean: Double) {
    var tally = Tally()
    let steps = 40_000
    for step in 0..<steps { tally.add(Double(Poisson.quantile((Double(step) + 0.5) / Double(steps), mean: mean))) }
    #expect(abs(tally.mean - mean) < 1e-3 * mean.squareRoot())
    #expect(abs(tally.variance / mean - 1) < 2e-3)
  }

  @Test("The count for a known chance of none is the same")
  func knownChanceOfNone() {
    for step in 1..<2000 {
      let u = Double(step) / 2000
      #expect(
        Poisson.quantile(u, mean: 0.7, chanceOfNone: Elementary.exp(-0.7)) == Poisson.quantile(u, mean: 0.7))
    }
  }
}
