import DiscreteEvents

/// A pool that Poisson offers fill, and that everybody leaves after an exponential time.
///
/// Sources: N. T. J. Bailey (1964), *The Elements of Stochastic Processes*, section 8.7, for immigration and death; A. K. Erlang
/// (1917) for a limited number of places.
struct VolunteerPool {
  let start: Double
  /// Per unit of time.
  let offers: Double
  /// Rate at which each of them leaves; at 0 nobody does.
  let leaving: Double

  /// Share of the first who are still there.
  private func staying(_ time: Double) -> Double { Elementary.exp(-leaving * time) }

  /// Number who joined meanwhile and are still there, per offer and unit of time.
  private func gathered(_ time: Double) -> Double {
    leaving > 0 ? -Elementary.expm1(-leaving * time) / leaving : time
  }

  func mean(at time: Double) -> Double { start * staying(time) + offers * gathered(time) }

  /// The first ones who stay are binomial, those who joined Poisson.
  func variance(at time: Double) -> Double {
    start * staying(time) * -Elementary.expm1(-leaving * time) + offers * gathered(time)
  }

  /// Offers per unit of time with which the mean is at a number at a time; nil when there is no time for it.
  func offersNeeded(for number: Double, in time: Double) -> Double? {
    let missing = number - start * staying(time)
    if missing <= 0 { return 0 }
    return time > 0 ? missing / gathered(time) : nil
  }

  /// Mean number after a very long time; nil when it grows without end.
  var longRun: Double? {
    leaving > 0 ? offers / leaving : offers > 0 ? nil : start
  }

  /// - Parameter places: nil when there is no limit.
  func longRun(places: Int?) -> Double? {
    guard let places else { return longRun }
    guard leaving > 0 else { return offers > 0 ? Double(places) : min(start, Double(places)) }
    return offers > 0 ? offers / leaving * ErlangFormulas.admission(servers: places, offeredLoad: offers / leaving) : 0
  }

  /// Share of offers that find no place in the long run.
  func refused(places: Int?) -> Double {
    guard let places else { return 0 }
    guard leaving > 0 else { return offers > 0 ? 1 : 0 }
    return offers > 0 ? ErlangFormulas.blocking(servers: places, offeredLoad: offers / leaving) : 0
  }
}
