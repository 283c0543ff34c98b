/// The decision of a gate in one replication.
public struct GateRecord: Equatable, Sendable {
  /// True for go, false for stop, nil when the run ended before a decision.
  public var isGo: Bool?
  /// Counted month at whose start the last decision fell.
  public var month: Int
  public var extensions: Int
  /// Adjustments made, bit 0 for the first of the file.
  public var adjustments: UInt64
  /// What the city saw at the last decision, one for each criterion; nil where it saw nothing.
  public var observed: [Double?]
  /// The true change from the base had the gate said go at once; nil without a question of truth or without a base.
  public var truth: Double?
  /// Whether going on, or stopping, was right; nil where the truth is not known.
  public var isRight: Bool?

  public init(
    isGo: Bool? = nil, month: Int, extensions: Int = 0, adjustments: UInt64 = 0, observed: [Double?] = [], truth: Double? = nil,
    isRight: Bool? = nil
  ) {
    self.isGo = isGo
    self.month = month
    self.extensions = extensions
    self.adjustments = adjustments
    self.observed = observed
    self.truth = truth
    self.isRight = isRight
  }

  /// True when the gate said go at once, so that nothing differs from a rollout without a gate.
  var isPlainGo: Bool { isGo == true && extensions == 0 && adjustments == 0 }
}
