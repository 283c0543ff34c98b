import Texts

/// Steady state of M/M/c with exponential patience (Erlang A): a waiting call hangs up after its patience.
///
/// Source: C. Palm (1957); O. Garnett, A. Mandelbaum, M. Reiman (2002), "Designing a call center with impatient customers",
/// *M&SOM* 4(3).
struct ImpatientQueue {
  let servers: Int
  let arrivalRate: Double
  let serviceRate: Double
  /// Rate at which one waiting call hangs up, > 0.
  let abandonmentRate: Double
  /// Chances of 0, 1, … calls in the system, cut where the rest is below the rounding unit.
  let probabilities: [Double]
  private let offered: Offered

  /// - Throws: `beyondMethod` when the queue may grow too long.
  init(servers: Int, arrivalRate: Double, serviceRate: Double, abandonmentRate: Double) throws(RecordProblem) {
    self.servers = servers
    self.arrivalRate = arrivalRate
    self.serviceRate = serviceRate
    self.abandonmentRate = abandonmentRate
    let capacity = Double(servers) * serviceRate
    // Past this many waiting calls the death rate is above twice the birth rate and each further state at most half as likely;
    // 80 halvings leave less than 1e-24.
    let states = Double(servers) + max(0, 2 * arrivalRate - capacity) / abandonmentRate + 80
    guard states <= Double(BirthDeath.mostStates) else {
      throw .beyondMethod(
        Words(
          "callers are so patient that the chain would have more than \(BirthDeath.mostStates) states",
          "呼叫者耐心过长，马尔可夫链的状态数将超过 \(BirthDeath.mostStates)"))
    }
    let deaths = (1...Int(states)).map { number in
      Double(min(number, servers)) * serviceRate + Double(max(0, number - servers)) * abandonmentRate
    }
    probabilities = BirthDeath.stationary(births: deaths.map { _ in arrivalRate }, deaths: deaths)
    offered = Self.offered(probabilities[servers...], capacity: capacity, abandonmentRate: abandonmentRate)
  }

  /// What becomes of calls that find all servers busy, as chances and mean waits over all calls.
  private struct Offered {
    var served = 0.0
    var abandoned = 0.0
    var waitOfServed = 0.0
    var waitOfAbandoned = 0.0
  }

  /// A call that finds `ahead` calls waiting passes stages with rates cμ + iθ for i = ahead…0; in each it may hang up.
  ///
  /// From the stages ahead of one call follow those ahead of the next, in sums of positive terms only.
  private static func offered(_ waiting: ArraySlice<Double>, capacity: Double, abandonmentRate: Double) -> Offered {
    var total = Offered()
    var one = Offered(served: 1)
    for (ahead, chance) in waiting.enumerated() {
      let time = 1 / (capacity + Double(ahead + 1) * abandonmentRate)
      let leaves = abandonmentRate * time
      let stays = 1 - leaves
      one.waitOfServed = stays * (one.waitOfServed + time * one.served)
      one.waitOfAbandoned = leaves * time + stays * (one.waitOfAbandoned + time * one.abandoned)
      one.served *= stays
      one.abandoned = leaves + stays * one.abandoned
      total.served += chance * one.served
      total.abandoned += chance * one.abandoned
      total.waitOfServed += chance * one.waitOfServed
      total.waitOfAbandoned += chance * one.waitOfAbandoned
    }
    return total
  }

  var chanceOfWait: Double { probabilities[servers...].reduce(0, +) }
  var meanQueue: Double { probabilities[servers...].enumerated().reduce(0) { $0 + Double($1.offset) * $1.element } }
  var meanWait: Double { meanQueue / arrivalRate }
  var chanceOfAbandonment: Double { offered.abandoned }
  var chanceOfAbandonmentIfDelayed: Double { offered.abandoned / chanceOfWait }
  /// Chance that a call is served, at once or after a wait.
  private var chanceOfService: Double { probabilities[..<servers].reduce(0, +) + offered.served }
  var utilisation: Double { arrivalRate * chanceOfService / (Double(servers) * serviceRate) }
  /// Mean wait of served calls, those served at once included.
  var meanWaitOfServed: Double { offered.waitOfServed / chanceOfService }
  var meanWaitOfAbandoned: Double { offered.waitOfAbandoned / offered.abandoned }

  /// Hang-ups balance arrivals that are never served: θ·Lq = λ·P(abandon), here as the share by which the sides differ.
  var imbalance: Double {
    (abandonmentRate * meanQueue / (arrivalRate * offered.abandoned) - 1).magnitude
  }
}
