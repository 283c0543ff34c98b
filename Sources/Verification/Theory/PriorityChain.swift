import Texts

/// The chain behind ``HeterogeneousPriorities``, with at most so many high calls waiting, solved by block elimination.
///
/// Levels are the low calls waiting, m = 0, 1, …; within a level, n high calls wait and k servers are busy with high calls. A
/// level is left downwards only with n = 0, so that a level needs only three small families of matrices over k, the chances of
/// where the chain first is
/// - in the level below: `down[n]`, from n high calls waiting;
/// - back at n = 0 of its own level: `home[n]`;
/// and of the levels below all are alike. Only sums of positive terms but for the pivots, each of which is the rate of
/// leaving a set of states. That the passages down are certain proves that they have converged, and every balance equation is
/// held against the chances found. Sources: M. F. Neuts (1981), *Matrix-Geometric Solutions in Stochastic Models*, ch. 3;
/// G. Latouche and V. Ramaswami (1999), *Introduction to Matrix Analytic Methods*, ch. 8.
struct PriorityChain {
  private let servers: Int
  private let mostHigh: Int
  private let arrivals: (high: Double, low: Double)
  private let services: (high: Double, low: Double)
  /// Phases k = 0…c.
  private let phases: Int

  init(_ station: HeterogeneousPriorities, mostHigh: Int) {
    servers = station.servers
    self.mostHigh = mostHigh
    arrivals = station.arrivalRates
    services = station.serviceRates
    phases = station.servers + 1
  }

  /// Mean queue lengths, and the chance that the queue of high calls is as long as it can be.
  struct Queues {
    var high = 0.0
    var low = 0.0
    var cut = 0.0
  }

  // MARK: Rates

  /// Completions of high calls in phase k.
  private func highRelease(_ busy: Int) -> Double { Double(busy) * services.high }
  /// Completions of low calls in phase k.
  private func lowRelease(_ busy: Int) -> Double { Double(servers - busy) * services.low }

  /// The rate of leaving a state with n high calls waiting.
  private func outflow(_ high: Int, _ busy: Int) -> Double {
    (high < mostHigh ? arrivals.high : 0) + arrivals.low + highRelease(busy) + lowRelease(busy)
  }

  // MARK: First passages

  /// Chances over the phase reached, row by phase: for n high calls waiting, place (n · phases + from) · phases + to.
  private struct Passages {
    var down: [Double]
    var home: [Double]
  }

  /// Solves for the first passages by letting the number of levels above grow until it makes no difference.
  private func passages() throws(RecordProblem) -> Passages {
    let size = (mostHigh + 1) * phases * phases
    var passages = Passages(down: Array(repeating: 0, count: size), home: Array(repeating: 0, count: size))
    let perRound = Double(size) * Double(phases + 6)
    let rounds = min(50_000, Int(Self.mostOperations / perRound))
    var before = Double.infinity
    for _ in 0..<rounds {
      returnHome(&passages)
      try leave(&passages)
      // It falls from round to round until only rounding is left.
      let missing = missing(passages)
      if missing < 1e-14 || missing < 1e-11 && missing >= before { return passages }
      before = missing
    }
    throw .beyondMethod(
      Words("the first passages of the chain of two classes did not converge within the work allowed", "在允许的计算量内，两类马尔可夫链的首达时间未收敛")
    )
  }

  /// How far a passage down is from being certain, which it is in a chain that is stable.
  private func missing(_ passages: Passages) -> Double {
    var worst = 0.0
    for phase in 0..<phases {
      var sum = 0.0
      for target in 0..<phases { sum += passages.down[phase * phases + target] }
      worst = max(worst, (1 - sum).magnitude)
    }
    return worst
  }

