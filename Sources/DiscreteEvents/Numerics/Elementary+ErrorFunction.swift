extension Elementary {
  /// The complementary error function, 2/√π · ∫ₓ^∞ exp(−t²) dt.
  public static func erfc(_ x: Double) -> Double {
    let size = x.magnitude
    if size < 0.84375 { return erfcOfSmall(x) }
    if size < 1.25 {
      let ratio = erfAboutOne(size - 1)
      return x > 0 ? (1 - erfOfOne) - ratio : 1 + (erfOfOne + ratio)
    }
    if size < 28 {
      if x < -6 { return 2 }
      let tail = erfcOfLarge(size)
      return x > 0 ? tail : 2 - tail
    }
    return x.isNaN ? x : x > 0 ? 0 : 2
  }

  /// The value of erf(1) that the approximation about 1 starts from.
  private static let erfOfOne = 8.45062911510467529297e-01

  private static func erfcOfSmall(_ x: Double) -> Double {
    if x.magnitude < 0x1p-56 { return 1 - x }
    let z = x * x
    let numerator = horner(
      z, 1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02,
      -5.77027029648944159157e-03, -2.37630166566501626084e-05)
    let denominator = horner(
      z, 1, 3.97917223959155352819e-01, 6.50222499887672944485e-02, 5.08130628187576562776e-03,
      1.32494738004321644526e-04, -3.96022827877536812320e-06)
    let correction = x * (numerator / denominator)
    return x < 0.25 ? 1 - (x + correction) : 0.5 - (correction + (x - 0.5))
  }

  /// erf(1 + s) less ``erfOfOne``, for s between −0.16 and 0.25.
  private static func erfAboutOne(_ s: Double) -> Double {
    let numerator = horner(
      s, -2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01,
      3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02, -2.16637559486879084300e-03)
    let denominator = horner(
      s, 1, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02,
      1.26171219808761642112e-01, 1.36370839120290507362e-02, 1.19844998467991074170e-02)
    return numerator / denominator
  }

  /// erfc for x between 1.25 and 28: exp(−x² − 0.5625 + a rational in 1/x²) / x, the square taken in two parts.
  private static func erfcOfLarge(_ x: Double) -> Double {
    let s = 1 / (x * x)
    let ratio = x < 1 / 0.35 ? ratioBelow(s) : ratioAbove(s)
    let z = truncated(x)
    return exp(-z * z - 0.5625) * exp((z - x) * (z + x) + ratio) / x
  }

  /// The rational for x below 1/0.35.
  private static func ratioBelow(_ s: Double) -> Double {
    let numerator = horner(
      s, -9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01,
      -6.23753324503260060396e+01, -1.62396669462573470355e+02, -1.84605092906711035994e+02,
      -8.12874355063065934246e+01, -9.81432934416914548592e+00)
    let denominator = horner(
      s, 1, 1.96512716674392571292e+01, 1.37657754143519042600e+02, 4.34565877475229228821e+02,
      6.45387271733267880336e+02, 4.29008140027567833386e+02, 1.08635005541779435134e+02, 6.57024977031928170135e+00,
      -6.04244152148580987438e-02)
    return numerator / denominator
  }

  /// The rational for x from 1/0.35 on.
  private static func ratioAbove(_ s: Double) -> Double {
    let numerator = horner(
      s, -9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01,
      -1.60636384855821916062e+02, -6.37566443368389627722e+02, -1.02509513161107724954e+03, -4.83519191608651397019e+02)
    let denominator = horner(
      s, 1, 3.03380607434824582924e+01, 3.25792512996573918826e+02, 1.53672958608443695994e+03,
      3.19985821950859553908e+03, 2.55305040643316442583e+03, 4.74528541206955367215e+02, -2.24409524465858183362e+01)
    return numerator / denominator
  }
}
