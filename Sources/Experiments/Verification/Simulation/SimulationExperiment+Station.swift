extension SimulationExperiment {
  /// A station; one observation is one arrival.
  static func station(_ model: QueueModel, label: String = "", estimators: [FigureEstimator]) -> SimulationExperiment {
    let memory = model.relaxation
    let warmUp = 500 + Int(10 * memory)
    return SimulationExperiment(
      label: label, estimators: estimators, pilotLength: 4000 + Int(20 * memory), longestLength: 60_000
    ) { random, length in
      StationSimulator.totals(of: model, random: random, warmUp: warmUp, length: length)
    }
  }
}
