/// The sum of floating-point numbers without any rounding but the last; the same bits in any order and any grouping.
///
/// A fixed-point number of 67 digits of 32 bits spans every double. Each digit sits in 64 bits, so that carries may
/// wait. Source: Neal, "Fast exact summation using small and large superaccumulators" (2015).
///
/// Equality compares the values, not the history. Up to 2⁴⁰ numbers can be added.
public struct ExactSum: Sendable {
  /// Digits of 32 bits with delayed carries, from 2⁻¹⁰⁷⁴ upwards.
  private var digits: [Int64] = []
  /// The numbers that may still be added before a digit could overflow.
  private var credit = 0
  /// The sum of infinities and not-a-numbers.
  private var special = 0.0

  private static var digitCount: Int { 67 }

  public init() {}

  /// Takes in one number.
  public mutating func add(_ value: Double) {
    guard value.isFinite else {
      special += value
      return
    }
    if value == 0 { return }
    if credit == 0 { settle() }
    credit -= 1
    let exponent = Int(value.exponentBitPattern)
    let fraction = exponent == 0 ? value.significandBitPattern : value.significandBitPattern | 1 << 52
    let place = exponent == 0 ? 0 : exponent - 1
    let wide = UInt128(fraction) << UInt128(place & 31)
    let first = place >> 5
    if value > 0 {
      for offset in 0..<3 { digits[first + offset] += Self.digit(wide, offset) }
    } else {
      for offset in 0..<3 { digits[first + offset] -= Self.digit(wide, offset) }
    }
  }

  /// Takes in all numbers of another sum.
  public mutating func merge(_ other: ExactSum) {
    special += other.special
    if other.digits.isEmpty { return }
    var settled = other
    settled.settle()
    settle()
    for index in digits.indices { digits[index] += settled.digits[index] }
    settle()
  }

  /// The sum, correctly rounded to the nearest double, halves to even; zero when nothing was added.
  public var value: Double {
    if special != 0 || special.isNaN { return special }
    if digits.isEmpty { return 0 }
    var settled = self
    settled.settle()
    let isNegative = settled.digits[Self.digitCount - 1] < 0
    if isNegative {
      for index in settled.digits.indices { settled.digits[index].negate() }
      settled.settle()
    }
    let size = settled.roundedMagnitude
    return isNegative ? -size : size
  }

  @inline(__always)
  private static func digit(_ wide: UInt128, _ offset: Int) -> Int64 {
    Int64(truncatingIfNeeded: wide >> UInt128(32 * offset)) & 0xFFFF_FFFF
  }

  /// Passes on all carries, so that every digit but the last is between 0 and 2³² − 1.
  private mutating func settle() {
    if digits.isEmpty { digits = [Int64](repeating: 0, count: Self.digitCount) }
    var carry: Int64 = 0
    for index in 0..<Self.digitCount - 1 {
      let digit = digits[index] + carry
      carry = digit >> 32
      digits[index] = digit & 0xFFFF_FFFF
    }
    digits[Self.digitCount - 1] += carry
    credit = 1 << 30
  }

  /// The nearest double to settled digits that are not negative.
  private var roundedMagnitude: Double {
    guard let top = digits.lastIndex(where: { $0 != 0 }) else { return 0 }
    // The three upper digits hold at least 65 bits; what lies below only says whether a tie is one.
    var upper: UInt128 = 0
    for offset in 0..<3 {
      upper = upper << 32 | (top >= offset ? UInt128(digits[top - offset].magnitude) : 0)
    }
    let isInexact = top > 2 && digits[0..<(top - 2)].contains { $0 != 0 }
    let length = 128 - upper.leadingZeroBitCount
    // Position of the lowest bit of `upper` above 2⁻¹⁰⁷⁴; negative where fewer than three digits exist.
    let base = 32 * (top - 2)
    let dropped = max(length - 53, -base)
    var bits = UInt64(truncatingIfNeeded: upper >> UInt128(dropped))
    let rest = upper & ((1 << UInt128(dropped)) - 1)
    let half = dropped == 0 ? 0 : UInt128(1) << UInt128(dropped - 1)
    if dropped > 0 && (rest > half || rest == half && (isInexact || bits & 1 == 1)) { bits += 1 }
    let exponent = base + dropped
    let pattern = UInt64(exponent) << 52 + bits
    return pattern >= Double.infinity.bitPattern ? .infinity : Double(bitPattern: pattern)
  }
}

extension ExactSum: Equatable {
  /// Whether two sums have the same exact value.
  public static func == (left: ExactSum, right: ExactSum) -> Bool {
    left.canonical == right.canonical && left.special.bitPattern == right.special.bitPattern
  }

  private var canonical: [Int64] {
    var settled = self
    settled.settle()
    return settled.digits
  }
}
