import DiscreteEvents
import Testing

@testable import Experiments

@Suite("Weighted displacement difference")
struct DisplacementDifferenceTests {
  private static let random = KeyedRandom(seed: 11, replication: 0)

  private static func draw(_ mean: Double, _ site: Int, _ index: UInt32) -> Double {
    Double(Poisson.quantile(random.uniform(Purpose(rawValue: 41), UInt64(site), index), mean: mean))
  }

  @Test("the published example: 118 crimes fewer, give or take 40")
  func published() throws {
    let difference = WeightedDisplacementDifference(
      treated: BeforeAfter(207, 110), control: BeforeAfter(308, 318), buffer: BeforeAfter(178, 157),
      bufferControl: BeforeAfter(150, 140))
    #expect(difference.total.estimate == -118)
    #expect(difference.total.standardError == 1568.0.squareRoot())
    #expect(abs(try #require(difference.total.z) + 2.98) < 0.005)
    let interval = difference.total.interval()
    #expect(interval.low.rounded() == -196 && interval.high.rounded() == -40)
  }

  @Test("local and displacement add up to the total, and so do their variances")
  func parts() {
    for site in 0..<300 {
      let counts = (0..<8).map { Self.draw(3 + Double(site) / 10, site, UInt32($0)) }
      let difference = WeightedDisplacementDifference(
        treated: BeforeAfter(counts[0], counts[1]), control: BeforeAfter(counts[2], counts[3]),
        buffer: BeforeAfter(counts[4], counts[5]), bufferControl: BeforeAfter(counts[6], counts[7]),
        areas: .init(treated: 1.2, control: 0.9, buffer: 1.5, bufferControl: 1.6), periods: .init(before: 2, after: 1))
      let (near, far, total) = (difference.local, difference.displacement, difference.total)
      #expect(abs(near.estimate + far.estimate - total.estimate) < 1e-9)
      let sum = near.standardError * near.standardError + far.standardError * far.standardError
      #expect(abs(sum - total.standardError * total.standardError) < 1e-9)
    }
  }

  @Test("overdispersion widens the error by its root and leaves the estimate alone")
  func widened() {
    func difference(_ factor: Double) -> WeightedDisplacementDifference {
      WeightedDisplacementDifference(
        treated: BeforeAfter(80, 20), control: BeforeAfter(100, 50), overdispersion: factor)
    }
    #expect(difference(1.69).total.estimate == difference(1).total.estimate)
    #expect(abs(difference(1.69).total.standardError / difference(1).total.standardError - 1.3) < 1e-12)
  }

  @Test("areas without offences have no error, no z, and an interval that is a point")
  func empty() {
    let difference = WeightedDisplacementDifference(treated: .none, control: .none)
    #expect(difference.total.z == nil)
    #expect(difference.total.interval() == Interval(low: 0, high: 0))
  }

  @Test("Poisson sites show no overdispersion, within the error of the estimate")
  func poissonSites() throws {
    let placebos = (1_000..<2_000).map { site in
      WeightedDisplacementDifference(
        treated: BeforeAfter(Self.draw(40, site, 0), Self.draw(40, site, 1)),
        control: BeforeAfter(Self.draw(60, site, 2), Self.draw(60, site, 3)))
    }
    let learnt = try #require(Overdispersion(placebos: placebos))
    #expect(abs(learnt.ratio - 1) < 4 * learnt.standardError)
    #expect(learnt.factor >= 1)
    #expect(learnt.count == 1_000)
  }

  @Test("near repeats make counts vary more, and placebo sites find by how much")
  func clusteredSites() throws {
    // Each offence of a Poisson number brings a geometric number of near repeats with ratio n: all descendants of one
    // offence number 1 / (1 − n) on average, and variance ÷ mean of the total is (1 + n) / (1 − n).
    let ratio = 0.25
    func clustered(_ mean: Double, _ site: Int, _ index: UInt32) -> Double {
      let roots = Int(Self.draw(mean * (1 - ratio), site, index))
      let stream = UInt64(site) << 8 | UInt64(index)
      return (0..<roots).reduce(Double(roots)) { sum, root in
        let u = Self.random.uniform(Purpose(rawValue: 42), stream, UInt32(root))
        return sum + (Elementary.log(u) / Elementary.log(ratio)).rounded(.down)
      }
    }
    let placebos = (0..<1_000).map { site in
      WeightedDisplacementDifference(
        treated: BeforeAfter(clustered(40, site, 0), clustered(40, site, 1)),
        control: BeforeAfter(clustered(60, site, 2), clustered(60, site, 3)))
    }
    let learnt = try #require(Overdispersion(placebos: placebos))
    #expect(abs(learnt.ratio - (1 + ratio) / (1 - ratio)) < 4 * learnt.standardError)
    #expect(learnt.standardErrorFactor > 1.2 && learnt.standardErrorFactor < 1.4)
    #expect(Overdispersion(localOf: placebos) == learnt)

    // Intervals from counting alone miss too often; with what was learnt they hold what they promise.
    func coverage(_ factor: Double) -> Double {
      let replications = (2_000..<3_000).map { site in
        let difference = WeightedDisplacementDifference(
          treated: BeforeAfter(clustered(40, site, 0), clustered(40, site, 1)),
          control: BeforeAfter(clustered(60, site, 2), clustered(60, site, 3)), overdispersion: factor)
        return difference.total.interval().contains(0) ? 1.0 : 0
      }
      return replications.reduce(0, +) / Double(replications.count)
    }
    #expect(coverage(1) < 0.9)
    #expect(abs(coverage(learnt.factor) - 0.95) < 0.025)
  }

  @Test("one site, or sites without an offence, teach nothing")
  func tooLittle() {
    let site = WeightedDisplacementDifference(treated: BeforeAfter(5, 6), control: BeforeAfter(7, 8))
    let empty = WeightedDisplacementDifference(treated: .none, control: .none)
    #expect(Overdispersion(placebos: []) == nil)
    #expect(Overdispersion(placebos: [site]) == nil)
    #expect(Overdispersion(placebos: [empty, empty]) == nil)
    #expect(Overdispersion(placebos: [site, site])?.factor == 1)
  }
}
