/// A relative change of means over the same replications: the product of some means over the product of others, minus 1.
///
/// Few counts in one replication make its own ratio wild; the ratio of means is not. Standard error by the delta method on the
/// logarithm. Source: Cochran, Sampling Techniques, 3rd ed. (1977), section 6.4, for one mean over another.
public struct RelativeChange: Equatable, Sendable {
  public let count: Int
  /// −0.1 is a tenth less; above −1.
  public let value: Double
  /// Not a number for a single replication.
  public let standardError: Double
  /// 95 % Student-t interval; nil for fewer than two replications.
  public let interval: Interval?

  /// Nil for empty samples and where a mean is not above 0.
  public init?(_ above: [[Double]], over below: [[Double]]) {
    let moments = (above.map { SampleMoments($0) }, below.map { SampleMoments($0) })
    guard let count = above.first?.count, count > 0, (moments.0 + moments.1).allSatisfy({ $0.mean > 0 }) else { return nil }
    precondition((above + below).allSatisfy { $0.count == count }, "a change needs samples of the same length")
    let ratio = moments.0.reduce(1) { $0 * $1.mean } / moments.1.reduce(1) { $0 * $1.mean }
    let residuals = (0..<count).map { replication in
      zip(above, moments.0).reduce(0) { $0 + $1.0[replication] / $1.1.mean }
        - zip(below, moments.1).reduce(0) { $0 + $1.0[replication] / $1.1.mean }
    }
    self.count = count
    value = ratio - 1
    standardError = ratio * SampleMoments(residuals).standardError
    interval = Interval(mean: value, standardError: standardError, count: count)
  }
}
