import Foundation

/// Stationary distribution of a birth–death chain.
enum BirthDeath {
  /// Most states of a chain, which bounds the work.
  static let mostStates = 2_000_000

  /// Chances of the states 0…n, from the products of birth and death rates (detailed balance).
  ///
  /// The products carry an exponent of their own, so that none overflows or vanishes before they are scaled; every chance is
  /// exact to rounding.
  /// - Parameters:
  ///   - births: rate from state i to i + 1, for i = 0…n − 1.
  ///   - deaths: rate from state i + 1 to i, for i = 0…n − 1, each > 0.
  static func stationary(births: [Double], deaths: [Double]) -> [Double] {
    precondition(births.count == deaths.count, "a chain needs one death rate for each birth rate")
    var weights = [1.0]
    var exponents = [0]
    weights.reserveCapacity(births.count + 1)
    exponents.reserveCapacity(births.count + 1)
    var weight = 1.0
    var exponent = 0
    for (birth, death) in zip(births, deaths) {
      weight *= birth / death
      if weight != 0, weight.isFinite {
        let shift = Int(weight.exponent)
        weight = scalbn(weight, -shift)
        exponent += shift
      }
      weights.append(weight)
      exponents.append(exponent)
    }
    let largest = zip(weights, exponents).reduce(Int.min) { $1.0 == 0 ? $0 : max($0, $1.1) }
    var total = 0.0
    for place in weights.indices {
      weights[place] = scalbn(weights[place], max(exponents[place] - largest, -2_000))
      total += weights[place]
    }
    return weights.map { $0 / total }
  }
}
