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
    let first = place >> 5
    let shift = UInt64(place & 31)
    let upper = fraction >> (32 - shift)
    let parts = (low: (fraction &<< shift) & 0xFFFF_FFFF, middle: upper & 0xFFFF_FFFF, high: upper >> 32)
    let sign: Int64 = value < 0 ? -1 : 1
    digits[first] += sign * Int64(parts.low)
    digits[first + 1] += sign * Int64(parts.middle)
    digits[first + 2] += sign * Int64(parts.high)
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
    // The 64 bits from the first one on; what lies below only says whether a half is exactly one.
    let lead = UInt64(digits[top].leadingZeroBitCount - 32)
    let third = digit(top - 2)
    let window = (digit(top) << 32 | digit(top - 1)) << lead | third >> (32 - lead)
    // The place of the last of 53 bits, counted from 2⁻¹⁰⁷⁴. Below that place a double has fewer bits, all of them here.
    let place = 32 * top - 21 - Int(lead)
    if place <= 0 { return Double(bitPattern: window >> UInt64(11 - place)) }
    var pattern = UInt64(place) << 52 + window >> 11
    let rest = window & 0x7FF
    let isInexact = (third << lead) & 0xFFFF_FFFF != 0 || digits[..<max(top - 2, 0)].contains { $0 != 0 }
    if rest > 0x400 || rest == 0x400 && (isInexact || pattern & 1 == 1) { pattern += 1 }
    return pattern >= Double.infinity.bitPattern ? .infinity : Double(bitPattern: pattern)
  }

  private func digit(_ index: Int) -> UInt64 {
    index < 0 ? 0 : UInt64(digits[index])
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
