import DiscreteEvents

/// The range of replications: what one replication may bring. It does not shrink with more replications, unlike simulation error.
///
/// Type 7 of Hyndman and Fan (1996).
public struct ReplicationQuantiles: Equatable, Sendable {
  public var q05: Double
  public var q25: Double
  public var q50: Double
  public var q75: Double
  public var q95: Double

  /// Nil for an empty sample.
  public init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    q05 = Quantiles.type7(sorted: sorted, 0.05)
    q25 = Quantiles.type7(sorted: sorted, 0.25)
    q50 = Quantiles.type7(sorted: sorted, 0.5)
    q75 = Quantiles.type7(sorted: sorted, 0.75)
    q95 = Quantiles.type7(sorted: sorted, 0.95)
  }

  /// The middle 90 % of replications.
  public var middle90: Interval { Interval(low: q05, high: q95) }
}
