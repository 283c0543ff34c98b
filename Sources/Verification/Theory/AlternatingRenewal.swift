import Foundation

/// A unit that is up, fails, is repaired, and so on, with exponential times; up at time 0.
///
/// Sources: R. E. Barlow and F. Proschan (1965), *Mathematical Theory of Reliability*; D. R. Cox (1962), *Renewal Theory*;
/// L. Takács (1957) for the variance of the downtime.
struct AlternatingRenewal {
  /// Mean time between the end of a repair and the next failure.
  let meanUp: Double
  let meanDown: Double

  var availability: Double { meanUp / (meanUp + meanDown) }
  private var relaxation: Double { 1 / meanUp + 1 / meanDown }

  func availability(at time: Double) -> Double {
    availability + (1 - availability) * exp(-relaxation * time)
  }

  /// Expected time down during the first `time`.
  func downtime(through time: Double) -> Double {
    (1 - availability) * ExponentialLag.of(relaxation * time) / relaxation
  }

  /// Expected number of failures during the first `time`: failures come only while the unit is up.
  func failures(through time: Double) -> Double {
    (availability * time - (1 - availability) * expm1(-relaxation * time) / relaxation) / meanUp
  }

  /// Chance that at least `needed` of `units` independent units are up in the long run.
  ///
  /// The number of units that are up is a birth–death chain.
  func chanceOfUp(atLeast needed: Int, of units: Int) -> Double {
    guard needed <= units else { return 0 }
    let chances = BirthDeath.stationary(
      births: (0..<units).map { Double(units - $0) / meanDown }, deaths: (1...units).map { Double($0) / meanUp })
    return chances[needed...].reduce(0, +)
  }

  /// Long-run variance of the cumulative downtime per unit of time, for independent up and down times of any law.
  func varianceOfDowntime(deviationOfUp: Double, deviationOfDown: Double) -> Double {
    let cycle = meanUp + meanDown
    let spread =
      meanUp * meanUp * deviationOfDown * deviationOfDown + meanDown * meanDown * deviationOfUp * deviationOfUp
    return spread / (cycle * cycle * cycle)
  }
}
