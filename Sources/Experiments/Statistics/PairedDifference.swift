/// The difference of two arms within the same replications: b − a, with common random numbers.
///
/// Source: Law, Simulation Modeling and Analysis, ch. 10. Two separate intervals that overlap say nothing; this does.
public struct PairedDifference: Equatable, Sendable {
  /// Replications in which both arms are defined.
  public let count: Int
  public let meanA: Double
  public let meanB: Double
  /// Mean of b − a.
  public let mean: Double
  public let standardDeviation: Double
  /// Simulation error of the mean difference.
  public let standardError: Double
  /// 95 % Student-t interval of the mean difference; nil for fewer than two replications.
  public let interval: Interval?
  /// What the difference may be in one replication.
  public let quantiles: ReplicationQuantiles
  /// (s²ₐ + s²_b) / s²_d: how many times more replications independent arms would need. ∞ when the difference never
  /// varies but the arms do; nil when nothing varies.
  public let varianceReduction: Double?
  /// Two-sided p-value of "no difference on average"; nil for fewer than two replications or when the arms never differ.
  public let p: Double?
  /// Share of replications in which b is below a.
  public let shareLower: Double
  /// Share of replications in which b equals a.
  public let shareEqual: Double

  /// Pairs two samples of the same length, replication by replication; not-a-number stands for "not defined". Nil when no pair is left.
  public init?(a: [Double], b: [Double]) {
    precondition(a.count == b.count, "paired samples have the same length")
    let defined = a.indices.filter { !a[$0].isNaN && !b[$0].isNaN }
    let differences = defined.map { b[$0] - a[$0] }
    guard let quantiles = ReplicationQuantiles(differences) else { return nil }
    let ofA = SampleMoments(defined.map { a[$0] })
    let ofB = SampleMoments(defined.map { b[$0] })
    var moments = SampleMoments(differences)
    if Self.variesByRoundingAlone(differences, of: defined.map { max(a[$0].magnitude, b[$0].magnitude) }) {
      // One number in every replication, which subtraction could not always hit.
      moments = SampleMoments(differences.map { _ in differences[0] })
    }
    count = moments.count
    meanA = ofA.mean
    meanB = ofB.mean
    mean = moments.mean
    standardDeviation = moments.standardDeviation
    standardError = moments.standardError
    interval = Interval(mean: moments.mean, standardError: moments.standardError, count: moments.count)
    self.quantiles = quantiles
    varianceReduction = Self.reduction(ofA.variance + ofB.variance, moments.variance)
    p = Self.twoSided(moments)
    shareLower = Double(differences.count { $0 < 0 }) / Double(differences.count)
    shareEqual = Double(differences.count { $0 == 0 }) / Double(differences.count)
  }

  /// Whether the arms are the same, bit for bit, in every replication.
  public var isIdentical: Bool { shareEqual == 1 }

  /// Whether differences lie no farther apart than the last digits of what was subtracted.
  private static func variesByRoundingAlone(_ differences: [Double], of sizes: [Double]) -> Bool {
    guard let low = differences.min(), let high = differences.max(), let size = sizes.max(), size.isFinite else { return false }
    return high > low && high - low <= 4 * size.ulp
  }

  private static func reduction(_ apart: Double, _ paired: Double) -> Double? {
    guard apart > 0, !paired.isNaN else { return nil }
    return paired > 0 ? apart / paired : .infinity
  }

  private static func twoSided(_ moments: SampleMoments) -> Double? {
    guard moments.count > 1 else { return nil }
    if moments.variance == 0 { return moments.mean == 0 ? nil : 0 }
    return StudentT(freedom: Double(moments.count - 1)).exceedance(moments.mean / moments.standardError)
  }
}
