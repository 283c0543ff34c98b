import DiscreteEvents

/// Steady state of M/M/c with patience of any law (M/M/c+G): first come first served, and who waits may give up.
///
/// The wait that an arrival would have, if patient enough, has the density λπ·exp(λ∫Ḡ − cμx) for x > 0, with π the chance that
/// all servers but one are busy and Ḡ the survival of patience. Sources: F. Baccelli, G. Hebuterne (1981), "On queues with
/// impatient customers"; S. Zeltyn, A. Mandelbaum (2005), "Call centers with impatient customers: many-server asymptotics of
/// the M/M/n + G queue", *Queueing Systems* 51.
struct PatientQueue {
  let servers: Int
  let arrivalRate: Double
  let serviceRate: Double
  let patience: Patience
  /// Chance that an arrival finds all servers busy.
  let chanceOfWait: Double
  let chanceOfAbandonment: Double
  /// Mean time in line of all, those who give up or need not wait included.
  let meanWait: Double
  private let shape: OfferedWait
  private let meanWaitTimesServed: Double

  /// - Parameter arrivalRate: ≥ 0; below the capacity when patience is endless.
  /// - Throws: `beyondMethod` when the density is too uneven for the integrals.
  init(servers: Int, arrivalRate: Double, serviceRate: Double, patience: Patience) throws(RecordProblem) {
    self.servers = servers
    self.arrivalRate = arrivalRate
    self.serviceRate = serviceRate
    self.patience = patience
    let shape = try OfferedWait(arrivalRate: arrivalRate, capacity: Double(servers) * serviceRate, patience: patience)
    self.shape = shape
    let busy = arrivalRate * shape.mass * ErlangFormulas.blocking(servers: servers - 1, offeredLoad: arrivalRate / serviceRate)
    chanceOfWait = busy / (Elementary.exp(-shape.peak) + busy)
    let factor = chanceOfWait / shape.mass
    chanceOfAbandonment = factor * (try shape.integral { patience.abandonment(by: $0) } + shape.beyond)
    meanWait = factor * (try shape.integral { patience.meanStay($0) } + shape.beyond * patience.meanStay(shape.end))
    meanWaitTimesServed = factor * (try shape.integral { $0 * patience.survival($0) })
  }

  var chanceOfService: Double { 1 - chanceOfAbandonment }
  var utilisation: Double { arrivalRate * chanceOfService / (Double(servers) * serviceRate) }
  /// Mean wait of those who are served, at once or after a wait.
  var meanWaitOfServed: Double { meanWaitTimesServed / chanceOfService }

  /// Chance that an arrival is served within a time.
  func chanceOfService(within time: Double) throws(RecordProblem) -> Double {
    let waited = try shape.integral(to: time) { patience.survival($0) }
    return 1 - chanceOfWait + chanceOfWait / shape.mass * waited
  }

  /// The wait within which a share of those who are served begin their service; 0 when so many need not wait.
  func waitOfServed(share: Double) throws(RecordProblem) -> Double? {
    let wanted = share * chanceOfService
    if 1 - chanceOfWait >= wanted { return 0 }
    return try FallingRoot.from(shape.first, step: shape.scale) { (time) throws(RecordProblem) in
      wanted - (try chanceOfService(within: time))
    }
  }
}
