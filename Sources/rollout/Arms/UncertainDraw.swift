import DiscreteEvents
import Scenarios

/// Draws one replication's own values of what nobody knows: the same in every arm, and for ever the same for a seed and a path.
struct UncertainDraw: Sendable {
  /// What these draws are for. The model numbers its own purposes from 1; this one must never be among them, and never moves.
  private static let purpose = Purpose(rawValue: 255)

  private let parameters: [UncertainParameter]
  private let entities: [UInt64]
  private let seed: UInt64

  init(_ parameters: [UncertainParameter], seed: UInt64) {
    self.parameters = parameters
    self.seed = seed
    entities = parameters.map { EntityID.hash(of: $0.path) }
  }

  /// The values of a replication, in the order of the file: quantiles at keyed numbers, so that a changed range moves a value without
  /// moving any other draw.
  func values(replication: UInt32) -> [Double] {
    let random = KeyedRandom(seed: seed, replication: replication)
    return zip(parameters, entities).map { parameter, entity in
      parameter.distribution.quantile(random.uniform(Self.purpose, entity))
    }
  }
}
