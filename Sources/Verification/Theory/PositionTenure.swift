import DiscreteEvents

/// A position whose holders stay an exponential time, learn at first, and leave a gap.
struct PositionTenure {
  /// Mean months that a holder stays.
  let months: Double
  /// Mean months until the next one comes.
  let gap: Double

  var vacancy: Double { gap / (gap + months) }
  var leaversPerYear: Double { 12 / (months + gap) }

  /// Mean productivity of holders: `first` in the first month, then straight to 1 at the end of learning.
  ///
  /// The integral of f(t)·e^(−t/m)/m over all times t.
  /// - Parameter learning: months of learning; from 1 month down there is no slope, and `first` holds to its end.
  func productivity(first: Double, learning: Double) -> Double {
    let flat = min(1, learning)
    let novices = -Elementary.expm1(-flat / months)
    let missing = (1 - first) * novices
    guard learning > 1 else { return 1 - missing }
    // ∫ (1 − t/n)·e^(−t/m)/m from 0 to n: what is missing on the straight line down to nothing at n.
    let slope = (learning - flat) / months
    return 1 - missing - (1 - first) * Elementary.exp(-flat / months) * ExponentialLag.of(slope) / slope
  }

  /// The factor on tenure of a pay rise, by an elasticity of leaving that is constant and not above 0.
  static func factor(payRise: Double, elasticity: Double) -> Double {
    Elementary.exp(-elasticity * Elementary.log1p(payRise))
  }

  /// The pay rise that a factor on tenure takes; 0 for none, nil when pay changes nothing.
  static func payRise(factor: Double, elasticity: Double) -> Double? {
    if factor <= 1 { return 0 }
    return elasticity < 0 ? Elementary.expm1(Elementary.log(factor) / -elasticity) : nil
  }
}
