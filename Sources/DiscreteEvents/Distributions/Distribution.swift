/// A probability distribution of one number, given by its parameters.
///
/// Parameters are checked where they are read from a file; here values outside the stated ranges give results without
/// meaning.
public enum Distribution: Sendable, Equatable {
  /// Always the same value.
  case constant(Double)
  /// Equally likely between two ends, `low` ≤ `high`.
  case uniform(low: Double, high: Double)
  /// A triangle over `low` ≤ `mode` ≤ `high`.
  case triangular(low: Double, mode: Double, high: Double)
  /// Waiting time without memory, mean > 0.
  case exponential(mean: Double)
  /// The exponential of a normal variate with this mean and standard deviation ≥ 0.
  case lognormal(logMean: Double, logSD: Double)
  /// Power of an exponential variate, shape > 0, scale > 0.
  case weibull(shape: Double, scale: Double)
  /// The bell curve, sd ≥ 0.
  case normal(mean: Double, sd: Double)
  /// Shape > 0, scale > 0; the mean is their product.
  case gamma(shape: Double, scale: Double)
  /// Between 0 and 1, a > 0, b > 0.
  case beta(a: Double, b: Double)
  /// Listed values with weights.
  case empirical(EmpiricalDistribution)

  /// The lognormal with this mean > 0 and coefficient of variation ≥ 0.
  public static func lognormal(mean: Double, cv: Double) -> Distribution {
    let variance = Elementary.log1p(cv * cv)
    return .lognormal(logMean: Elementary.log(mean) - variance / 2, logSD: variance.squareRoot())
  }

  /// The distribution that takes each listed value with a chance in proportion to its weight.
  public static func empirical(values: [Double], weights: [Double]) -> Distribution {
    .empirical(EmpiricalDistribution(values: values, weights: weights))
  }
}
