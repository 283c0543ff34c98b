import Texts
import DiscreteEvents

/// One simulation model with the quantities it estimates; run as independent replications.
struct SimulationExperiment: Sendable {
  /// Tells experiments of one record apart, in words; empty for the plain one.
  let label: Words
  let estimators: [QuantityEstimator]
  /// Functions of the totals of one replication whose expected value is exactly 0; they explain part of the chance.
  var controls: [@Sendable ([Double]) -> Double] = []
  /// Observations of the warm-up of each replication.
  var warmUp = 0
  /// Events that one observation takes, roughly.
  var eventsPerObservation = 1.0
  /// Observations (arrivals, or runs of a short model) per replication of the pilot.
  let pilotLength: Int
  /// Most observations per replication that the time budget of the thorough effort allows.
  let longestLength: Int
  /// Runs one replication with a number of observations and gives its totals.
  let replicate: @Sendable (KeyedRandom, Int) -> [Double]

  /// Most events of one replication of a pilot. A model that needs more to forget its start is not simulated.
  static let mostEventsOfPilot = 500_000.0

  /// Why the model is not simulated; nil when it is.
  var excess: Words? {
    Double(pilotLength + warmUp) * eventsPerObservation <= Self.mostEventsOfPilot
      ? nil : Words("a run long enough to forget its start would take too long", "足以消除初始影响的模拟耗时过长")
  }

  /// A number of observations for a run that must be long enough; a huge one where it is too long to be run.
  static func observations(_ number: Double) -> Int { Int(min(number, 1e12)) }
}
