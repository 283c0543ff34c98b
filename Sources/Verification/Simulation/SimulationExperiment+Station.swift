import Texts

extension SimulationExperiment {
  /// A station; one observation is one arrival.
  static func station(_ model: QueueModel, label: Words = Words(""), estimators: [QuantityEstimator]) -> SimulationExperiment {
    let memory = model.relaxation
    let warmUp = 100 + observations(10 * memory)
    // A preemption looks for the lowest class among all calls in service.
    return SimulationExperiment(
      label: label, estimators: estimators, controls: controls(of: model), warmUp: warmUp,
      eventsPerObservation: model.preempts ? 1 + Double(model.servers) / 20 : 1, pilotLength: 2000 + observations(20 * memory),
      longestLength: 80_000
    ) { random, length in
      StationSimulator.totals(of: model, random: random, warmUp: warmUp, length: length)
    }
  }

  /// How much more work came than expected: because of the number of arrivals, and because of their service times.
  ///
  /// A run ends with an arrival, so both are 0 on average whatever its length (Wald's identity). In heavy traffic they explain
  /// about half of the variance of the queue.
  private static func controls(of model: QueueModel) -> [@Sendable ([Double]) -> Double] {
    let classes = model.classes
    return [
      { totals in
        classes.indices.reduce(0) { sum, number in
          let expected = classes[number].arrivalRate * totals[QueueTotal.time.index(class: nil)]
          return sum + classes[number].service.mean * (totals[QueueTotal.arrivals.index(class: number)] - expected)
        }
      },
      { totals in
        classes.indices.reduce(0) { sum, number in
          let calls = totals[QueueTotal.arrivals.index(class: number)] - totals[QueueTotal.blocked.index(class: number)]
          return sum + totals[QueueTotal.work.index(class: number)] - classes[number].service.mean * calls
        }
      },
    ]
  }
}
