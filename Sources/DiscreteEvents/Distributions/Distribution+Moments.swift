extension Distribution {
  /// The expected value.
  public var mean: Double {
    switch self {
    case .constant(let value): return value
    case .uniform(let low, let high): return low + (high - low) / 2
    case .triangular(let low, let mode, let high): return (low + mode + high) / 3
    case .exponential(let mean): return mean
    case .lognormal(let logMean, let logSD): return Elementary.exp(logMean + logSD * logSD / 2)
    case .weibull(let shape, let scale): return scale * Elementary.exp(Elementary.logGamma(1 + 1 / shape))
    case .normal(let mean, _): return mean
    case .gamma(let shape, let scale): return shape * scale
    case .beta(let a, let b): return a / (a + b)
    case .empirical(let table): return table.mean
    }
  }

  /// The standard deviation.
  public var standardDeviation: Double {
    switch self {
    case .constant: return 0
    case .uniform(let low, let high): return (high - low) / 12.0.squareRoot()
    case .triangular(let low, let mode, let high): return Self.triangularDeviation(low, mode, high)
    case .exponential(let mean): return mean
    case .lognormal(_, let logSD): return mean * Elementary.expm1(logSD * logSD).squareRoot()
    case .weibull(let shape, _): return mean * Self.weibullVariation(shape)
    case .normal(_, let sd): return sd
    case .gamma(let shape, let scale): return shape.squareRoot() * scale
    case .beta(let a, let b): return (a * b / (a + b + 1)).squareRoot() / (a + b)
    case .empirical(let table): return table.standardDeviation
    }
  }

  private static func triangularDeviation(_ low: Double, _ mode: Double, _ high: Double) -> Double {
    let left = mode - low
    let right = high - mode
    return ((left * left + left * right + right * right) / 18).squareRoot()
  }

  /// The coefficient of variation of a Weibull variate: Γ(1 + 2/k) / Γ(1 + 1/k)² − 1, by logarithms.
  private static func weibullVariation(_ shape: Double) -> Double {
    let ratio = Elementary.logGamma(1 + 2 / shape) - 2 * Elementary.logGamma(1 + 1 / shape)
    return Elementary.expm1(ratio).squareRoot()
  }
}
