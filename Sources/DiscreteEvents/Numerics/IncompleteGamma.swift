/// The regularised incomplete gamma function and its inverse: the distribution of a gamma variate.
///
/// Series below the mean, continued fraction above (modified Lentz). Source: Abramowitz and Stegun 6.5.29 and 6.5.31.
enum IncompleteGamma {
  /// The chance that a gamma variate of this shape and scale 1 is at most x.
  static func lower(shape: Double, _ x: Double) -> Double {
    guard x > 0 else { return 0 }
    return x < shape + 1 ? series(shape, x) : 1 - fraction(shape, x)
  }

  /// The density of a gamma variate of this shape and scale 1, for x > 0.
  static func density(shape: Double, _ x: Double) -> Double {
    Elementary.exp((shape - 1) * Elementary.log(x) - x - Elementary.logGamma(shape))
  }

  /// The value that a gamma variate of this shape and scale 1 does not exceed with chance u.
  static func quantile(shape: Double, _ u: Double) -> Double {
    // Wilson and Hilferty's cube, or the leading term near zero.
    let cube = 1 - 1 / (9 * shape) + Elementary.normalQuantile(u) / (3 * shape.squareRoot())
    let guess =
      cube > 0.3
      ? shape * cube * cube * cube
      : Elementary.exp((Elementary.log(u) + Elementary.logGamma(shape + 1)) / shape)
    return Inversion.solve(
      u, from: guess, below: .infinity, cumulative: { lower(shape: shape, $0) }, density: { density(shape: shape, $0) })
  }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var n = a
    while term > sum * 0x1p-54 {
      n += 1
      term *= x / n
      sum += term
    }
    return sum * density(shape: a, x) * x
  }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var value = d
    var n = 1.0
    while n < 1e6 {
      let numerator = n * (a - n)
      b += 2
      d = 1 / nonZero(numerator * d + b)
      c = nonZero(b + numerator / c)
      let factor = c * d
      value *= factor
      if (factor - 1).magnitude < 0x1p-52 { break }
      n += 1
    }
    return value * density(shape: a, x) * x
  }

  private static func nonZero(_ value: Double) -> Double {
    value.magnitude < 1e-300 ? 1e-300 : value
  }
}
