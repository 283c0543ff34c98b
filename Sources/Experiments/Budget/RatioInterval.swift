/// Where the ratio of two means may lie, by Fieller's theorem.
///
/// All R for which mean(c − R e) = 0 is not rejected by a paired t-test: (c̄ − R ē)² ≤ t² (s²_c − 2 R s_ce + R² s²_e) / n. Unlike a
/// range of ratios, it stays true when the divisor may be near zero; then it has no end.
/// Source: Fieller (1954); Willan and O'Brien (1996) for cost-effectiveness.
public enum RatioInterval: Equatable, Sendable {
  /// From one number to another: the divisor is clearly not zero.
  case bounded(Interval)
  /// Everything below the interval and everything above it: the divisor may be zero.
  case outside(Interval)
  /// Any number: neither mean is clearly apart from zero.
  case everything

  /// - Parameters:
  ///   - numerator: Mean and variance of the mean.
  ///   - divisor: Mean and variance of the mean.
  ///   - covariance: Of the two means.
  ///   - critical: Of Student's t, two-sided.
  init(
    numerator: (mean: Double, variance: Double), divisor: (mean: Double, variance: Double), covariance: Double, critical: Double
  ) {
    let t2 = critical * critical
    // a R² − 2 b R + c ≤ 0
    let a = divisor.mean * divisor.mean - t2 * divisor.variance
    let b = numerator.mean * divisor.mean - t2 * covariance
    let c = numerator.mean * numerator.mean - t2 * numerator.variance
    let discriminant = b * b - a * c
    if a > 0 {
      // Cannot be below zero but by rounding: R = c̄ / ē always solves it.
      let reach = max(0, discriminant).squareRoot() / a
      self = .bounded(Interval(low: b / a - reach, high: b / a + reach))
    } else if a < 0, discriminant > 0 {
      let reach = discriminant.squareRoot() / a
      self = .outside(Interval(low: b / a + reach, high: b / a - reach))
    } else {
      self = .everything
    }
  }

  public func contains(_ ratio: Double) -> Bool {
    switch self {
    case .bounded(let interval): interval.contains(ratio)
    case .outside(let gap): ratio <= gap.low || ratio >= gap.high
    case .everything: true
    }
  }
}
