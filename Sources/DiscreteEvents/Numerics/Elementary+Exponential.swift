extension Elementary {
  static let log2OfE = 1.44269504088896338700
  private static let largestExponent = 7.09782712893383973096e+02

  /// The exponential function.
  public static func exp(_ x: Double) -> Double {
    guard x.magnitude < 708 else { return expOfExtreme(x) }
    let (k, whole) = nearest(x * log2OfE)
    return expOfReduced(high: x - whole * ln2High, low: whole * ln2Low) * powerOfTwo(k)
  }

  /// e to the power x, minus one, accurate also where x is tiny.
  ///
  /// For |x| above ½ ln 2 at most two units in the last place.
  public static func expm1(_ x: Double) -> Double {
    if x.magnitude < 0x1p-54 { return x }
    guard x.magnitude < 40 else { return x < 0 ? -1 : exp(x) - 1 }
    let (k, whole) = x.magnitude <= 0.34657359 ? (0, 0) : nearest(x * log2OfE)
    let high = x - whole * ln2High
    let low = whole * ln2Low
    let r = high - low
    let lost = (high - r) - low
    // With R the even part of r(eʳ+1)/(eʳ−1): eʳ − 1 = r + r²/2 + … without cancellation.
    let half = 0.5 * r
    let halfSquare = r * half
    let even = horner(
      halfSquare, 1, -3.33333333333331316428e-02, 1.58730158725481460165e-03, -7.93650757867487942473e-05,
      4.00821782732936239552e-06, -2.01099218183624371326e-07)
    let t = 3 - even * half
    let quotient = halfSquare * ((even - t) / (6 - r * t))
    if k == 0 { return r - (r * quotient - halfSquare) }
    let rest = (r * (quotient - lost) - lost) - halfSquare
    let power = powerOfTwo(k)
    switch k {
    case -1: return 0.5 * (r - rest) - 0.5
    case 1: return r < -0.25 ? -2 * (rest - (r + 0.5)) : 1 + 2 * (r - rest)
    case 2..<20: return ((1 - powerOfTwo(-k)) - (rest - r)) * power
    case 20...56: return ((r - (rest + powerOfTwo(-k))) + 1) * power
    default: return (1 - (rest - r)) * power - 1
    }
  }

  /// exp(high − low) for a difference of at most ½ ln 2 in magnitude.
  @inline(__always)
  static func expOfReduced(high: Double, low: Double) -> Double {
    let r = high - low
    let z = r * r
    let c =
      r - z
      * horner(
        z, 1.66666666666666019037e-01, -2.77777777770155933842e-03, 6.61375632143793436117e-05,
        -1.65339022054652515390e-06, 4.13813679705723846039e-08)
    return 1 - ((low - (r * c) / (2 - c)) - high)
  }

  private static func expOfExtreme(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > largestExponent { return .infinity }
    if x < -746 { return 0 }
    let (k, whole) = nearest(x * log2OfE)
    return scaled(expOfReduced(high: x - whole * ln2High, low: whole * ln2Low), by: k)
  }
}