  /// Passages to n = 0 of the own level, for n ≥ 1, given the passages down from the level above.
  ///
  /// A release of a high call keeps the phase, that of a low call raises it: the phases are solved from the top, each as a
  /// tridiagonal system over n.
  private func returnHome(_ passages: inout Passages) {
    var pivots = [Double](repeating: 0, count: mostHigh + 1)
    var right = pivots
    for from in (0..<phases).reversed() {
      for target in 0..<phases {
        for high in stride(from: mostHigh, through: 1, by: -1) {
          let row = (high * phases + from) * phases + target
          right[high] = arrivals.low * passages.down[row]
          if from < servers {
            let released = high == 1 ? (from + 1 == target ? 1 : 0) : passages.home[row + phases - phases * phases]
            right[high] += lowRelease(from) * released
          }
          if high == 1, from == target { right[high] += highRelease(from) }
          pivots[high] = outflow(high, from)
          if high < mostHigh {
            let factor = arrivals.high / pivots[high + 1]
            pivots[high] -= factor * highRelease(from)
            right[high] += factor * right[high + 1]
          }
        }
        var below = 0.0
        for high in stride(from: 1, through: mostHigh, by: 1) {
          below = (right[high] + highRelease(from) * below) / pivots[high]
          passages.home[(high * phases + from) * phases + target] = below
        }
      }
    }
  }

  /// The rates of leaving n = 0 for good, up excursions and longer queues apart: an M-matrix over k.
  private func exits(_ passages: Passages) -> [Double] {
    var matrix = [Double](repeating: 0, count: phases * phases)
    for from in 0..<phases {
      for target in 0..<phases {
        let place = from * phases + target
        matrix[place] = -arrivals.high * passages.home[phases * phases + place] - arrivals.low * passages.down[place]
      }
      matrix[from * phases + from] += outflow(0, from)
    }
    return matrix
  }

  /// Passages to the level below, given those to n = 0 of the own level.
  private func leave(_ passages: inout Passages) throws(RecordProblem) {
    var releases = [Double](repeating: 0, count: phases * phases)
    for from in 0..<phases {
      // The freed server takes a low call: the phase falls by one, or stays.
      if from > 0 { releases[from * phases + from - 1] = highRelease(from) }
      releases[from * phases + from] = lowRelease(from)
    }
    let first = try DenseMatrix.solution(of: exits(passages), for: releases, size: phases)
    let square = phases * phases
    passages.down.replaceSubrange(0..<square, with: first)
    for high in 1...mostHigh {
      for from in 0..<phases {
        for target in 0..<phases {
          var sum = 0.0
          for phase in 0..<phases {
            sum += passages.home[high * square + from * phases + phase] * first[phase * phases + target]
          }
          passages.down[high * square + from * phases + target] = sum
        }
      }
    }
  }

  // MARK: Chances

  /// Mean queue lengths from the chances of all states, level by level until the rest decides nothing.
  /// - Throws: `beyondMethod` when the work does not suffice, or when a balance equation does not hold.
  func queues() throws(RecordProblem) -> Queues {
    let passages = try passages()
    let back = try DenseMatrix.solution(of: exits(passages), for: DenseMatrix.identity(phases), size: phases)
    let idle = IdleServers(servers: servers, arrivals: arrivals, services: services)
    let start = idle.start { from, target in
      let place = from * phases + target
      return arrivals.high * passages.home[phases * phases + place] + arrivals.low * passages.down[place]
    }
    var proof = BalanceProof()
    idle.check(start, &proof)
    var below = [Double](repeating: 0, count: (mostHigh + 1) * phases)
    var level = longerQueues(start.full, inflow: below)
    var sums = Queues()
    var total = start.idle.reduce(0, +)
    var mass = add(level, 0, to: &sums)
    total += mass
    let perLevel = Double((mostHigh + 1) * phases * (phases + 12))
    for low in 1...max(1, min(200_000, Int(Self.mostOperations / perLevel))) {
      let inflow = level.map { arrivals.low * $0 }
      let next = longerQueues(atHome(inflow, passages, back), inflow: inflow)
      check(level, below: below, above: next, idle: low == 1 ? start : nil, idle, &proof)
      let before = mass
      mass = add(next, low, to: &sums)
      total += mass
      let ratio = mass / before
      // The rest falls geometrically.
      let rest = mass * ratio / (1 - ratio) * (Double(low) + 1 / (1 - ratio))
      if ratio < 1, rest <= 1e-15 * sums.low {
        try proof.demand()
        return Queues(high: sums.high / total, low: sums.low / total, cut: sums.cut / total)
      }
      (below, level) = (level, next)
    }
    throw .beyondMethod(Words("the queue of low calls grows too long for the chain to be solved", "低优先级队列过长，马尔可夫链无法求解"))
  }

