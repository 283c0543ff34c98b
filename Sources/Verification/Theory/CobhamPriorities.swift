/// Mean waits under non-preemptive priority when all classes share one exponential service law.
///
/// Source: A. Cobham (1954), "Priority assignment in waiting line problems", *Operations Research* 2(1).
enum CobhamPriorities {
  /// Mean wait per class, highest priority first: W₀ / ((1 − σₖ₋₁)(1 − σₖ)), with W₀ the wait for the next server to fall free.
  /// - Parameters:
  ///   - arrivalRates: per class, highest priority first.
  ///   - serviceRate: of one server, the same for all classes.
  static func meanWaits(servers: Int, arrivalRates: [Double], serviceRate: Double) -> [Double] {
    let capacity = Double(servers) * serviceRate
    let offered = arrivalRates.reduce(0, +) / serviceRate
    let nextRelease = ErlangFormulas.delay(servers: servers, offeredLoad: offered) / capacity
    return waits(base: nextRelease, loads: arrivalRates.map { $0 / capacity })
  }

  /// Divides the wait for the next release by the shares of time left by the classes served first.
  static func waits(base: Double, loads: [Double]) -> [Double] {
    var above = 0.0
    return loads.map { load in
      let through = above + load
      defer { above = through }
      return base / ((1 - above) * (1 - through))
    }
  }
}
