import DiscreteEvents

/// A quantity that approaches a limit at a rate in proportion to what is missing: dx/dt = rate·(limit − x).
struct LinearApproach {
  let start: Double
  let limit: Double
  /// Per unit of time, ≥ 0; at 0 nothing changes.
  let rate: Double

  func value(at time: Double) -> Double { limit + (start - limit) * Elementary.exp(-rate * time) }

  /// Mean value up to a time; the start for no time at all.
  func mean(through time: Double) -> Double {
    let span = rate * time
    return span > 0 ? limit - (start - limit) * Elementary.expm1(-span) / span : start
  }

  /// Time until a falling quantity is down at a value; 0 when it is already, nil when it never gets there.
  func timeToFall(to value: Double) -> Double? {
    if start <= value { return 0 }
    guard value > limit, rate > 0 else { return nil }
    return Elementary.log((start - limit) / (value - limit)) / rate
  }
}
