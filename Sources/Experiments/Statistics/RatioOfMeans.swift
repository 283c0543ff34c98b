/// The ratio of two means over the same replications, mean y ÷ mean x, with its standard error by the delta method.
///
/// Source: Cochran, Sampling Techniques, 3rd ed. (1977), section 6.4. It means little while the mean of x is within a few standard
/// errors of zero; then the interval is not given.
public struct RatioOfMeans: Equatable, Sendable {
  public let count: Int
  public let value: Double
  /// Not a number for a single replication.
  public let standardError: Double
  /// 95 % Student-t interval; nil for fewer than two replications or when the mean of x is not clearly different from zero.
  public let interval: Interval?

  /// Nil for an empty sample or when the mean of x is zero.
  public init?(of y: [Double], to x: [Double]) {
    precondition(x.count == y.count, "a ratio needs samples of the same length")
    let (below, above) = (SampleMoments(x), SampleMoments(y))
    guard !x.isEmpty, below.mean != 0 else { return nil }
    let ratio = above.mean / below.mean
    count = x.count
    value = ratio
    let residuals = SampleMoments(x.indices.map { y[$0] - ratio * x[$0] })
    standardError = residuals.standardError / below.mean.magnitude
    let isClear = Interval(mean: below.mean, standardError: below.standardError, count: count).map { !$0.contains(0) } ?? false
    interval = isClear ? Interval(mean: ratio, standardError: standardError, count: count) : nil
  }
}
