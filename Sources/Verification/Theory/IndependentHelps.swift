import DiscreteEvents

/// Helps that come to a case independently of each other, and what they add to the odds of its being cleared.
struct IndependentHelps {
  /// Share of cases that a help comes to, and what it adds to the logit.
  let helps: [(share: Double, logit: Double)]
  /// Share cleared of the cases without any help.
  let clearedWithout: Double

  /// Each help doubles the work.
  static let mostHelps = 16

  /// Share of cases with some help.
  var helped: Double { 1 - none }
  /// Share of cases that are cleared.
  var cleared: Double { none * clearedWithout + clearedAndHelped }
  /// Share of the cleared cases that had some help; nil when none is cleared.
  var helpedOfCleared: Double? { cleared > 0 ? clearedAndHelped / cleared : nil }

  private var none: Double { helps.reduce(1) { $0 * (1 - $1.share) } }

  private var clearedAndHelped: Double {
    var sum = 0.0
    for combination in 1..<max(1, 1 << helps.count) {
      var (chance, logit) = (1.0, 0.0)
      for (place, help) in helps.enumerated() {
        let comes = combination >> place & 1 == 1
        chance *= comes ? help.share : 1 - help.share
        if comes { logit += help.logit }
      }
      sum += chance * shifted(by: logit)
    }
    return sum
  }

  /// The share cleared whose odds are e^logit times those without any help.
  private func shifted(by logit: Double) -> Double {
    let odds = clearedWithout * Elementary.exp(min(logit, 0))
    let against = (1 - clearedWithout) * Elementary.exp(min(-logit, 0))
    return odds > 0 ? odds / (odds + against) : 0
  }
}
