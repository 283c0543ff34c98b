extension Distribution {
  /// The value that a variate does not exceed with chance u, for u strictly between 0 and 1.
  ///
  /// Closed forms, but for gamma and beta, which are inverted numerically (some microseconds).
  public func quantile(_ u: Double) -> Double {
    switch self {
    case .constant(let value): return value
    case .uniform(let low, let high): return low + (high - low) * u
    case .triangular(let low, let mode, let high): return Self.triangularQuantile(u, low, mode, high)
    case .exponential(let mean): return -mean * Elementary.log1p(-u)
    case .lognormal(let logMean, let logSD): return Elementary.exp(logMean + logSD * Elementary.normalQuantile(u))
    case .weibull(let shape, let scale): return scale * Elementary.pow(-Elementary.log1p(-u), 1 / shape)
    case .normal(let mean, let sd): return mean + sd * Elementary.normalQuantile(u)
    case .gamma(let shape, let scale): return scale * IncompleteGamma.quantile(shape: shape, u)
    case .beta(let a, let b): return IncompleteBeta.quantile(a, b, u)
    case .empirical(let table): return table.quantile(u)
    }
  }

  /// The variate that belongs to an address.
  ///
  /// One uniform by inversion; gamma and beta use the sub-stream of the address instead, because inverting them is slow.
  public func draw(_ random: KeyedRandom, _ purpose: Purpose, _ entity: UInt64, _ index: UInt32 = 0) -> Double {
    switch self {
    case .constant(let value):
      return value
    case .gamma(let shape, let scale):
      var stream = random.stream(purpose, entity, index)
      return scale * Elementary.exp(Self.logGammaVariate(shape: shape, &stream))
    case .beta(let a, let b):
      var stream = random.stream(purpose, entity, index)
      let first = Self.logGammaVariate(shape: a, &stream)
      let second = Self.logGammaVariate(shape: b, &stream)
      return 1 / (1 + Elementary.exp(second - first))
    default:
      return quantile(random.uniform(purpose, entity, index))
    }
  }

  private static func triangularQuantile(_ u: Double, _ low: Double, _ mode: Double, _ high: Double) -> Double {
    let width = high - low
    if width == 0 { return low }
    if u * width < mode - low { return low + (u * width * (mode - low)).squareRoot() }
    return high - ((1 - u) * width * (high - mode)).squareRoot()
  }

  /// The logarithm of a gamma variate of scale 1; a logarithm, because tiny shapes give variates below any number.
  ///
  /// Source: Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000).
  static func logGammaVariate(shape: Double, _ stream: inout KeyedStream) -> Double {
    if shape < 1 {
      let boost = Elementary.log(stream.uniform()) / shape
      return boost + logGammaVariate(shape: shape + 1, &stream)
    }
    let d = shape - 1 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = Elementary.normalQuantile(stream.uniform())
      let root = 1 + c * x
      if root <= 0 { continue }
      let v = root * root * root
      let logV = Elementary.log(v)
      if Elementary.log(stream.uniform()) < 0.5 * x * x + d * (1 - v + logV) { return Elementary.log(d) + logV }
    }
  }
}
