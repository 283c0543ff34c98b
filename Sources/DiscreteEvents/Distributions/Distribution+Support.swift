extension Distribution {
  /// The lower end of what it can draw: no draw is below it, and draws come as near to it as one likes.
  public var lowest: Double {
    switch self {
    case .constant(let value): value
    case .uniform(let low, _): low
    case .triangular(let low, _, _): low
    case .exponential, .lognormal, .weibull, .gamma, .beta: 0
    case .normal(let mean, let sd): sd > 0 ? -.infinity : mean
    case .empirical(let table): table.values[0]
    }
  }
}
