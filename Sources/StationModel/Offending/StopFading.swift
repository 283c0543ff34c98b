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

  /// Keeps the stronger of two; the later one of equals.
  func join(_ other: Remnant, to remnant: inout Remnant) {
    let isStronger = other.at >= remnant.at ? isAtMost(remnant, other) : !isAtMost(other, remnant)
    if isStronger { remnant = other }
  }

  /// Whether what is left of one is at most the effect of another that is not earlier.
  private func isAtMost(_ remnant: Remnant, _ later: Remnant) -> Bool {
    if remnant.effect <= later.effect { return true }
    // 2^x ≥ 1 + x ln 2: mostly this is enough to know it without an exponential.
    let halfLives = Double((later.at - remnant.at).milliseconds) / 60_000 / halfLifeMinutes
    if remnant.effect * 1.000_000_000_001 <= later.effect * (1 + halfLives * 0.693147) { return true }
    return left(of: remnant, at: later.at) <= later.effect
  }
}
