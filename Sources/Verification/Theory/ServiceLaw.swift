import Foundation

/// A service-time law with the moments and the survival function that the closed forms need.
enum ServiceLaw: Sendable, Equatable {
  case exponential(mean: Double)
  case deterministic(Double)
  /// Uniform between 0 and twice the mean.
  case uniform(mean: Double)
  case lognormal(mean: Double, variation: Double)
  case gamma(mean: Double, variation: Double)

  var mean: Double {
    switch self {
    case .exponential(let mean), .deterministic(let mean), .uniform(let mean): mean
    case .lognormal(let mean, _), .gamma(let mean, _): mean
    }
  }

  /// E[S²].
  var secondMoment: Double {
    switch self {
    case .exponential(let mean): 2 * mean * mean
    case .deterministic(let time): time * time
    case .uniform(let mean): 4 * mean * mean / 3
    case .lognormal(let mean, let variation), .gamma(let mean, let variation): mean * mean * (1 + variation * variation)
    }
  }

  /// E[S³].
  var thirdMoment: Double {
    let cube = mean * mean * mean
    switch self {
    case .exponential: return 6 * cube
    case .deterministic: return cube
    case .uniform: return 2 * cube
    case .lognormal(_, let variation):
      let growth = 1 + variation * variation
      return cube * growth * growth * growth
    case .gamma(_, let variation):
      let square = variation * variation
      return cube * (1 + square) * (1 + 2 * square)
    }
  }

  /// Mean and deviation of ln S of a lognormal law with this mean and coefficient of variation.
  static func logParameters(mean: Double, variation: Double) -> (location: Double, scale: Double) {
    let variance = log1p(variation * variation)
    return (log(mean) - variance / 2, variance.squareRoot())
  }

  /// P(S > time); nil for the gamma law, which no closed form here needs.
  func survival(_ time: Double) -> Double? {
    if time <= 0 { return 1 }
    switch self {
    case .exponential(let mean): return exp(-time / mean)
    case .deterministic(let length): return time < length ? 1 : 0
    case .uniform(let mean): return max(0, 1 - time / (2 * mean))
    case .lognormal(let mean, let variation):
      let (location, scale) = Self.logParameters(mean: mean, variation: variation)
      return erfc((log(time) - location) / (scale * 2.0.squareRoot())) / 2
    case .gamma: return nil
    }
  }

  /// Time after which the survival function is zero or its remaining integral below 1e-16 of the mean.
  var practicalEnd: Double {
    switch self {
    case .exponential(let mean), .gamma(let mean, _): return 40 * mean
    case .deterministic(let length): return length
    case .uniform(let mean): return 2 * mean
    case .lognormal(let mean, let variation):
      let (location, scale) = Self.logParameters(mean: mean, variation: variation)
      return exp(location + scale * (scale + 9))
    }
  }
}
