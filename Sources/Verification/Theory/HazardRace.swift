import DiscreteEvents

/// A hazard that is found by rounds or by residents, and then cured, before its accident comes.
///
/// The accident comes after an exponential time, so what counts are Laplace transforms at its rate.
struct HazardRace {
  let accidentRate: Double
  /// Time from round to round; the hazard arises at any moment between two of them.
  let round: Double
  /// Chance that a round sees the hazard.
  let seen: Double
  /// Rate at which residents report it.
  let reports: Double

  /// Chance that it is found before the accident.
  var foundInTime: Double {
    let rate = accidentRate + reports
    return reports / rate + accidentRate / rate * transformOfRounds(rate)
  }

  /// Mean time until it is found; nil when it never is.
  var meanTimeToFind: Double? {
    if reports > 0 { return missedByRounds(reports) / reports }
    return seen > 0 ? round / 2 + round * (1 - seen) / seen : nil
  }

  /// Chance that the accident does not come during so many hand-overs of an exponential time each.
  func cured(handOvers: Double, mean: Double) -> Double {
    Elementary.exp(-handOvers * Elementary.log1p(accidentRate * mean))
  }

  /// E e^(−s·T) of the time T at which a round first sees it: a uniform part of a round, then whole rounds.
  private func transformOfRounds(_ rate: Double) -> Double {
    let missed = -Elementary.expm1(-rate * round)
    return seen * missed / (rate * round) / (seen + (1 - seen) * missed)
  }

  /// 1 less that, without a loss of digits where rounds are frequent.
  private func missedByRounds(_ rate: Double) -> Double {
    let span = rate * round
    let missed = -Elementary.expm1(-span)
    let phase = ExponentialLag.of(span) / span
    return (seen * phase + (1 - seen) * missed) / (seen + (1 - seen) * missed)
  }
}
