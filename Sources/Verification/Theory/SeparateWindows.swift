import DiscreteEvents

/// Windows with a line each: an M/M/1 for every window, and the wait of whoever comes to any of them.
///
/// Source: L. Kleinrock (1975), *Queueing Systems*, vol. 1, section 3.2.
struct SeparateWindows {
  /// Arrivals by window, per unit of time; not all zero.
  let arrivalRates: [Double]
  /// Completions per unit of time of one busy window.
  let serviceRate: Double

  /// Mean wait over all arrivals; nil when some line grows without end.
  var meanWait: Double? {
    guard endless == 0 else { return nil }
    return mean { $0 / serviceRate / (serviceRate - $0) }
  }

  /// Chance that an arrival waits longer than a time; at a line that grows without end everybody does.
  func chanceOfWait(longerThan time: Double) -> Double {
    mean { rate in
      rate < serviceRate ? rate / serviceRate * Elementary.exp(-(serviceRate - rate) * time) : 1
    }
  }

  /// The wait that a share of the arrivals exceeds; nil when more of them wait without end.
  func wait(exceededBy share: Double) -> Double? {
    if chanceOfWait(longerThan: 0) <= share { return 0 }
    if endless >= share { return nil }
    return FallingRoot.from(0, step: 1 / serviceRate) { chanceOfWait(longerThan: $0) - share }
  }

  /// Share of the arrivals at lines that grow without end.
  private var endless: Double { mean { $0 < serviceRate ? 0 : 1 } }

  /// The mean over arrivals of a quantity that depends on the arrival rate at their window.
  private func mean(_ quantity: (Double) -> Double) -> Double {
    let total = arrivalRates.reduce(0, +)
    return arrivalRates.reduce(0) { $0 + ($1 > 0 ? $1 / total * quantity($1) : 0) }
  }
}
