import Texts

extension SimulationExperiment {
  /// A hypercube model; one observation is one call.
  static func hypercube(_ problem: HypercubeProblem) -> SimulationExperiment {
    let layout = HypercubeSimulator.Layout(units: problem.serviceRates.count, zones: problem.zoneRates.count)
    let load = problem.totalRate / problem.totalServiceRate
    let gap = 1 - load.squareRoot()
    let memory = problem.queues ? load / (gap * gap) : Double(10 * layout.units)
    let warmUp = 500 + observations(10 * memory)
    return SimulationExperiment(
      label: Words(""), estimators: hypercubeEstimators(problem, layout), controls: hypercubeControls(problem), warmUp: warmUp,
      pilotLength: 5000 + observations(20 * memory), longestLength: 100_000
    ) { random, length in
      HypercubeSimulator.totals(of: problem, random: random, warmUp: warmUp, length: length)
    }
  }

  /// As at a station: more calls than expected, longer services than expected.
  private static func hypercubeControls(_ problem: HypercubeProblem) -> [@Sendable ([Double]) -> Double] {
    let rate = problem.totalRate
    return [
      { $0[HypercubeSimulator.Total.calls.rawValue] - rate * $0[HypercubeSimulator.Total.time.rawValue] },
      { $0[HypercubeSimulator.Total.excessWork.rawValue] },
    ]
  }

  private static func hypercubeEstimators(
    _ problem: HypercubeProblem, _ layout: HypercubeSimulator.Layout
  ) -> [QuantityEstimator] {
    func ratio(
      _ quantity: String, _ numerator: HypercubeSimulator.Total, per denominator: HypercubeSimulator.Total
    ) -> QuantityEstimator {
      .ratio(quantity, at: numerator.rawValue, per: denominator.rawValue)
    }
    let units = 0..<layout.units
    let zones = 0..<layout.zones
    let time = HypercubeSimulator.Total.time.rawValue
    let served = HypercubeSimulator.Total.served.rawValue
    var estimators = units.map { QuantityEstimator.ratio("workloads[\($0)]", at: layout.busyTime($0), per: time) }
    estimators.append(
      QuantityEstimator(quantity: "mean_workload") { totals in
        units.reduce(0) { $0 + totals[layout.busyTime($1)] } / (totals[time] * Double(units.count))
      })
    estimators.append(ratio("P_all_idle", .allIdleTime, per: .time))
    estimators.append(ratio("P_all_busy", .allBusyTime, per: .time))
    let dispatch = problem.queues ? "dispatch_fraction" : "dispatch_fraction_of_served"
    for unit in units {
      for zone in zones {
        estimators.append(.ratio("\(dispatch)[\(unit)][\(zone)]", at: layout.sent(unit, zone), per: served))
      }
    }
    if problem.queues {
      estimators += [
        ratio("P_call_delayed", .delayed, per: .calls), ratio("Wq", .wait, per: .served),
        ratio("frac_nonprimary_dispatch", .nonPrimary, per: .served),
      ]
    } else {
      estimators += [ratio("P_loss", .delayed, per: .calls), ratio("frac_nonprimary_of_served", .nonPrimary, per: .served)]
      estimators += zones.map { .ratio("P_loss_by_zone[\($0)]", at: layout.lost($0), per: layout.calls($0)) }
    }
    if problem.travelTimes != nil {
      estimators += [
        ratio("mean_travel_immediate", .immediateTravel, per: .immediate),
        ratio("mean_travel_home_convention", .travel, per: .served), ratio("mean_travel_served", .travel, per: .served),
      ]
    }
    return estimators
  }
}
