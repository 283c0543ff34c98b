/// The states of ``PriorityChain`` in which nobody waits, those with an idle server among them.
struct IdleServers {
  let servers: Int
  let arrivals: (high: Double, low: Double)
  let services: (high: Double, low: Double)

  /// Chances up to a common factor.
  struct Start {
    /// Of (high calls, low calls) in service, fewer than there are servers.
    var idle: [Double]
    /// With all servers busy and nobody waiting, by the number of high calls in service.
    var full: [Double]
  }

  private var idleStates: Int { servers * (servers + 1) / 2 }

  private func place(_ high: Int, _ low: Int) -> Int {
    high + low < servers ? (high + low) * (high + low + 1) / 2 + high : idleStates + high
  }

  /// The transitions of a state with an idle server: place reached, and rate.
  private func transitions(_ high: Int, _ low: Int) -> [(target: Int, rate: Double)] {
    var list = [(place(high + 1, low), arrivals.high), (place(high, low + 1), arrivals.low)]
    if high > 0 { list.append((place(high - 1, low), Double(high) * services.high)) }
    if low > 0 { list.append((place(high, low - 1), Double(low) * services.low)) }
    return list
  }

  private func forEachIdle(_ body: (_ high: Int, _ low: Int) -> Void) {
    for busy in 0..<servers { for high in 0...busy { body(high, busy - high) } }
  }

  /// Solves the chain watched only while nobody waits.
  /// - Parameter returns: rate from a phase, by way of a queue, to a phase with nobody waiting.
  func start(returns: (_ from: Int, _ target: Int) -> Double) -> Start {
    let size = idleStates + servers + 1
    var rates = [Double](repeating: 0, count: size * size)
    forEachIdle { high, low in
      for (target, rate) in transitions(high, low) { rates[place(high, low) * size + target] += rate }
    }
    for from in 0...servers {
      let row = (idleStates + from) * size
      for target in 0...servers where target != from { rates[row + idleStates + target] += returns(from, target) }
      if from > 0 { rates[row + place(from - 1, servers - from)] += Double(from) * services.high }
      if from < servers { rates[row + place(from, servers - from - 1)] += Double(servers - from) * services.low }
    }
    let chances = DenseMatrix.stationary(rates: rates, size: size)
    return Start(idle: Array(chances[..<idleStates]), full: Array(chances[idleStates...]))
  }

  /// Flow from states with an idle server to the one with all busy, so many of them with high calls.
  func inflow(_ start: Start, toFull busyHigh: Int) -> Double {
    var sum = 0.0
    if busyHigh > 0 { sum += arrivals.high * start.idle[place(busyHigh - 1, servers - busyHigh)] }
    if busyHigh < servers { sum += arrivals.low * start.idle[place(busyHigh, servers - busyHigh - 1)] }
    return sum
  }

  /// Holds the balance equations of the states with an idle server.
  func check(_ start: Start, _ proof: inout BalanceProof) {
    var inflows = [Double](repeating: 0, count: idleStates)
    var outflows = inflows
    forEachIdle { high, low in
      let here = place(high, low)
      for (target, rate) in transitions(high, low) {
        outflows[here] += rate * start.idle[here]
        if target < idleStates { inflows[target] += rate * start.idle[here] }
      }
    }
    for from in 0...servers {
      if from > 0 { inflows[place(from - 1, servers - from)] += Double(from) * services.high * start.full[from] }
      if from < servers {
        inflows[place(from, servers - from - 1)] += Double(servers - from) * services.low * start.full[from]
      }
    }
    for state in 0..<idleStates { proof.add(inflow: inflows[state], outflow: outflows[state]) }
  }
}
