import DiscreteEvents
import Foundation
import Testing

/// Our functions against the C library's, at points spread over their ranges.
@Suite struct ElementaryTests {
  /// The largest error over points drawn from a range, in units in the last place of the reference.
  private func worst(
    _ ours: (Double) -> Double, _ theirs: (Double) -> Double, _ low: Double, _ high: Double, points: Int = 20_000
  ) -> Double {
    var random = Xoshiro256PlusPlus(seed: 11, replication: 0, purpose: Purpose(rawValue: 1))
    var worst = 0.0
    for _ in 0..<points {
      let x = low + (high - low) * random.uniform()
      let reference = theirs(x)
      if ours(x) == reference { continue }
      worst = max(worst, abs(ours(x) - reference) / reference.ulp)
    }
    return worst
  }

  /// Whether two results are the same but for the last place, with the same sign, or both not a number.
  private func isSame(_ ours: Double, _ theirs: Double) -> Bool {
    if ours.isNaN || theirs.isNaN { return ours.isNaN && theirs.isNaN }
    if ours == theirs { return ours.sign == theirs.sign }
    return abs(ours - theirs) <= theirs.ulp
  }

  @Test("log agrees with the C library to one unit in the last place")
  func log() {
    #expect(worst(Elementary.log, Foundation.log, 0.3, 3) <= 1)
    #expect(worst({ Elementary.log(Foundation.exp($0)) }, { Foundation.log(Foundation.exp($0)) }, -740, 709) <= 1)
    #expect(Elementary.log(0) == -.infinity && Elementary.log(-1).isNaN && Elementary.log(1) == 0)
    #expect(Elementary.log(.infinity) == .infinity && Elementary.log(.nan).isNaN)
    let least = Double.leastNonzeroMagnitude
    #expect(Elementary.log(least) == Foundation.log(least))
  }

  @Test("exp agrees with the C library to one unit in the last place")
  func exp() {
    #expect(worst(Elementary.exp, Foundation.exp, -708, 709.7) <= 1)
    #expect(worst(Elementary.exp, Foundation.exp, -1, 1) <= 1)
    #expect(worst(Elementary.exp, Foundation.exp, -745, -707) <= 1)
    #expect(Elementary.exp(710) == .infinity && Elementary.exp(-750) == 0 && Elementary.exp(0) == 1)
    #expect(Elementary.exp(.infinity) == .infinity && Elementary.exp(-.infinity) == 0 && Elementary.exp(.nan).isNaN)
  }

  @Test("expm1 and log1p agree with the C library, also near zero")
  func nearOne() {
    for size in [1e-300, 1e-20, 1e-9, 1e-3, 0.5, 5, 30] {
      #expect(worst(Elementary.expm1, Foundation.expm1, -size, size, points: 5000) <= 2)
      #expect(worst(Elementary.log1p, Foundation.log1p, -min(size, 1), size, points: 5000) <= 1)
    }
    #expect(worst(Elementary.expm1, Foundation.expm1, 30, 709) <= 1)
    #expect(worst(Elementary.log1p, Foundation.log1p, 1e10, 1e300) <= 1)
    #expect(Elementary.log1p(-1) == -.infinity && Elementary.log1p(-2).isNaN && Elementary.expm1(-100) == -1)
  }

  @Test("sin and cos agree with the C library up to the largest angle and at multiples of a quarter turn")
  func trigonometry() {
    for size in [1e-5, 1, 10, 1000, 1.6e6] {
      #expect(worst(Elementary.sin, Foundation.sin, -size, size) <= 1)
      #expect(worst(Elementary.cos, Foundation.cos, -size, size) <= 1)
    }
    for quarter in stride(from: -1_000_000.0, through: 1_000_000, by: 997) {
      let x = quarter * Double.pi / 2
      #expect(abs(Elementary.sin(x) - Foundation.sin(x)) <= Foundation.sin(x).ulp)
      #expect(abs(Elementary.cos(x) - Foundation.cos(x)) <= Foundation.cos(x).ulp)
    }
  }

  @Test("pow agrees with the C library to one unit in the last place, and in the special cases")
  func pow() {
    for exponent in [-300.3, -2, -0.5, 0.1, 0.5, 1.7, 3, 90, 299.9] {
      let ours = { (x: Double) in Elementary.pow(x, exponent) }
      let theirs = { (x: Double) in Foundation.pow(x, exponent) }
      #expect(worst(ours, theirs, 0.5, 2, points: 5000) <= 1)
      #expect(worst(ours, theirs, 1e-3, 10, points: 5000) <= 1)
    }
    let tiny = Double.leastNormalMagnitude / 8
    for x in [0, -0.0, 1, -1, 2, -2, 0.5, -0.5, .infinity, -.infinity, .nan, tiny] {
      for y in [0, -0.0, 1, -1, 2, 3, -3, 0.5, -0.5, .infinity, -.infinity, .nan, 1e300] {
        let (ours, theirs) = (Elementary.pow(x, y), Foundation.pow(x, y))
        #expect(isSame(ours, theirs), "\(x) to the power \(y)")
      }
    }
  }

  @Test("erfc agrees with the C library to a few units in the last place")
  func erfc() {
    #expect(worst(Elementary.erfc, Foundation.erfc, -6, 6) <= 5)
    #expect(worst(Elementary.erfc, Foundation.erfc, 6, 26) <= 5)
    #expect(Elementary.erfc(40) == 0 && Elementary.erfc(-40) == 2)
  }

  @Test("logGamma agrees with the C library to 1e-14 of the value, or absolutely where it is below one")
  func logGamma() {
    var x = 1e-8
    while x < 1e12 {
      let reference: Double = Foundation.lgamma(x)
      #expect(abs(Elementary.logGamma(x) - reference) <= 1e-14 * max(1, abs(reference)), "at \(x)")
      x *= 1.013
    }
  }

  @Test("The normal quantile inverts the normal cumulative, out to the smallest chances")
  func normalQuantile() {
    #expect(abs(Elementary.normalQuantile(0.975) - 1.959963984540054) < 1e-15)
    #expect(abs(Elementary.normalQuantile(1e-20) + 9.262340089798408) < 1e-14)
    #expect(Elementary.normalQuantile(0.5) == 0 && Elementary.normalQuantile(1) == .infinity)
    var p = 1e-300
    while p < 0.5 {
      let x = Elementary.normalQuantile(p)
      #expect(abs(Elementary.normalCumulative(x) - p) <= 1.2e-15 * p * max(1, x * x), "at \(p)")
      p *= 1.7
    }
    for step in 1..<1000 {
      let p = Double(step) / 1000
      #expect(abs(Elementary.normalCumulative(Elementary.normalQuantile(p)) - p) < 1e-15)
    }
  }

  @Test("The normal cumulative agrees with the C library's erfc")
  func normalCumulative() {
    for step in -80...80 {
      let x = Double(step) / 10
      #expect(abs(Elementary.normalCumulative(x) - 0.5 * Foundation.erfc(-x / 2.0.squareRoot())) <= 2e-16)
    }
  }
}
