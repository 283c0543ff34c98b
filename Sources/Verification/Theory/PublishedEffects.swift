import DiscreteEvents

/// Conversions between the ways in which field studies state their effects.
enum PublishedEffects {
  /// A constant hazard per minute from the chance of an event within a window: −ln(1 − p) ÷ window.
  /// - Parameters:
  ///   - chance: 0…1, below 1.
  ///   - minutes: length of the window, above 0.
  static func hazard(chance: Double, minutes: Double) -> Double { -Elementary.log1p(-chance) / minutes }

  /// The rate ratio that a change in percent stands for, −100 or more.
  static func rateRatio(percentChange: Double) -> Double { 1 + percentChange / 100 }

  /// Logarithm of the rate ratio of a reduction by a share below 1.
  static func logRateRatio(reduction: Double) -> Double { Elementary.log1p(-reduction) }

  /// Elasticity of offences to presence: ln of the rate ratio ÷ ln of the ratio of presence, which is not 1.
  static func elasticity(logRateRatio: Double, presenceRatio: Double) -> Double {
    logRateRatio / Elementary.log(presenceRatio)
  }

  /// The rate ratio while an effect lasts, when offences rise by a share once it has gone.
  static func rateRatio(riseAfterwards: Double) -> Double { 1 / (1 + riseAfterwards) }
}