  /// Chances at n = 0 from the inflow into a level, by way of the first return there.
  private func atHome(_ inflow: [Double], _ passages: Passages, _ back: [Double]) -> [Double] {
    var arriving = Array(inflow[0..<phases])
    for place in phases..<inflow.count where inflow[place] > 0 {
      for target in 0..<phases { arriving[target] += inflow[place] * passages.home[place * phases + target] }
    }
    return (0..<phases).map { target in
      (0..<phases).reduce(0) { $0 + arriving[$1] * back[$1 * phases + target] }
    }
  }

  /// Chances of a whole level from those at n = 0 and the inflow from below.
  private func longerQueues(_ home: [Double], inflow: [Double]) -> [Double] {
    var level = inflow
    level.replaceSubrange(0..<phases, with: home)
    var pivots = [Double](repeating: 0, count: mostHigh + 1)
    var right = pivots
    for busy in 0..<phases {
      for high in stride(from: mostHigh, through: 1, by: -1) {
        right[high] = inflow[high * phases + busy]
        pivots[high] = outflow(high, busy)
        guard high < mostHigh else { continue }
        if busy > 0 { right[high] += lowRelease(busy - 1) * level[(high + 1) * phases + busy - 1] }
        let factor = highRelease(busy) / pivots[high + 1]
        pivots[high] -= factor * arrivals.high
        right[high] += factor * right[high + 1]
      }
      for high in 1...mostHigh {
        level[high * phases + busy] = (right[high] + arrivals.high * level[(high - 1) * phases + busy]) / pivots[high]
      }
    }
    return level
  }

  /// Adds a level to the sums.
  /// - Returns: its mass.
  private func add(_ level: [Double], _ low: Int, to sums: inout Queues) -> Double {
    var mass = 0.0
    for high in 0...mostHigh {
      let here = level[(high * phases)..<((high + 1) * phases)].reduce(0, +)
      mass += here
      sums.high += Double(high) * here
      if high == mostHigh { sums.cut += here }
    }
    sums.low += Double(low) * mass
    return mass
  }

  /// Holds the balance equations of a level's states against its neighbours.
  private func check(
    _ level: [Double], below: [Double], above: [Double], idle start: IdleServers.Start?, _ idle: IdleServers,
    _ proof: inout BalanceProof
  ) {
    for high in 0...mostHigh {
      for busy in 0..<phases {
        let place = high * phases + busy
        var inflow = arrivals.low * below[place]
        if high > 0 {
          inflow += arrivals.high * level[place - phases]
        } else {
          inflow += lowRelease(busy) * above[busy]
          if busy < servers { inflow += highRelease(busy + 1) * above[busy + 1] }
          if let start { inflow += idle.inflow(start, toFull: busy) }
        }
        if high < mostHigh {
          inflow += highRelease(busy) * level[place + phases]
          if busy > 0 { inflow += lowRelease(busy - 1) * level[place + phases - 1] }
        }
        proof.add(inflow: inflow, outflow: outflow(high, busy) * level[place])
      }
    }
  }

  /// Bound on the work of one solution, in multiplications.
  private static let mostOperations = 1.5e9
}
