import DiscreteEvents

/// Relative incident rate ratio: an area's change from before to after, as a factor of the control area's change.
///
/// RIRR = (after ÷ before) ÷ (control after ÷ control before); the standard error of its logarithm is the root of the sum
/// of the four reciprocal counts, which holds for Poisson counts. Source: Wilson, "The relative incident rate ratio effect
/// size for count-based impact evaluations", Journal of Quantitative Criminology 38 (2022).
public enum RelativeRateRatio: Equatable, Sendable {
  case ratio(Double, log: Double, standardError: Double)
  /// No offence after: the ratio is zero, its logarithm and standard error do not exist.
  case zero
  /// A count that the ratio divides by is zero.
  case undefined

  /// - Parameters: counts as they were recorded, not negative; of periods of equal length, or of another length before than
  ///   after in area and control area alike. That length cancels in the ratio; counts scaled by it would give a wrong error,
  ///   because a count's own variance is what it counts.
  public init(before: Double, after: Double, controlBefore: Double, controlAfter: Double) {
    guard before > 0, controlBefore > 0, controlAfter > 0 else {
      self = .undefined
      return
    }
    guard after > 0 else {
      self = .zero
      return
    }
    let ratio = after * controlBefore / (before * controlAfter)
    let variance = 1 / before + 1 / after + 1 / controlBefore + 1 / controlAfter
    self = .ratio(ratio, log: Elementary.log(ratio), standardError: variance.squareRoot())
  }

  /// The ratio itself; nil when undefined.
  public var value: Double? {
    switch self {
    case .ratio(let ratio, _, _): ratio
    case .zero: 0
    case .undefined: nil
    }
  }

  /// Change against the control area in percent, −100 or more; nil when undefined.
  public var percentChange: Double? { value.map { 100 * ($0 - 1) } }

  /// The interval of the ratio by the normal distribution of its logarithm; nil without a logarithm.
  public func interval(confidence: Double = 0.95) -> Interval? {
    guard case .ratio(_, let log, let standardError) = self else { return nil }
    let reach = Elementary.normalQuantile((1 + confidence) / 2) * standardError
    return Interval(low: Elementary.exp(log - reach), high: Elementary.exp(log + reach))
  }
}
