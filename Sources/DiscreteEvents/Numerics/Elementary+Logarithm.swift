extension Elementary {
  /// The natural logarithm; −∞ at zero, not a number below.
  public static func log(_ x: Double) -> Double {
    var bits = x.bitPattern
    var exponent = 0
    if bits &- 0x0010_0000_0000_0000 >= 0x7FE0_0000_0000_0000 {
      guard x > 0 && x < .infinity else { return x == 0 ? -.infinity : x > 0 ? x : .nan }
      bits = (x * 0x1p54).bitPattern
      exponent = -54
    }
    // Split x into 2^k · m with m between √½ and √2.
    bits &+= 0x3FF0_0000_0000_0000 - 0x3FE6_A09E_0000_0000
    exponent += Int(truncatingIfNeeded: bits >> 52) - 1023
    let m = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF &+ 0x3FE6_A09E_0000_0000)
    let f = m - 1
    let k = Double(exponent)
    return logOfOnePlus(f, correction: k * ln2Low) + k * ln2High
  }

  /// The natural logarithm of 1 + x, accurate also where x is tiny; −∞ at −1, not a number below.
  public static func log1p(_ x: Double) -> Double {
    guard x > -1 && x < .infinity else { return x == -1 ? -.infinity : x > 0 ? x : .nan }
    if x.magnitude < 0x1p-54 { return x }
    if x > -0.2928 && x < 0.4142 { return logOfOnePlus(x, correction: 0) }
    let sum = 1 + x
    // What rounding took from 1 + x, relative to the sum.
    let lost = x >= 0x1p53 ? 0 : (x > 1 ? 1 - (sum - x) : x - (sum - 1)) / sum
    let bits = sum.bitPattern &+ (0x3FF0_0000_0000_0000 - 0x3FE6_A09E_0000_0000)
    let k = Double(Int(truncatingIfNeeded: bits >> 52) - 1023)
    let m = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF &+ 0x3FE6_A09E_0000_0000)
    return logOfOnePlus(m - 1, correction: k * ln2Low + lost) + k * ln2High
  }

  /// log(1 + f) plus a small correction, for 1 + f between √½ and √2.
  ///
  /// With s = f/(2+f): log(1+f) = f − f²/2 + s(f²/2 + R(s²)).
  @inline(__always)
  private static func logOfOnePlus(_ f: Double, correction: Double) -> Double {
    let s = f / (2 + f)
    let z = s * s
    let r =
      z
      * horner(
        z, 6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01,
        1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01)
    let half = 0.5 * f * f
    return f - (half - (s * (half + r) + correction))
  }
}
