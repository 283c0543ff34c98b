import DiscreteEvents
import Testing

@Suite struct DistributionTests {
  static let all: [Distribution] = [
    .uniform(low: -2, high: 5), .triangular(low: 1, mode: 2, high: 7), .exponential(mean: 3),
    .lognormal(mean: 25, cv: 0.8), .weibull(shape: 1.7, scale: 4), .normal(mean: -1, sd: 2),
    .gamma(shape: 2.5, scale: 3), .gamma(shape: 0.4, scale: 1), .beta(a: 2, b: 5), .beta(a: 0.5, b: 0.3),
    .empirical(values: [4, 1, 9, 1], weights: [1, 2, 3, 4]),
  ]

  @Test("Draws have the mean and standard deviation of theory", arguments: all)
  func moments(distribution: Distribution) {
    let random = KeyedRandom(seed: 5, replication: 0)
    var tally = Tally()
    for entity in 0..<20_000 { tally.add(distribution.draw(random, Purpose(rawValue: 1), UInt64(entity))) }
    #expect(abs(tally.mean - distribution.mean) < 4 * tally.standardError)
    // The standard error of a standard deviation, by the fourth moment.
    let n = Double(tally.count)
    let variance = tally.m2 / n
    let error = ((tally.m4 / n - variance * variance) / n).squareRoot() / (2 * variance.squareRoot())
    #expect(abs(tally.standardDeviation - distribution.standardDeviation) < 4 * error)
  }

  @Test("The mean of the quantile over even chances is the mean", arguments: all)
  func quantileMean(distribution: Distribution) {
    let steps = 2000
    var sum = 0.0
    for step in 0..<steps { sum += distribution.quantile((Double(step) + 0.5) / Double(steps)) }
    #expect(abs(sum / Double(steps) - distribution.mean) < 0.01 * distribution.standardDeviation)
  }

  @Test("Quantiles never fall", arguments: all)
  func quantilesAreMonotone(distribution: Distribution) {
    var before = -Double.infinity
    for step in 1..<500 {
      let value = distribution.quantile(Double(step) / 500)
      #expect(value >= before)
      before = value
    }
  }

  @Test("Quantiles have their closed forms")
  func closedForms() {
    #expect(Distribution.constant(3).quantile(0.2) == 3)
    #expect(Distribution.uniform(low: 2, high: 4).quantile(0.25) == 2.5)
    #expect(abs(Distribution.exponential(mean: 2).quantile(0.5) - 1.3862943611198906) < 1e-15)
    #expect(Distribution.triangular(low: 0, mode: 1, high: 2).quantile(0.5) == 1)
    #expect(abs(Distribution.triangular(low: 0, mode: 1, high: 2).quantile(0.125) - 0.5) < 1e-15)
    #expect(abs(Distribution.weibull(shape: 1, scale: 2).quantile(0.5) - 1.3862943611198906) < 1e-15)
    // A gamma of shape 1 is an exponential; a beta of (1, 1) is uniform; a beta of (2, 1) has x² below x.
    #expect(abs(Distribution.gamma(shape: 1, scale: 2).quantile(0.5) - 1.3862943611198906) < 1e-13)
    #expect(abs(Distribution.beta(a: 1, b: 1).quantile(0.3) - 0.3) < 1e-13)
    #expect(abs(Distribution.beta(a: 2, b: 1).quantile(0.49) - 0.7) < 1e-13)
    #expect(Distribution.empirical(values: [4, 1, 9], weights: [1, 2, 1]).quantile(0.5) == 1)
    #expect(Distribution.empirical(values: [4, 1, 9], weights: [1, 2, 1]).quantile(0.51) == 4)
  }

  @Test("Draws by rejection keep the shape to a hundredth of one", arguments: [0.4, 1])
  func shapeOfDraws(shape: Double) {
    let random = KeyedRandom(seed: 8, replication: 0)
    let gamma = Distribution.gamma(shape: shape, scale: 1)
    var tally = Tally()
    for entity in 0..<140_000 { tally.add(gamma.draw(random, Purpose(rawValue: 4), UInt64(entity))) }
    // The mean is the shape.
    #expect(abs(tally.mean - shape) < 4 * tally.standardError && 4 * tally.standardError < 0.011)
  }

  @Test("Gamma and beta draws and quantiles describe the same distribution (Kolmogorov)")
  func drawsFollowQuantiles() {
    let random = KeyedRandom(seed: 6, replication: 0)
    let cases: [Distribution] = [.gamma(shape: 0.3, scale: 2), .gamma(shape: 60, scale: 1), .beta(a: 0.4, b: 3)]
    for distribution in cases {
      let draws = (0..<2000).map { distribution.draw(random, Purpose(rawValue: 2), UInt64($0)) }.sorted()
      var distance = 0.0
      for step in 1..<100 {
        let p = Double(step) / 100
        let limit = distribution.quantile(p)
        let share = Double(draws.count { $0 <= limit }) / 2000
        distance = max(distance, abs(share - p))
      }
      // 99.9 % point of the Kolmogorov distance for 2,000 draws.
      #expect(distance < 1.95 / 2000.0.squareRoot())
    }
  }

  @Test("A draw by inversion is the quantile of the uniform at the same address")
  func inversionIsSynchronous() {
    let random = KeyedRandom(seed: 7, replication: 1)
    let purpose = Purpose(rawValue: 3)
    let distribution = Distribution.lognormal(mean: 10, cv: 1)
    #expect(distribution.draw(random, purpose, 8, 2) == distribution.quantile(random.uniform(purpose, 8, 2)))
  }
}
