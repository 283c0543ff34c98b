import Foundation

/// Steady state of M/G/1, first come first served.
///
/// Sources: F. Pollaczek (1930) and A. Khinchine (1932) for the mean wait; L. Takács (1962), *Introduction to the Theory of
/// Queues*, for the second moment.
struct SingleServerQueue {
  let arrivalRate: Double
  let service: ServiceLaw

  var utilisation: Double { arrivalRate * service.mean }
  var meanWait: Double { arrivalRate * service.secondMoment / (2 * (1 - utilisation)) }
  var meanSojourn: Double { meanWait + service.mean }
  var meanQueue: Double { arrivalRate * meanWait }
  var secondMomentOfWait: Double {
    2 * meanWait * meanWait + arrivalRate * service.thirdMoment / (3 * (1 - utilisation))
  }
  var deviationOfWait: Double { (secondMomentOfWait - meanWait * meanWait).squareRoot() }
}
