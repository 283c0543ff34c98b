/// A number kept as the unevaluated sum of two, for about 105 bits of precision where a power needs them.
///
/// Source: Dekker, "A floating-point technique for extending the available precision", Numer. Math. 18 (1971).
struct DoubleDouble {
  var high: Double
  var low: Double

  /// The exact sum of two numbers of which the first is not smaller in magnitude.
  @inline(__always)
  init(ordered a: Double, _ b: Double) {
    high = a + b
    low = b - (high - a)
  }

  /// The exact sum of two numbers.
  @inline(__always)
  init(sum a: Double, _ b: Double) {
    high = a + b
    let shift = high - a
    low = (a - (high - shift)) + (b - shift)
  }

  /// The exact product of two numbers, each split into halves of 26 bits; no fused multiply-add is relied on.
  @inline(__always)
  init(product a: Double, _ b: Double) {
    let (aHigh, aLow) = Self.split(a)
    let (bHigh, bLow) = Self.split(b)
    high = a * b
    low = ((aHigh * bHigh - high) + aHigh * bLow + aLow * bHigh) + aLow * bLow
  }

  @inline(__always)
  static func + (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let sum = DoubleDouble(sum: left.high, right.high)
    return DoubleDouble(ordered: sum.high, sum.low + (left.low + right.low))
  }

  @inline(__always)
  static func * (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let product = DoubleDouble(product: left.high, right.high)
    return DoubleDouble(ordered: product.high, product.low + (left.high * right.low + left.low * right.high))
  }

  /// The quotient of two numbers.
  @inline(__always)
  init(quotient a: DoubleDouble, _ b: DoubleDouble) {
    let first = a.high / b.high
    let product = DoubleDouble(product: first, b.high)
    let rest = ((a.high - product.high) - product.low) + (a.low - first * b.low)
    self.init(ordered: first, rest / b.high)
  }

  @inline(__always)
  private static func split(_ value: Double) -> (Double, Double) {
    let shifted = 0x1.0000002p27 * value
    let high = shifted - (shifted - value)
    return (high, value - high)
  }
}
