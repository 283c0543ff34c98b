public import StationModel

/// An experiment: arms of one comparison, replicated with common random numbers.
public struct Study: Sendable {
  /// One replication's own values of the uncertain parameters, and the arms made with them.
  public typealias ParameterSets = @Sendable (_ replication: UInt32) throws -> (values: [Double], arms: [ModelParameters])

  /// Index 0 is the base.
  public var arms: [ModelParameters]
  /// Replications wanted, above 0.
  public var replications: Int
  /// Master seed; seeds share nothing.
  public var seed: UInt64
  /// Worker threads; the result does not depend on them.
  public var threads: Int
  /// Number of the first replication: above 0 in a shard.
  public var firstReplication: UInt32
  /// Gives every replication its own parameter set; nil when nothing is uncertain.
  public var parameterSets: ParameterSets?
  /// Asserts every invariant of the model.
  public var isChecked: Bool
  /// Scopes to be kept besides the usual ones, such as those that goals name.
  public var extraScopes: [Scope]
  /// Pairs of arms to be compared besides every arm and the base.
  public var extraPairs: [ArmPair] = []
  /// Replications, from number 0, in which the base is run once more with other patrol keys.
  public var placeboReplications: UInt32

  public init(
    arms: [ModelParameters], replications: Int, seed: UInt64, threads: Int = 1, firstReplication: UInt32 = 0,
    parameterSets: ParameterSets? = nil, isChecked: Bool = false, extraScopes: [Scope] = [],
    placeboReplications: UInt32 = 0
  ) {
    self.arms = arms
    self.replications = replications
    self.seed = seed
    self.threads = threads
    self.firstReplication = firstReplication
    self.parameterSets = parameterSets
    self.isChecked = isChecked
    self.extraScopes = extraScopes
    self.placeboReplications = placeboReplications
  }

  /// Where every number of the study stands.
  public var layout: StudyLayout { StudyLayout(arms, extraScopes: extraScopes, extraPairs: extraPairs) }

  /// The header of the study's log.
  /// - Parameters:
  ///   - version: Of the program.
  ///   - scenarios: A hash of each arm's expanded scenario, base first.
  public func logHeader(version: String, scenarios: [String]) -> LogHeader {
    LogHeader(
      version: version, scenarios: scenarios, seed: String(seed), first: firstReplication, count: replications,
      columns: layout.columns.count)
  }
}
