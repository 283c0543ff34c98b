/// Mean waits of two classes with different exponential service laws under non-preemptive priority at c servers.
///
/// No closed form exists for c > 1. The chain (servers busy with high calls, busy with low calls, high calls waiting, low calls
/// waiting) is cut at queue lengths that hold all but 1e-10 of the probability, and its balance equations are solved.
struct HeterogeneousPriorities {
  let servers: Int
  /// Arrival rates of the high and the low class.
  let arrivalRates: (high: Double, low: Double)
  /// Service rates of the high and the low class.
  let serviceRates: (high: Double, low: Double)

  var utilisation: Double {
    (arrivalRates.high / serviceRates.high + arrivalRates.low / serviceRates.low) / Double(servers)
  }

  /// Mean waits of the high and the low class, from the mean queue lengths by Little's law.
  func meanWaits() -> (high: Double, low: Double) {
    var limits = (high: 30, low: 80)
    while true {
      let solved = queues(limits)
      if solved.cutHigh < 1e-10 && solved.cutLow < 1e-10 {
        return (solved.high / arrivalRates.high, solved.low / arrivalRates.low)
      }
      if solved.cutHigh >= 1e-10 { limits.high = limits.high * 3 / 2 }
      if solved.cutLow >= 1e-10 { limits.low = limits.low * 3 / 2 }
    }
  }

  /// Mean queue lengths, and the chances of the longest queues kept.
  private func queues(_ limits: (high: Int, low: Int)) -> (high: Double, low: Double, cutHigh: Double, cutLow: Double) {
    // States with an idle server come first: (high busy, low busy) with a sum below c. Then, all busy, (low waiting, high
    // waiting, high busy).
    let idleStates = servers * (servers + 1) / 2
    let phases = servers + 1
    func idle(_ high: Int, _ low: Int) -> Int { (high + low) * (high + low + 1) / 2 + high }
    func full(_ busyHigh: Int, _ high: Int, _ low: Int) -> Int {
      idleStates + (low * (limits.high + 1) + high) * phases + busyHigh
    }
    func state(_ high: Int, _ low: Int) -> Int { high + low < servers ? idle(high, low) : full(high, 0, 0) }

    var chain = MarkovChain(states: idleStates + (limits.low + 1) * (limits.high + 1) * phases)
    for busy in 0..<servers {
      for high in 0...busy {
        let low = busy - high
        chain.add(from: idle(high, low), to: state(high + 1, low), rate: arrivalRates.high)
        chain.add(from: idle(high, low), to: state(high, low + 1), rate: arrivalRates.low)
        addReleases(&chain, from: idle(high, low), high: high, low: low) { idle($0, $1) }
      }
    }
    for low in 0...limits.low {
      for high in 0...limits.high {
        for busyHigh in 0...servers {
          let here = full(busyHigh, high, low)
          if high < limits.high { chain.add(from: here, to: full(busyHigh, high + 1, low), rate: arrivalRates.high) }
          if low < limits.low { chain.add(from: here, to: full(busyHigh, high, low + 1), rate: arrivalRates.low) }
          addReleases(&chain, from: here, high: busyHigh, low: servers - busyHigh) { stillHigh, stillLow in
            if high > 0 { return full(stillHigh + 1, high - 1, low) }
            if low > 0 { return full(stillHigh, 0, low - 1) }
            return idle(stillHigh, stillLow)
          }
        }
      }
    }

    let perStep = (limits.high + 1) * phases
    let chance = chain.stationary(steps: (0..<chain.states).map { max(0, $0 - idleStates) / perStep })
    var result = (high: 0.0, low: 0.0, cutHigh: 0.0, cutLow: 0.0)
    for low in 0...limits.low {
      for high in 0...limits.high {
        for busyHigh in 0...servers {
          let mass = chance[full(busyHigh, high, low)]
          result.high += Double(high) * mass
          result.low += Double(low) * mass
          if high == limits.high { result.cutHigh += mass }
          if low == limits.low { result.cutLow += mass }
        }
      }
    }
    return result
  }

  /// Adds the completions of a state; `after` names the state given the calls that stay in service.
  private func addReleases(
    _ chain: inout MarkovChain, from here: Int, high: Int, low: Int, after: (_ stillHigh: Int, _ stillLow: Int) -> Int
  ) {
    if high > 0 { chain.add(from: here, to: after(high - 1, low), rate: Double(high) * serviceRates.high) }
    if low > 0 { chain.add(from: here, to: after(high, low - 1), rate: Double(low) * serviceRates.low) }
  }
}
