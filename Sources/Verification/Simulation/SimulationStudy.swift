/// The experiments that check the quantities of one record by simulation.
struct SimulationStudy: Sendable {
  /// Share of time a server is busy; 0 where nothing can queue.
  let utilisation: Double
  let experiments: [SimulationExperiment]
}
