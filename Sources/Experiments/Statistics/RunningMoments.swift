/// Count, mean and spread of values that are not kept; filled in replication order, so that bits do not depend on threads.
///
/// Source: Welford, "Note on a method for calculating corrected sums of squares and products", Technometrics 4 (1962).
@frozen
public struct RunningMoments: Equatable, Sendable, BitwiseCopyable {
  public private(set) var count: Int64 = 0
  /// Zero when there are no values.
  public private(set) var mean = 0.0
  private var squares = 0.0

  public init() {}

  /// Takes in a value; not-a-number stands for "not defined" and is left out.
  public mutating func add(_ value: Double) {
    if value.isNaN { return }
    count += 1
    let delta = value - mean
    mean += delta / Double(count)
    squares += delta * (value - mean)
  }

  /// Unbiased; not a number for fewer than two values.
  public var variance: Double { count > 1 ? squares / Double(count - 1) : .nan }
  public var standardDeviation: Double { variance.squareRoot() }
  public var standardError: Double { (variance / Double(count)).squareRoot() }

  /// 95 % Student-t interval of the mean; nil for fewer than two values.
  public var interval: Interval? { Interval(mean: mean, standardError: standardError, count: Int(count)) }
}
