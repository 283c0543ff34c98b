import DiscreteEvents

/// How many of some boxes are hit by balls that fall by lot.
///
/// Source: W. Feller (1968), *An Introduction to Probability Theory and Its Applications*, vol. 1, section IV.2.
enum Occupancy {
  /// Share of `boxes`, ≥ 1, that are met at least once by so many draws by lot.
  static func share(met draws: Double, of boxes: Double) -> Double {
    if draws == 0 { return 0 }
    return -Elementary.expm1(draws * Elementary.log1p(-1 / boxes))
  }
}
