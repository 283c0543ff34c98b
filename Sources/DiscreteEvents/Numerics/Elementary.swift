/// Elementary functions with the same bits on every platform.
///
/// They use nothing but the five exactly rounded operations of IEEE 754, so that a variate made of them does not depend
/// on the C library, on fused multiply-add or on the processor. Errors are below about one unit in the last place
/// unless said otherwise.
///
/// The reductions and minimax coefficients of `log`, `log1p`, `exp`, `expm1`, `sin`, `cos` and the error function are
/// those of fdlibm (Sun Microsystems, 1993); the code is our own.
public enum Elementary {
  /// The upper part of ln 2; multiples up to 2¹¹ are exact.
  static let ln2High = 6.93147180369123816490e-01
  /// What `ln2High` leaves of ln 2.
  static let ln2Low = 1.90821492927058770002e-10

  /// Two to the power of an integer between −1022 and 1023.
  @inline(__always)
  static func powerOfTwo(_ exponent: Int) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: 1023 &+ exponent) << 52)
  }

  /// The value times 2 to the power of an integer between −2000 and 2000, rounded once.
  @inline(__always)
  static func scaled(_ value: Double, by exponent: Int) -> Double {
    if exponent >= -1021 && exponent <= 1023 { return value * powerOfTwo(exponent) }
    if exponent > 0 { return value * 0x1p1023 * powerOfTwo(exponent - 1023) }
    return value * powerOfTwo(exponent + 1000) * 0x1p-1000
  }

  /// The integer nearest to a value of magnitude below 2³¹, also as a floating-point number; halves go to even.
  ///
  /// Adding 1.5 · 2⁵² leaves the integer in the lower bits, without the range checks of a conversion.
  @inline(__always)
  static func nearest(_ value: Double) -> (integer: Int, value: Double) {
    let shifted = value + 0x1.8p52
    return (Int(Int32(truncatingIfNeeded: shifted.bitPattern)), shifted - 0x1.8p52)
  }

  /// A number cut to its upper 32 bits, so that its square is exact.
  @inline(__always)
  static func truncated(_ value: Double) -> Double {
    Double(bitPattern: value.bitPattern & 0xFFFF_FFFF_0000_0000)
  }
}
