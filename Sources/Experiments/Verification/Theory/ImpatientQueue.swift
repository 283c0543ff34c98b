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

  init(servers: Int, arrivalRate: Double, serviceRate: Double, abandonmentRate: Double) {
    self.servers = servers
    self.arrivalRate = arrivalRate
    self.serviceRate = serviceRate
    self.abandonmentRate = abandonmentRate
    let capacity = Double(servers) * serviceRate
    // Past this many waiting calls the death rate is above twice the birth rate and each further state at most half as likely;
    // 80 halvings leave less than 1e-24.
    let waiting = Int(max(0, 2 * arrivalRate - capacity) / abandonmentRate) + 80
    let deaths = (1...(servers + waiting)).map { number in
      Double(min(number, servers)) * serviceRate + Double(max(0, number - servers)) * abandonmentRate
    }
    probabilities = BirthDeath.stationary(births: deaths.map { _ in arrivalRate }, deaths: deaths)
  }

  private var allBusy: EnumeratedSequence<ArraySlice<Double>> { probabilities[servers...].enumerated() }

  var chanceOfWait: Double { probabilities[servers...].reduce(0, +) }
  var meanQueue: Double { allBusy.reduce(0) { $0 + Double($1.offset) * $1.element } }
  var meanWait: Double { meanQueue / arrivalRate }
  /// Hang-ups balance arrivals that are never served: θ·Lq = λ·P(abandon).
  var chanceOfAbandonment: Double { abandonmentRate * meanQueue / arrivalRate }
  var chanceOfAbandonmentIfDelayed: Double { chanceOfAbandonment / chanceOfWait }
  var utilisation: Double { arrivalRate * (1 - chanceOfAbandonment) / (Double(servers) * serviceRate) }

  /// Mean wait of served calls, those served at once included.
  ///
  /// A call that finds `ahead` calls waiting is offered the wait V, a sum of exponentials with rates cμ + iθ for i = 0…ahead;
  /// it is served when its patience outlasts V, so its share is E[V·e^(−θV)].
  var meanWaitOfServed: Double {
    let capacity = Double(servers) * serviceRate
    var sum = 0.0
    var chanceOfPatience = 1.0
    var meanOfStages = 0.0
    for (ahead, chance) in allBusy {
      let rate = capacity + Double(ahead) * abandonmentRate
      chanceOfPatience *= rate / (rate + abandonmentRate)
      meanOfStages += 1 / (rate + abandonmentRate)
      sum += chance * chanceOfPatience * meanOfStages
    }
    return sum / (1 - chanceOfAbandonment)
  }

  var meanWaitOfAbandoned: Double {
    (meanWait - (1 - chanceOfAbandonment) * meanWaitOfServed) / chanceOfAbandonment
  }
}
