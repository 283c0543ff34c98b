import DiscreteEvents
import Texts

/// One experiment of one record, with the quantities it is to be judged by.
struct SimulationJob: Sendable {
  /// A quantity with its expected value.
  struct Quantity: Sendable {
    let estimator: QuantityEstimator
    let expected: Double
  }

  let experiment: SimulationExperiment
  let quantities: [Quantity]
  let seed: UInt64

  init(experiment: SimulationExperiment, quantities: [Quantity], record: String) {
    self.experiment = experiment
    self.quantities = quantities
    // Each experiment has its own chance, whatever other records are checked with it.
    seed = "\(record) \(experiment.label.en)".utf8.reduce(Self.masterSeed) { KeyedRandom.hash($0, UInt64($1)) }
  }

  /// Estimates of the quantities from the totals of replications.
  func estimates(_ totals: [[Double]]) -> [ControlledMean] {
    let controls = experiment.controls.map { totals.map($0) }
    return quantities.map { $0.estimator.estimate(totals, controls: controls) }
  }

  /// Observations per replication of the main run, from the totals of the pilot.
  ///
  /// Standard errors fall with the square root of the length. Quantities that would need more than the longest run are left out
  /// of the plan; they will be skipped unless they turn out better.
  func length(after pilot: [[Double]], _ effort: VerificationEffort) -> Int {
    // Where an observation takes many events, as many fewer of them.
    let longest = max(
      experiment.pilotLength,
      Int(Double(experiment.longestLength / effort.divisor) / max(1, experiment.eventsPerObservation / Self.usualEvents)))
    var needed = experiment.pilotLength
    for (quantity, estimate) in zip(quantities, estimates(pilot)) where effort == .thorough || !quantity.estimator.isSecondary {
      let factor = estimate.standardError / (Self.margin * effort.largestRelativeError * quantity.expected)
      let length = Double(experiment.pilotLength) * factor * factor
      if length <= Double(longest) { needed = max(needed, Int(length)) }
    }
    return needed
  }

  /// Events per observation up to which the longest run is not shortened.
  private static let usualEvents = 5_000.0
  private static let masterSeed: UInt64 = 1917
  /// What the plan aims at, as a share of the error that is required: room for the pilot's own error.
  private static let margin = 0.83
}
