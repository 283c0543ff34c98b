/// A histogram of whole numbers from zero whose buckets are at most 0.8 % wide, for durations in milliseconds.
///
/// Values below 128 have a bucket each; above, every doubling is cut into 128 equal ones. The layout is the same for
/// all histograms, so that merging adds counts and is exact. Memory grows with the logarithm of the largest value.
public struct LogLinearHistogram: Sendable, Equatable {
  /// The number of values in each bucket, up to the last one that was ever used.
  public private(set) var counts: [Int64] = []
  /// The number of values.
  public private(set) var total: Int64 = 0

  public init() {}

  /// Takes in a value, not negative, so many times. O(1).
  public mutating func add(_ value: Int64, count: Int64 = 1) {
    let bucket = Self.bucket(of: value)
    makeRoom(for: bucket)
    counts[bucket] += count
    total += count
  }

  /// Takes in all values of another histogram.
  public mutating func merge(_ other: LogLinearHistogram) {
    if other.counts.isEmpty { return }
    makeRoom(for: other.counts.count - 1)
    for bucket in other.counts.indices {
      counts[bucket] += other.counts[bucket]
    }
    total += other.total
  }

  /// Forgets all values and keeps the storage.
  public mutating func reset() {
    for bucket in counts.indices { counts[bucket] = 0 }
    total = 0
  }

  /// The middle of the bucket that holds the value of rank ⌈p · total⌉, for p from 0 to 1; `nil` when empty.
  public func quantile(_ p: Double) -> Int64? { quantile(p, of: total) }

  /// The quantile of more values than are counted: the others are greater than any of these. Nil where it lies among them.
  ///
  /// - Parameters:
  ///   - p: From 0 to 1.
  ///   - all: How many there are, at least `total`.
  public func quantile(_ p: Double, of all: Int64) -> Int64? {
    guard total > 0 else { return nil }
    let exact = p * Double(all)
    let whole = Int64(exact)
    let rank = Swift.min(Swift.max(Double(whole) < exact ? whole + 1 : whole, 1), all)
    if rank > total { return nil }
    var sum: Int64 = 0
    for bucket in counts.indices {
      sum += counts[bucket]
      if sum >= rank { return Self.middle(of: bucket) }
    }
    return nil
  }

  /// How many values are in buckets that lie wholly at or below a value's bucket.
  public func count(through value: Int64) -> Int64 {
    let last = Swift.min(Self.bucket(of: value), counts.count - 1)
    var sum: Int64 = 0
    for bucket in 0..<(last + 1) { sum += counts[bucket] }
    return sum
  }

  private mutating func makeRoom(for bucket: Int) {
    if bucket < counts.count { return }
    // Whole doublings, so that room is made rarely.
    let size = (bucket / Self.perDoubling + 1) * Self.perDoubling
    counts.reserveCapacity(size)
    while counts.count < size { counts.append(0) }
  }
}

extension LogLinearHistogram {
  private static var perDoubling: Int { 128 }

  /// The bucket of a value; traps when the value is negative.
  public static func bucket(of value: Int64) -> Int {
    precondition(value >= 0, "a histogram takes no negative values")
    if value < 128 { return Int(value) }
    let shift = 56 - value.leadingZeroBitCount
    return shift * perDoubling + Int(truncatingIfNeeded: value >> Int64(shift))
  }

  /// The smallest value of a bucket.
  public static func lowerBound(of bucket: Int) -> Int64 {
    if bucket < 2 * perDoubling { return Int64(bucket) }
    let shift = bucket / perDoubling - 1
    return Int64(bucket - shift * perDoubling) << Int64(shift)
  }

  /// The number of whole values in a bucket.
  public static func width(of bucket: Int) -> Int64 {
    bucket < 2 * perDoubling ? 1 : 1 << Int64(bucket / perDoubling - 1)
  }

  private static func middle(of bucket: Int) -> Int64 {
    lowerBound(of: bucket) + width(of: bucket) / 2
  }
}
