/// The correction factors Q(N, ρ, j) of the hypercube approximation.
///
/// Q compares the chance that j given units are busy and the next one free in M/M/N, units drawn without replacement, with
/// ρʲ(1 − ρ). Source: R. C. Larson (1975), "Approximating the performance of urban emergency service systems",
/// *Operations Research* 23(5).
enum HypercubeCorrection {
  /// Most units: the weights of more would leave the range of a double, and their cube is the work.
  static let mostUnits = 200

  /// Q for j = 0…N − 1.
  /// - Parameters:
  ///   - units: number of units N, 1…``mostUnits``.
  ///   - utilisation: ρ, between 0 and 1.
  static func factors(units: Int, utilisation: Double) -> [Double] {
    let load = utilisation * Double(units)
    // Chances of n busy in M/M/N with a queue; those of N and more are a geometric series.
    var weights = [1.0]
    for busy in 1..<max(units, 2) where busy < units { weights.append(weights[busy - 1] * load / Double(busy)) }
    let waiting = weights[units - 1] * utilisation / (1 - utilisation)
    let scale = 1 / (weights.reduce(0, +) + waiting)
    return (0..<units).map { rank in
      var chance = 0.0
      for busy in rank..<units {
        var drawn = scale * weights[busy]
        for draw in 0..<rank { drawn *= Double(busy - draw) / Double(units - draw) }
        chance += drawn * Double(units - busy) / Double(units - rank)
      }
      var independent = 1 - utilisation
      for _ in 0..<rank { independent *= utilisation }
      return chance / independent
    }
  }
}
