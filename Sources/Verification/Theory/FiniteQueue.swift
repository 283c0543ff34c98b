/// Steady state of M/M/c/K: at most K calls in the system, further arrivals are turned away.
///
/// Birth–death chain with rates λ up and min(n, c)μ down (Kleinrock 1975, vol. 1, section 3.6).
struct FiniteQueue {
  let servers: Int
  let arrivalRate: Double
  let serviceRate: Double
  /// Chances of 0…K calls in the system.
  let probabilities: [Double]

  /// - Parameter capacity: largest number in the system K, served calls included, ≥ `servers`.
  init(servers: Int, capacity: Int, arrivalRate: Double, serviceRate: Double) {
    self.servers = servers
    self.arrivalRate = arrivalRate
    self.serviceRate = serviceRate
    probabilities = BirthDeath.stationary(
      births: Array(repeating: arrivalRate, count: capacity),
      deaths: (1...capacity).map { Double(min($0, servers)) * serviceRate })
  }

  var chanceOfBlocking: Double { probabilities[probabilities.count - 1] }
  var chanceOfEmpty: Double { probabilities[0] }
  /// Chance of room for an arrival; summed, because 1 less the chance of none would lose digits.
  private var chanceOfRoom: Double { probabilities.dropLast().reduce(0, +) }
  var throughput: Double { arrivalRate * chanceOfRoom }
  var utilisation: Double { throughput / (Double(servers) * serviceRate) }

  var meanQueue: Double {
    var sum = 0.0
    for (number, chance) in probabilities.enumerated() where number > servers { sum += Double(number - servers) * chance }
    return sum
  }

  var meanWaitOfAdmitted: Double { meanQueue / throughput }

  /// Chance that an admitted arrival finds all servers busy; arrivals see time averages.
  var chanceOfWaitOfAdmitted: Double {
    probabilities[servers..<(probabilities.count - 1)].reduce(0, +) / chanceOfRoom
  }
}
