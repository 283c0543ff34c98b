import Foundation

/// Steady state of M/M/c: Poisson arrivals, exponential service, first come first served, unlimited queue.
///
/// A delayed call waits an exponential time with rate cμ − λ (Kleinrock 1975, vol. 1, section 3.5).
struct DelayQueue {
  let servers: Int
  /// Arrivals per unit of time.
  let arrivalRate: Double
  /// Completions per unit of time of one busy server.
  let serviceRate: Double

  var offeredLoad: Double { arrivalRate / serviceRate }
  /// Spare capacity cμ − λ; the rate at which the waits of delayed calls end.
  var spareRate: Double { Double(servers) * serviceRate - arrivalRate }
  var chanceOfWait: Double { ErlangFormulas.delay(servers: servers, offeredLoad: offeredLoad) }
  var meanWait: Double { chanceOfWait / spareRate }
  var meanSojourn: Double { meanWait + 1 / serviceRate }
  var meanQueue: Double { arrivalRate * meanWait }
  var meanInSystem: Double { meanQueue + offeredLoad }
  var meanWaitOfDelayed: Double { 1 / spareRate }
  var secondMomentOfWait: Double { 2 * chanceOfWait / (spareRate * spareRate) }

  func chanceOfWait(longerThan time: Double) -> Double {
    chanceOfWait * exp(-spareRate * time)
  }

  /// The wait that a share of the calls exceeds; 0 when fewer have to wait.
  func wait(exceededBy share: Double) -> Double { max(0, log(chanceOfWait / share) / spareRate) }
}
