extension Elementary {
  /// x to the power y, with the special cases of IEEE 754.
  ///
  /// log x is kept in two numbers, so that the error stays near one unit in the last place over the whole range.
  public static func pow(_ x: Double, _ y: Double) -> Double {
    if y == 0 || x == 1 { return 1 }
    if x.isNaN || y.isNaN { return .nan }
    if y == 1 { return x }
    if y.isInfinite {
      if x == -1 { return 1 }
      return (x.magnitude > 1) == (y > 0) ? .infinity : 0
    }
    let isOdd = isOddInteger(y)
    let sign: Double = x.sign == .minus && isOdd ? -1 : 1
    if x == 0 || x.isInfinite { return (x == 0) == (y > 0) ? sign * 0 : sign * .infinity }
    if x < 0 && !isInteger(y) { return .nan }
    return sign * powOfPositive(x.magnitude, y)
  }

  private static func powOfPositive(_ x: Double, _ y: Double) -> Double {
    let logarithm = preciseLog(x)
    let rough = y * logarithm.high
    if rough > 710 { return .infinity }
    if rough < -746 { return 0 }
    if rough.magnitude < 0x1p-60 { return 1 + rough }
    let exponent = DoubleDouble(product: y, logarithm.high)
    let rest = exponent.low + y * logarithm.low
    let (k, whole) = nearest(exponent.high * log2OfE)
    return scaled(expOfReduced(high: exponent.high - whole * ln2High, low: whole * ln2Low - rest), by: k)
  }

  /// log x to about 70 bits, for finite x > 0: 2 artanh of (m − 1)/(m + 1), m between √½ and √2, plus k ln 2.
  private static func preciseLog(_ x: Double) -> DoubleDouble {
    let normal = x < 0x1p-1022 ? x * 0x1p54 : x
    let bits = normal.bitPattern &+ (0x3FF0_0000_0000_0000 - 0x3FE6_A09E_0000_0000)
    let k = Double(Int(truncatingIfNeeded: bits >> 52) - 1023 - (x < 0x1p-1022 ? 54 : 0))
    let m = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF &+ 0x3FE6_A09E_0000_0000)
    let s = DoubleDouble(quotient: DoubleDouble(sum: m, -1), DoubleDouble(sum: m, 1))
    let square = s * s
    let z = square.high
    // 1/5 + z/7 + z²/9 + …; z is below 0.0295, so that twelve terms leave less than 2⁻⁷⁰.
    let tail = horner(
      z, 1 / 5, 1 / 7, 1 / 9, 1 / 11, 1 / 13, 1 / 15,
      horner(z, 1 / 17, 1 / 19, 1 / 21, 1 / 23, 1 / 25, 1 / 27))
    let third = DoubleDouble(ordered: 0x1.5555555555555p-2, 0x1.5555555555555p-56)
    let series = third + DoubleDouble(product: z, tail)
    let half = s + s * square * series
    let multiple = DoubleDouble(ordered: k * ln2High, k * ln2Low)
    // What the two parts leave of ln 2.
    let rest = k * 1.1612227229362531e-26
    let sum = multiple + DoubleDouble(ordered: 2 * half.high, 2 * half.low)
    return DoubleDouble(ordered: sum.high, sum.low + rest)
  }

  private static func isInteger(_ y: Double) -> Bool {
    y.magnitude >= 0x1p52 || Double(Int64(y)) == y
  }

  private static func isOddInteger(_ y: Double) -> Bool {
    y.magnitude < 0x1p53 && isInteger(y) && Int64(y) & 1 == 1
  }
}
