import DiscreteEvents

/// The formulas by which a guardian's visit deters.
public enum DeterrenceFormulas {
  /// Effect at the end of a stop: it rises to `maximum` at the optimum and falls beyond it, Emax (d/d*) e^(1−d/d*).
  ///
  /// Source: form chosen after Koper 1995, whose curve rises to 10–16 minutes and falls after.
  public static func dwellEffect(minutes: Double, optimum: Double, maximum: Double) -> Double {
    let ratio = minutes / optimum
    return maximum * ratio * Elementary.exp(1 - ratio)
  }

  /// What is left of an effect so many minutes after the patrol has gone.
  public static func residual(effect: Double, sinceMinutes: Double, halfLifeMinutes: Double) -> Double {
    effect * Elementary.exp(-sinceMinutes / halfLifeMinutes * 0.6931471805599453)
  }
}
