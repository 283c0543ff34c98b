extension Elementary {
  /// ½ ln 2π.
  static let halfLogTwoPi = 0.91893853320467274178

  /// The logarithm of the gamma function for x > 0; not a number otherwise.
  ///
  /// Stirling's series from 12 on, below it after shifting by the recurrence Γ(x + 1) = xΓ(x). The error is a few
  /// 1e−16 of the larger of 1 and the terms of the series.
  public static func logGamma(_ x: Double) -> Double {
    guard x > 0 else { return .nan }
    guard x < .infinity else { return x }
    var shifted = x
    var product = 1.0
    while shifted < 12 {
      product *= shifted
      shifted += 1
    }
    let series = (shifted - 0.5) * log(shifted) - shifted + halfLogTwoPi + stirlingError(shifted)
    return product == 1 ? series : series - log(product)
  }

  /// What Stirling's formula misses of log Γ(x), for x of 12 or more: the sum of B₂ₖ / (2k(2k−1)x²ᵏ⁻¹).
  static func stirlingError(_ x: Double) -> Double {
    let square = 1 / (x * x)
    return horner(
      square, 1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156) / x
  }
}
