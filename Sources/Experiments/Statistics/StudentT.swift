import DiscreteEvents

/// Student's t distribution: the law of a mean over its own standard error.
///
/// Source: Abramowitz and Stegun 26.7; all functions are our own, so that two machines give the same bits.
public struct StudentT: Equatable, Sendable {
  /// Degrees of freedom, above 0; ∞ is the normal distribution.
  public let freedom: Double

  public init(freedom: Double) {
    precondition(freedom > 0, "Student's t needs degrees of freedom above zero")
    self.freedom = freedom
  }

  /// The chance that |T| exceeds |t|: the two-sided p-value. Keeps its relative accuracy far out in the tail.
  public func exceedance(_ t: Double) -> Double {
    if t.isNaN { return .nan }
    if freedom == .infinity { return 2 * Elementary.normalCumulative(-t.magnitude) }
    if t.isInfinite { return 0 }
    let square = t * t
    let whole = freedom + square
    return IncompleteBeta.lower(freedom / 2, 0.5, freedom / whole, complement: square / whole)
  }

  /// The chance that T is at most t.
  public func cumulative(_ t: Double) -> Double {
    if freedom == .infinity { return Elementary.normalCumulative(t) }
    let tail = exceedance(t) / 2
    return t < 0 ? tail : 1 - tail
  }

  /// The value that |T| exceeds with a probability, above 0 and below 1; relative error about 1e−13.
  public func critical(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a probability strictly between 0 and 1")
    if freedom == .infinity { return -Elementary.normalQuantile(probability / 2) }
    var low = 0.0
    var high = 1.0
    while exceedance(high) > probability {
      low = high
      high *= 2
    }
    var t = (low + high) / 2
    for _ in 0..<200 {
      let error = exceedance(t) - probability
      if error == 0 { return t }
      if error > 0 { low = t } else { high = t }
      // Newton's method inside a bracket that shrinks: the slope of the exceedance is −2 × density.
      var next = t + error / (2 * density(t))
      if !(next > low && next < high) { next = (low + high) / 2 }
      if (next - t).magnitude <= 1e-15 * t || next == low || next == high { return next }
      t = next
    }
    return t
  }

  /// The value that T does not exceed with chance p, above 0 and below 1.
  public func quantile(_ p: Double) -> Double {
    if p == 0.5 { return 0 }
    return p < 0.5 ? -critical(2 * p) : critical(2 * (1 - p))
  }

  /// The density at t.
  public func density(_ t: Double) -> Double {
    if freedom == .infinity { return Elementary.exp(-t * t / 2) / (2 * Double.pi).squareRoot() }
    let constant =
      Elementary.logGamma((freedom + 1) / 2) - Elementary.logGamma(freedom / 2) - Elementary.log(freedom * Double.pi) / 2
    return Elementary.exp(constant - (freedom + 1) / 2 * Elementary.log1p(t * t / freedom))
  }
}
