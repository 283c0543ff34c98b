public import StationModel

/// One number of a replication's outcome row: which arm, what, when, where, and whose stations say where.
public struct Column: Hashable, Sendable {
  /// 0 is the base.
  public var arm: Int
  public var outcome: Outcome
  public var window: WindowChoice
  public var scope: Scope
  /// For `.treated` and `.elsewhere`: the arm whose stations mark the treated zones; nil for all other scopes.
  public var zonesOf: Int?

  public init(arm: Int, outcome: Outcome, window: WindowChoice, scope: Scope, zonesOf: Int? = nil) {
    self.arm = arm
    self.outcome = outcome
    self.window = window
    self.scope = scope
    self.zonesOf = zonesOf
  }
}

extension Scope {
  /// Whether the scope is read with the treated zones of an arm.
  public var isByTreatment: Bool { self == .treated || self == .buffer || self == .control || self == .elsewhere }
}
