/// The mean of one long run and its error, from non-overlapping batches of equal length.
///
/// Source: Law, Simulation Modeling and Analysis, ch. 9.
public struct BatchMeans: Equatable, Sendable {
  public let means: [Double]
  /// Mean of all values that lie in whole batches.
  public let mean: Double
  /// Unbiased variance of the batch means.
  public let variance: Double
  /// Half of the 95 % Student-t interval of the mean.
  public let halfWidth: Double
  /// Correlation of neighbouring batch means; far from zero, the batches are too short.
  public let lag1: Double

  /// Cuts a series into so many batches, at least 2; values beyond the last whole batch are left out.
  /// Nil when a batch would be empty.
  public init?(_ series: [Double], batches: Int) {
    precondition(batches >= 2, "batch means need two batches")
    let length = series.count / batches
    guard length > 0 else { return nil }
    means = (0..<batches).map { SampleMoments(Array(series[$0 * length..<($0 + 1) * length])).mean }
    let moments = SampleMoments(means)
    mean = moments.mean
    variance = moments.variance
    halfWidth = StudentT(freedom: Double(batches - 1)).critical(0.05) * moments.standardError
    var products = 0.0
    for index in 1..<batches { products += (means[index] - moments.mean) * (means[index - 1] - moments.mean) }
    lag1 = variance > 0 ? products / (variance * Double(batches - 1)) : 0
  }
}
