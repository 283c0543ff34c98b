/// One class of calls at a station of the simulated checks.
struct QueueClass: Sendable {
  /// Poisson arrivals per unit of time.
  let arrivalRate: Double
  let service: ServiceLaw
}
