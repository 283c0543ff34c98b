import DiscreteEvents

/// How the pull of another place falls with its distance.
public enum DistanceForm: Sendable, BitwiseCopyable {
  /// exp(−d / scale).
  case exponential
  /// (1 + d / scale)⁻²: a heavier tail.
  case inverseSquare
}

/// Closed forms of deterrence in time and space.
public enum DeterrenceFormulas {
  /// The effect of a patrol stop at the moment it ends: Emax · (d/d*) · exp(1 − d/d*).
  ///
  /// Rises to `maximum` at the optimum and falls beyond it, as a stop of ten to sixteen minutes did most in Minneapolis.
  /// Source of the optimum: Koper, Justice Quarterly 12 (1995); the form is a modelling choice.
  /// - Parameters:
  ///   - minutes: length of the stop, ≥ 0.
  ///   - optimum: length that does most, above 0, in minutes.
  ///   - maximum: share of attempts deterred just after a stop of that length, 0…1.
  /// - Returns: a share, 0…`maximum`.
  public static func dwellEffect(minutes: Double, optimum: Double, maximum: Double) -> Double {
    let ratio = minutes / optimum
    return maximum * ratio * Elementary.exp(1 - ratio)
  }

  /// What is left of an effect some time after the stop: effect · 2^(−t/h).
  /// - Parameters:
  ///   - effect: a share, 0…1.
  ///   - sinceMinutes: time since the end of the stop, ≥ 0.
  ///   - halfLifeMinutes: time in which the effect halves, above 0.
  public static func residual(effect: Double, sinceMinutes: Double, halfLifeMinutes: Double) -> Double {
    effect * Elementary.exp(-0.69314718055994530942 * (sinceMinutes / halfLifeMinutes))
  }

  /// The pull of a place at a distance, against 1 next door; the caller cuts it off at the reach.
  /// - Parameters:
  ///   - km: distance, ≥ 0.
  ///   - scale: distance of the decay, above 0, in kilometres.
  ///   - form: how the pull falls with distance.
  /// - Returns: a weight, 0…1.
  public static func distanceWeight(km: Double, scale: Double, form: DistanceForm) -> Double {
    let ratio = km / scale
    switch form {
    case .exponential: return Elementary.exp(-ratio)
    case .inverseSquare: return 1 / ((1 + ratio) * (1 + ratio))
    }
  }
}
