/// The regularised incomplete beta function and its inverse: the distribution of a beta variate.
///
/// Continued fraction by the modified Lentz method. Source: Abramowitz and Stegun 26.5.8.
public enum IncompleteBeta {
  /// The chance that a beta variate is at most x.
  static func lower(_ a: Double, _ b: Double, _ x: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    return lower(a, b, x, 1 - x, front: density(a, b, x) * x * (1 - x))
  }

  /// The chance that a beta variate with parameters above 0 is at most x.
  ///
  /// - Parameters:
  ///   - a: The first parameter.
  ///   - b: The second parameter.
  ///   - x: From 0 to 1.
  ///   - complement: 1 − x, given apart so that neither end loses digits.
  public static func lower(_ a: Double, _ b: Double, _ x: Double, complement: Double) -> Double {
    if x <= 0 { return 0 }
    if complement <= 0 { return 1 }
    let front = Elementary.exp(logConstant(a, b) + a * Elementary.log(x) + b * Elementary.log(complement))
    return lower(a, b, x, complement, front: front)
  }

  private static func lower(_ a: Double, _ b: Double, _ x: Double, _ complement: Double, front: Double) -> Double {
    x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, complement) / b
  }

  /// The density of a beta variate, for x strictly between 0 and 1.
  static func density(_ a: Double, _ b: Double, _ x: Double) -> Double {
    Elementary.exp(logConstant(a, b) + (a - 1) * Elementary.log(x) + (b - 1) * Elementary.log1p(-x))
  }

  private static func logConstant(_ a: Double, _ b: Double) -> Double {
    Elementary.logGamma(a + b) - Elementary.logGamma(a) - Elementary.logGamma(b)
  }

  /// The value that a beta variate does not exceed with chance u.
  static func quantile(_ a: Double, _ b: Double, _ u: Double) -> Double {
    Inversion.solve(
      u, from: a / (a + b), below: 1, cumulative: { lower(a, b, $0) }, density: { density(a, b, $0) })
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0
    var d = 1 / nonZero(1 - (a + b) * x / (a + 1))
    var value = d
    var m = 1.0
    while m < 1e5 {
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
      m += 1
    }
    return value
  }

  private static func nonZero(_ value: Double) -> Double {
    value.magnitude < 1e-300 ? 1e-300 : value
  }
}
