import DiscreteEvents

/// How what stops have left fades: by half every half-life, all at one rate.
struct StopFading: BitwiseCopyable {
  /// An effect and when it was so much.
  struct Remnant: BitwiseCopyable {
    var effect = 0.0
    var at = Time.zero
  }
  let halfLifeMinutes: Double

  /// What is left of an effect at a later time; nothing after 40 half-lives, 10⁻¹².
  func left(of remnant: Remnant, at time: Time) -> Double {
    guard remnant.effect > 0 else { return 0 }
    let minutes = Double((time - remnant.at).milliseconds) / 60_000
    if minutes > 40 * halfLifeMinutes { return 0 }
    return DeterrenceFormulas.residual(effect: remnant.effect, sinceMinutes: minutes, halfLifeMinutes: halfLifeMinutes)
  }

  /// Keeps the stronger of two.
  func join(_ other: Remnant, to remnant: inout Remnant) {
    let isStronger =
      other.at >= remnant.at
      ? other.effect >= remnant.effect || other.effect >= left(of: remnant, at: other.at)
      : other.effect > remnant.effect && left(of: other, at: remnant.at) > remnant.effect
    if isStronger { remnant = other }
  }
}
