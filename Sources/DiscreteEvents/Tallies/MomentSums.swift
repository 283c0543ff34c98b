/// Exact sums of whole numbers and of their squares; merging them in any order gives the same bits.
@frozen
public struct MomentSums: Sendable, Equatable, BitwiseCopyable {
  /// The number of values.
  public private(set) var count: Int64 = 0
  /// The sum of the values; traps beyond 64 bits.
  public private(set) var sum: Int64 = 0
  /// The sum of the squares.
  public private(set) var sumOfSquares: Int128 = 0

  public init() {}

  /// Sums that were found elsewhere, such as in a file of results.
  public init(count: Int64, sum: Int64, sumOfSquares: Int128) {
    self.count = count
    self.sum = sum
    self.sumOfSquares = sumOfSquares
  }

  /// Takes in one value.
  public mutating func add(_ value: Int64) {
    count += 1
    sum += value
    sumOfSquares += Int128(value) * Int128(value)
  }

  /// Takes in all values of other sums.
  public mutating func merge(_ other: MomentSums) {
    count += other.count
    sum += other.sum
    sumOfSquares += other.sumOfSquares
  }

  /// The mean; zero when there are no values.
  public var mean: Double { count == 0 ? 0 : Double(sum) / Double(count) }

  /// The unbiased variance; zero for fewer than two values. Traps when count × sum of squares leaves 127 bits.
  public var variance: Double {
    guard count > 1 else { return 0 }
    let n = Int128(count)
    let spread = n * sumOfSquares - Int128(sum) * Int128(sum)
    let upper = Double(Int64(truncatingIfNeeded: spread >> 64)) * 0x1p64
    return (upper + Double(UInt64(truncatingIfNeeded: spread))) / (Double(count) * Double(count - 1))
  }

  /// The square root of ``variance``.
  public var standardDeviation: Double { variance.squareRoot() }

  /// The standard error of the mean for independent values; zero for fewer than two.
  public var standardError: Double { count > 1 ? (variance / Double(count)).squareRoot() : 0 }
}
