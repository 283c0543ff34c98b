import DiscreteEvents

/// Two machines of which one works and the other stands by, with a common cause of failure and a switch that may fail.
///
/// States: both up, one up and working, one up but not yet switched to, none up. A failed switch-over is done by hand. Sources:
/// R. E. Barlow, F. Proschan (1965), *Mathematical Theory of Reliability*; IEC 61508-6 for the share of common causes.
struct StandbyPair {
  let meanUp: Double
  let meanDown: Double
  /// Share of failures that take both machines.
  let commonCause: Double
  /// Chance that the switch-over works.
  let coverage: Double
  /// Mean time of a switch-over by hand, ≥ 0.
  let switchTime: Double
  let repairCrews: Int

  private static let states = 4

  /// Transition rates, row after row, over the states both, one, switching, none.
  private var rates: [Double] {
    let (failure, repair) = (1 / meanUp, 1 / meanDown)
    let single = (1 - commonCause) * failure
    // A switch-over by hand that takes no time is one that works.
    let uncovered = switchTime > 0 ? single * (1 - coverage) : 0
    return [
      0, 2 * single - uncovered, uncovered, commonCause * failure,
      repair, 0, 0, failure,
      repair, switchTime > 0 ? 1 / switchTime : 1, 0, failure,
      0, Double(min(repairCrews, 2)) * repair, 0, 0,
    ]
  }

  /// Long-run chances of the states.
  private var chances: [Double] {
    let weights = DenseMatrix.stationary(rates: rates, size: Self.states)
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  var availability: Double { chances[0] + chances[1] }
  var unavailability: Double { chances[2] + chances[3] }

  /// Outages per unit of time in the long run.
  var outageRate: Double {
    let (chances, rates) = (chances, rates)
    return chances[0] * (rates[2] + rates[3]) + chances[1] * rates[7]
  }

  /// Chance of being up at a time after a start with both machines up.
  func availability(at time: Double) -> Double {
    let chances = DenseMatrix.transition(rates: rates, size: Self.states, time: time)
    return chances[0] + chances[1]
  }
}
