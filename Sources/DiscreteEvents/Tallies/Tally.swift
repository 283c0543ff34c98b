/// Count, mean and central moments of observed values; tallies of parts merge into the tally of the whole.
///
/// One pass, without cancellation. Source: Chan, Golub and LeVeque (1983); Pébay, Sandia report SAND2008-6212 (2008).
/// A merge is exact up to rounding; where bits must not depend on the order, use ``ExactSum`` or ``MomentSums``.
@frozen
public struct Tally: Sendable, Equatable, BitwiseCopyable {
  /// The number of values.
  public private(set) var count: Int64 = 0
  /// The mean of the values; zero when there are none.
  public private(set) var mean: Double = 0
  /// The sum of squared distances from the mean.
  public private(set) var m2: Double = 0
  /// The sum of cubed distances from the mean.
  public private(set) var m3: Double = 0
  /// The sum of fourth powers of distances from the mean.
  public private(set) var m4: Double = 0
  /// The smallest value; +∞ when there are none.
  public private(set) var min: Double = .infinity
  /// The largest value; −∞ when there are none.
  public private(set) var max: Double = -.infinity

  public init() {}

  /// Takes in one value.
  public mutating func add(_ value: Double) {
    let before = Double(count)
    count += 1
    let n = Double(count)
    let delta = value - mean
    let step = delta / n
    let square = step * step
    let term = delta * step * before
    mean += step
    m4 += term * square * (n * n - 3 * n + 3) + 6 * square * m2 - 4 * step * m3
    m3 += term * step * (n - 2) - 3 * step * m2
    m2 += term
    min = Swift.min(min, value)
    max = Swift.max(max, value)
  }

  /// Takes in all values of another tally.
  public mutating func merge(_ other: Tally) {
    guard other.count > 0 else { return }
    guard count > 0 else {
      self = other
      return
    }
    let a = Double(count)
    let b = Double(other.count)
    let n = a + b
    let delta = other.mean - mean
    let step = delta / n
    let pair = a * b * delta * step
    let fourth = pair * step * step * (a * a - a * b + b * b)
    let mixed = 6 * step * step * (a * a * other.m2 + b * b * m2) + 4 * step * (a * other.m3 - b * m3)
    m4 += other.m4 + fourth + mixed
    m3 += other.m3 + pair * step * (a - b) + 3 * step * (a * other.m2 - b * m2)
    m2 += other.m2 + pair
    mean += step * b
    count += other.count
    min = Swift.min(min, other.min)
    max = Swift.max(max, other.max)
  }
}

extension Tally {
  /// The unbiased variance; zero for fewer than two values.
  public var variance: Double { count > 1 ? m2 / Double(count - 1) : 0 }

  /// The square root of ``variance``.
  public var standardDeviation: Double { variance.squareRoot() }

  /// The standard error of the mean for independent values; zero for fewer than two.
  public var standardError: Double { count > 1 ? (variance / Double(count)).squareRoot() : 0 }
}
