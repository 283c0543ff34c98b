import DiscreteEvents

extension ServiceLaw {
  /// The kernel's distribution of the same law.
  var distribution: Distribution {
    switch self {
    case .exponential(let mean): .exponential(mean: mean)
    case .deterministic(let time): .constant(time)
    case .uniform(let mean): .uniform(low: 0, high: 2 * mean)
    case .lognormal(let mean, let variation): .lognormal(mean: mean, cv: variation)
    case .gamma(let mean, let variation):
      .gamma(shape: 1 / (variation * variation), scale: mean * variation * variation)
    }
  }
}
