/// Steady state of M/M/c with exponential patience that nobody joins when so many wait already.
///
/// Birth–death chain. Source: C. J. Ancker, A. V. Gafarian (1963), "Some queuing problems with balking and reneging. I",
/// *Operations Research* 11(1).
struct BalkingQueue {
  let servers: Int
  let arrivalRate: Double
  let serviceRate: Double
  private let probabilities: [Double]

  /// - Parameters:
  ///   - room: number waiting at which nobody joins, ≥ 0.
  ///   - abandonmentRate: rate at which one who waits gives up, ≥ 0.
  init(servers: Int, room: Int, arrivalRate: Double, serviceRate: Double, abandonmentRate: Double) {
    self.servers = servers
    self.arrivalRate = arrivalRate
    self.serviceRate = serviceRate
    probabilities = BirthDeath.stationary(
      births: Array(repeating: arrivalRate, count: servers + room),
      deaths: (1...(servers + room)).map { number in
        Double(min(number, servers)) * serviceRate + Double(max(0, number - servers)) * abandonmentRate
      })
  }

  var chanceOfBalking: Double { probabilities[probabilities.count - 1] }
  var meanQueue: Double { probabilities[servers...].enumerated().reduce(0) { $0 + Double($1.offset) * $1.element } }
  var meanBusy: Double {
    probabilities.enumerated().reduce(0) { $0 + Double(min($1.offset, servers)) * $1.element }
  }
  var utilisation: Double { meanBusy / Double(servers) }
  /// Mean wait of those who joined, by Little's law; nobody waits where nobody comes.
  var meanWaitOfJoined: Double {
    arrivalRate > 0 ? meanQueue / (arrivalRate * probabilities.dropLast().reduce(0, +)) : 0
  }
  var chanceOfService: Double { arrivalRate > 0 ? meanBusy * serviceRate / arrivalRate : 1 }
}
