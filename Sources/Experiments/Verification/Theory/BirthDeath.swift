/// Stationary distribution of a birth–death chain.
enum BirthDeath {
  /// Chances of the states 0…n, from the products of birth and death rates (detailed balance).
  /// - Parameters:
  ///   - births: rate from state i to i + 1, for i = 0…n − 1.
  ///   - deaths: rate from state i + 1 to i, for i = 0…n − 1, each > 0.
  static func stationary(births: [Double], deaths: [Double]) -> [Double] {
    precondition(births.count == deaths.count, "a chain needs one death rate for each birth rate")
    var weights = [1.0]
    weights.reserveCapacity(births.count + 1)
    for (birth, death) in zip(births, deaths) { weights.append(weights[weights.count - 1] * birth / death) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}
