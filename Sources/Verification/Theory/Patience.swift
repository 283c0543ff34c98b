import DiscreteEvents

/// How long those who wait stay in line.
enum Patience: Equatable, Sendable {
  case endless
  /// Rate at which one who waits gives up, > 0.
  case exponential(rate: Double)
  /// Everybody gives up after exactly this time, ≥ 0.
  case fixed(Double)

  /// - Parameter mean: nil for patience without end.
  static func exponential(mean: Double?) -> Patience {
    guard let mean else { return .endless }
    return mean > 0 ? .exponential(rate: 1 / mean) : .fixed(0)
  }

  /// Chance that one who has waited so long is still there.
  func survival(_ time: Double) -> Double {
    switch self {
    case .endless: 1
    case .exponential(let rate): Elementary.exp(-rate * time)
    case .fixed(let end): time < end ? 1 : 0
    }
  }

  /// Chance of having given up by a time; exact also where it is small.
  func abandonment(by time: Double) -> Double {
    switch self {
    case .endless: 0
    case .exponential(let rate): -Elementary.expm1(-rate * time)
    case .fixed(let end): time < end ? 0 : 1
    }
  }

  /// Mean time in line of one who would have to wait a given time.
  func meanStay(_ offered: Double) -> Double {
    switch self {
    case .endless: offered
    case .exponential(let rate): -Elementary.expm1(-rate * offered) / rate
    case .fixed(let end): min(offered, end)
    }
  }
}
