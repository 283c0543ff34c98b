/// What the replications of one arm say about one outcome: its mean, the simulation error of it, and the range of replications.
public struct Estimate: Equatable, Sendable {
  /// Replications in which the outcome is defined.
  public let count: Int
  public let mean: Double
  public let standardDeviation: Double
  /// Simulation error of the mean: shrinks with more replications.
  public let standardError: Double
  /// 95 % Student-t interval of the mean; nil for fewer than two values.
  public let interval: Interval?
  /// Range of replications.
  public let quantiles: ReplicationQuantiles

  /// Takes a sample in which not-a-number stands for "not defined in this replication"; nil when nothing is left.
  public init?(_ values: [Double]) {
    let defined = values.filter { !$0.isNaN }
    guard let quantiles = ReplicationQuantiles(defined) else { return nil }
    let moments = SampleMoments(defined)
    count = moments.count
    mean = moments.mean
    standardDeviation = moments.standardDeviation
    standardError = moments.standardError
    interval = Interval(mean: moments.mean, standardError: moments.standardError, count: moments.count)
    self.quantiles = quantiles
  }
}
