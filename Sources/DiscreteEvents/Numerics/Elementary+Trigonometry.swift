extension Elementary {
  /// The largest magnitude that `sin` and `cos` take: 2²⁰ quarter turns, about 1.6 million radians.
  public static var largestAngle: Double { 0x1p20 * 1.57079632679489655800 }

  /// The sine of an angle in radians, at most ``largestAngle`` in magnitude; traps beyond.
  public static func sin(_ x: Double) -> Double {
    let (quarter, r, rest) = reduced(x)
    switch quarter & 3 {
    case 0: return sinOfReduced(r, rest)
    case 1: return cosOfReduced(r, rest)
    case 2: return -sinOfReduced(r, rest)
    default: return -cosOfReduced(r, rest)
    }
  }

  /// The cosine of an angle in radians, at most ``largestAngle`` in magnitude; traps beyond.
  public static func cos(_ x: Double) -> Double {
    let (quarter, r, rest) = reduced(x)
    switch quarter & 3 {
    case 0: return cosOfReduced(r, rest)
    case 1: return -sinOfReduced(r, rest)
    case 2: return -cosOfReduced(r, rest)
    default: return sinOfReduced(r, rest)
    }
  }

  /// The nearest number of quarter turns, and what is left of the angle as a sum of two numbers.
  ///
  /// π/2 is subtracted in parts of 33 bits, so that the products are exact (Cody and Waite); the third part is needed
  /// only where the first two cancel.
  @inline(__always)
  private static func reduced(_ x: Double) -> (quarter: Int, r: Double, rest: Double) {
    if x.magnitude <= 0.78539816339744828 { return (0, x, 0) }
    precondition(x.magnitude <= largestAngle, "an angle beyond the range of sine and cosine")
    let (quarter, n) = nearest(x * 6.36619772367581382433e-01)
    var before = x - n * 1.57079632673412561417
    var part = n * 6.07710050630396597660e-11
    var high = before - part
    part = n * 2.02226624879595063154e-21 - ((before - high) - part)
    var r = high - part
    if r.magnitude < x.magnitude * 0x1p-49 {
      before = high
      part = n * 2.02226624871116645580e-21
      high = before - part
      part = n * 8.47842766036889956997e-32 - ((before - high) - part)
      r = high - part
    }
    return (quarter, r, (high - r) - part)
  }

  @inline(__always)
  private static func sinOfReduced(_ x: Double, _ rest: Double) -> Double {
    let z = x * x
    let cube = z * x
    let tail = horner(
      z, 8.33333333332248946124e-03, -1.98412698298579493134e-04, 2.75573137070700676789e-06,
      -2.50507602534068634195e-08, 1.58969099521155010221e-10)
    return x - ((z * (0.5 * rest - cube * tail) - rest) + cube * 1.66666666666666324348e-01)
  }

  @inline(__always)
  private static func cosOfReduced(_ x: Double, _ rest: Double) -> Double {
    let z = x * x
    let tail =
      z
      * horner(
        z, 4.16666666666666019037e-02, -1.38888888888741095749e-03, 2.48015872894767294178e-05,
        -2.75573143513906633035e-07, 2.08757232129817482790e-09, -1.13596475577881948265e-11)
    let half = 0.5 * z
    let whole = 1 - half
    return whole + (((1 - whole) - half) + (z * tail - x * rest))
  }
}
