/// The hypercube queueing model: distinguishable units, zones with their own order of preference, exponential service.
///
/// A call goes to the first free unit on the list of its zone. When none is free it waits in one queue, first come first
/// served, or is lost. A freed unit is at once back at its home. The 2^N states of busy units are solved from their balance
/// equations; with a queue, the chances of 1, 2, … waiting calls follow the all-busy state geometrically.
///
/// Source: R. C. Larson (1974), "A hypercube queuing model for facility location and redistricting in urban emergency
/// services", *Computers & Operations Research* 1(1); R. C. Larson and A. R. Odoni (1981), *Urban Operations Research*, ch. 5.
struct Hypercube {
  let problem: HypercubeProblem
  /// Chances of the sets of busy units with no call waiting; bit n stands for unit n.
  let setChances: [Double]
  /// Chance that all units are busy, calls waiting or not.
  let chanceOfAllBusy: Double
  /// For unit n and zone z, the chance that a call comes from z and is sent to n at once.
  let immediate: [[Double]]

  /// - Throws: `beyondMethod` when the balance equations cannot be solved.
  init(_ problem: HypercubeProblem) throws(RecordProblem) {
    self.problem = problem
    let units = problem.serviceRates.count
    let full = (1 << units) - 1
    var chain = MarkovChain(states: full + 1)
    for busy in 0...full {
      var sent = [Double](repeating: 0, count: units)
      for (zone, rate) in problem.zoneRates.enumerated() {
        guard let unit = problem.firstFree(of: zone, busy: busy) else { continue }
        sent[unit] += rate
      }
      for (unit, rate) in sent.enumerated() { chain.add(from: busy, to: busy | 1 << unit, rate: rate) }
      for (unit, rate) in problem.serviceRates.enumerated() where busy >> unit & 1 == 1 {
        chain.add(from: busy, to: busy & ~(1 << unit), rate: rate)
      }
    }
    var chances = try chain.stationary(steps: (0...full).map(\.nonzeroBitCount))
    var allBusy = chances[full]
    if problem.queues {
      let ratio = problem.totalRate / problem.totalServiceRate
      let total = 1 + allBusy * ratio / (1 - ratio)
      chances = chances.map { $0 / total }
      allBusy = chances[full] / (1 - ratio)
    }
    var immediate = problem.serviceRates.map { _ in problem.zoneRates.map { _ in 0.0 } }
    for (busy, chance) in chances.enumerated() {
      for (zone, rate) in problem.zoneRates.enumerated() {
        guard let unit = problem.firstFree(of: zone, busy: busy) else { continue }
        immediate[unit][zone] += rate / problem.totalRate * chance
      }
    }
    setChances = chances
    chanceOfAllBusy = allBusy
    self.immediate = immediate
  }

  var chanceOfAllIdle: Double { setChances[0] }

  /// Share of time each unit is busy.
  var workloads: [Double] {
    let full = setChances.count - 1
    return problem.serviceRates.indices.map { unit in
      var sum = chanceOfAllBusy
      for busy in 0..<full where busy >> unit & 1 == 1 { sum += setChances[busy] }
      return sum
    }
  }

  /// Chance that a call is sent at once.
  var chanceOfImmediate: Double { immediate.reduce(0) { $0 + $1.reduce(0, +) } }

  /// Mean wait over all calls, for the queueing model.
  var meanWait: Double { chanceOfAllBusy / (problem.totalServiceRate - problem.totalRate) }

  /// For unit n and zone z, the share of all calls that come from z and go to n, waiting calls included.
  ///
  /// The unit that takes a waiting call is the first to fall free, whatever the zone.
  var dispatchShares: [[Double]] {
    immediate.enumerated().map { unit, row in
      row.enumerated().map { zone, chance in
        chance + chanceOfAllBusy * queuedShare(unit: unit, zone: zone)
      }
    }
  }

  /// For unit n and zone z, the share of served calls that come from z and go to n, for the loss model.
  var dispatchSharesOfServed: [[Double]] {
    let served = chanceOfImmediate
    return immediate.map { row in row.map { $0 / served } }
  }

  /// Share of the calls in `shares` that go to another unit than the zone's first choice.
  func nonPrimaryShare(of shares: [[Double]]) -> Double {
    var sum = 0.0
    for (unit, row) in shares.enumerated() {
      for (zone, share) in row.enumerated() where problem.preferences[zone].first != unit { sum += share }
    }
    return sum
  }

  /// Chance that a call from each zone finds no unit of its list free.
  var lossByZone: [Double] {
    problem.zoneRates.indices.map { zone in
      var sum = 0.0
      for (busy, chance) in setChances.enumerated() where problem.firstFree(of: zone, busy: busy) == nil { sum += chance }
      return sum
    }
  }

  /// Chance that a call finds no unit of its zone's list free; summed, because 1 less the others would lose digits.
  var chanceOfLoss: Double {
    zip(lossByZone, problem.zoneRates).reduce(0) { $0 + $1.0 * $1.1 } / problem.totalRate
  }

  /// Mean travel time of the calls sent at once; `times` by unit and zone.
  func meanTravelOfImmediate(_ times: [[Double]]) -> Double {
    var sum = 0.0
    for (row, timeRow) in zip(immediate, times) {
      for (share, time) in zip(row, timeRow) { sum += share * time }
    }
    return sum / chanceOfImmediate
  }

  /// Mean travel time of waiting calls when the freed unit starts from its home.
  func meanTravelOfQueuedFromHome(_ times: [[Double]]) -> Double {
    var sum = 0.0
    for (unit, row) in times.enumerated() {
      for (zone, time) in row.enumerated() { sum += queuedShare(unit: unit, zone: zone) * time }
    }
    return sum
  }

  /// Mean travel time of waiting calls when the freed unit starts from where its last call was: Larson's T_Q.
  func meanTravelOfQueuedFromZone(_ zoneTimes: [[Double]]) -> Double {
    var sum = 0.0
    for (from, row) in zoneTimes.enumerated() {
      for (to, time) in row.enumerated() { sum += problem.zoneRates[from] * problem.zoneRates[to] * time }
    }
    return sum / (problem.totalRate * problem.totalRate)
  }

  private func queuedShare(unit: Int, zone: Int) -> Double {
    problem.zoneRates[zone] / problem.totalRate * problem.serviceRates[unit] / problem.totalServiceRate
  }
}
