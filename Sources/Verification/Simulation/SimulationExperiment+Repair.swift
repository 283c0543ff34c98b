import Texts

extension SimulationExperiment {
  /// A unit that starts up; one observation is one run to the horizon.
  static func firstHours(_ unit: AlternatingRenewal, horizon: Double) -> SimulationExperiment {
    SimulationExperiment(
      label: Words(""),
      estimators: [
        .ratio("A_at_T", at: 1, per: 0), .ratio("expected_downtime_0_T", at: 2, per: 0),
        .ratio("expected_failures_0_T", at: 3, per: 0),
      ],
      eventsPerObservation: 1 + 2 * horizon / (unit.meanUp + unit.meanDown), pilotLength: 500, longestLength: 20_000
    ) { random, runs in
      RepairSimulator.firstHours(unit, horizon: horizon, runs: runs, random: random)
    }
  }

  /// Several units in the long run; one observation is one failure.
  static func fleet(_ unit: AlternatingRenewal, units: Int, needed: Int) -> SimulationExperiment {
    SimulationExperiment(
      label: Words("long run", "长期"),
      estimators: [
        .ratio("A_inf", at: 1, per: 0, divisor: Double(units)), .ratio("P_at_least_k_of_n_up", at: 2, per: 0),
      ],
      warmUp: 10 * units, pilotLength: 500, longestLength: 20_000
    ) { random, failures in
      RepairSimulator.fleet(unit, units: units, needed: needed, failures: failures, random: random)
    }
  }

  /// Cycles of one unit; one observation is one cycle.
  ///
  /// The variance of the downtime per unit of time is E[(D − qC)²]/E[C] over cycles of length C with downtime D, where q is the
  /// long-run share of downtime E[D]/E[C] (regenerative method: M. A. Crane and D. L. Iglehart 1975).
  static func repairCycles(
    _ unit: AlternatingRenewal, repair: ServiceLaw, label: Words, quantity: String
  ) -> SimulationExperiment {
    let estimator = QuantityEstimator(quantity: quantity) { totals in
      let share = totals[1] / totals[0]
      return (totals[4] - 2 * share * totals[3] + share * share * totals[2]) / totals[0]
    }
    return SimulationExperiment(label: label, estimators: [estimator], pilotLength: 4000, longestLength: 100_000) {
      random, cycles in
      RepairSimulator.cycles(unit, repair: repair, cycles: cycles, random: random)
    }
  }
}
