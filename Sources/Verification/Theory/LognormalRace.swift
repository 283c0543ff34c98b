import DiscreteEvents

/// Three independent lognormal times: help by a button, being found anyhow, and the deadline for both.
struct LognormalRace {
  struct Time: Equatable {
    /// Logarithm of the median.
    let location: Double
    /// Deviation of the logarithm, ≥ 0; at 0 the time is fixed.
    let scale: Double

    /// Chance of more than a time with the given logarithm.
    func survival(_ logarithm: Double) -> Double {
      guard scale > 0 else { return location > logarithm ? 1 : 0 }
      return Elementary.normalCumulative((location - logarithm) / scale)
    }

    /// Chance of at most a time with the given logarithm.
    func cumulative(_ logarithm: Double) -> Double {
      guard scale > 0 else { return location > logarithm ? 0 : 1 }
      return Elementary.normalCumulative((logarithm - location) / scale)
    }
  }

  let help: Time
  let found: Time
  let deadline: Time

  /// Chance that one who cannot call is found in time: the difference of two normal logarithms.
  var inTimeWithout: Double {
    let spread = (found.scale * found.scale + deadline.scale * deadline.scale).squareRoot()
    return Time(location: found.location, scale: spread).cumulative(deadline.location)
  }

  /// Chance that the button brings help in time where being found would have been too late.
  /// - Throws: `beyondMethod` when the times are too uneven for the integral.
  func rescued() throws(RecordProblem) -> Double {
    func atDeadline(_ logarithm: Double) -> Double { help.cumulative(logarithm) * found.survival(logarithm) }
    guard deadline.scale > 0 else { return atDeadline(deadline.location) }
    return try Self.rule.integral(edges: edges) { normal in
      let density = Elementary.exp(-normal * normal / 2) / (2 * Double.pi).squareRoot()
      return density * atDeadline(deadline.location + deadline.scale * normal)
    }
  }

  /// Panels over the deadline in standard deviations, finer where another time passes it.
  private var edges: [Double] {
    let reach = 10.0
    var edges = (-20...20).map { Double($0) / 2 }
    for time in [help, found] {
      let centre = (time.location - deadline.location) / deadline.scale
      let width = time.scale / deadline.scale
      edges += (-20...20).map { centre + width * Double($0) / 2 }
    }
    return edges.filter { $0.magnitude <= reach }.sorted()
  }

  private static let rule = GaussLegendre(points: 20)
}
