import DiscreteEvents

/// The regularised incomplete beta function, by the continued fraction of Abramowitz and Stegun 26.5.8 (modified Lentz method).
enum BetaRatio {
  /// Iₓ(a, b) for a, b > 0 and x from 0 to 1, with the complement 1 − x given apart so that neither end loses digits.
  static func lower(_ a: Double, _ b: Double, x: Double, complement: Double) -> Double {
    if x <= 0 { return 0 }
    if complement <= 0 { return 1 }
    let constant = Elementary.logGamma(a + b) - Elementary.logGamma(a) - Elementary.logGamma(b)
    let front = Elementary.exp(constant + a * Elementary.log(x) + b * Elementary.log(complement))
    return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, complement) / b
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0
    var d = 1 / nonZero(1 - (a + b) * x / (a + 1))
    var value = d
    for step in 1...100_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonZero(1 + even * d)
      c = nonZero(1 + even / c)
      value *= c * d
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonZero(1 + odd * d)
      c = nonZero(1 + odd / c)
      let factor = c * d
      value *= factor
      if (factor - 1).magnitude < 0x1p-52 { break }
    }
    return value
  }

  private static func nonZero(_ value: Double) -> Double {
    value.magnitude < 1e-300 ? 1e-300 : value
  }
}
