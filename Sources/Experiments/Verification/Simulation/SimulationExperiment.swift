import DiscreteEvents

/// One simulation model with the figures it estimates; run as independent replications.
struct SimulationExperiment: Sendable {
  /// Tells experiments of one record apart, in words; empty for the plain one.
  let label: String
  let estimators: [FigureEstimator]
  /// Functions of the totals of one replication whose expected value is exactly 0; they explain part of the chance.
  var controls: [@Sendable ([Double]) -> Double] = []
  /// Observations (arrivals, or runs of a short model) per replication of the pilot.
  let pilotLength: Int
  /// Most observations per replication that the time budget of the standard effort allows.
  let longestLength: Int
  /// Runs one replication with a number of observations and gives its totals.
  let replicate: @Sendable (KeyedRandom, Int) -> [Double]
}
