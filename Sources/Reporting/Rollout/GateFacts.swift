/// What a gate asks, as an arm's scenario file states it.
struct GateFacts: Decodable, Sendable {
  /// A figure that the city sees, and the bound for a go.
  struct Criterion: Decodable, Sendable {
    var outcome: String
    var hours: String?
    var changeFrom: String?
    var comparedWith: String?
    var atMost, atLeast, atMostShare, atLeastShare: Double?

    var bound: Double? { atMost ?? atLeast ?? atMostShare ?? atLeastShare }
    var isAtMost: Bool { atMost != nil || atMostShare != nil }
    var isChange: Bool { changeFrom != nil || atMostShare != nil || atLeastShare != nil }

    func isMet(_ value: Double) -> Bool? { bound.map { isAtMost ? value <= $0 : value >= $0 } }
  }

  /// What makes going on right.
  struct Truth: Decodable, Sendable {
    var outcome: String
    var atMost, atLeast, atMostShare, atLeastShare: Double?
    var indifference: Double?

    var bound: Double? { atMost ?? atLeast ?? atMostShare ?? atLeastShare }
    var isAtMost: Bool { atMost != nil || atMostShare != nil }
    var isShare: Bool { atMostShare != nil || atLeastShare != nil }
    /// Name of the bound in the file.
    var boundKey: String {
      atMost != nil ? "atMost" : atLeast != nil ? "atLeast" : atMostShare != nil ? "atMostShare" : "atLeastShare"
    }

    /// Whether a true change lies so near the bound that either decision counts as right.
    func isIndifferent(_ change: Double) -> Bool { bound.map { abs(change - $0) <= indifference ?? 0 } ?? false }

    /// Whether stopping is wrong at a true change.
    func isStoppingWrong(_ change: Double) -> Bool {
      guard bound != nil else { return false }
      return !isIndifferent(change) && !isGoingOnWrong(change)
    }

    /// Whether going on is wrong at a true change; within the margin of indifference either decision is right.
    func isGoingOnWrong(_ change: Double) -> Bool {
      guard let bound else { return false }
      return isAtMost ? change > bound + (indifference ?? 0) : change < bound - (indifference ?? 0)
    }
  }

  var goIf: [Criterion]?
  var rightIf: Truth?

  private struct Scenario: Decodable {
    var rollout: Rollout?
    struct Rollout: Decodable { var gate: GateFacts? }
  }

  /// Nil where the file has no gate.
  ///
  /// - Throws: `ReportError.damaged` where it is no scenario.
  init?(scenario: [UInt8], file: String) throws(ReportError) {
    guard let gate = try LocatedJSON(scenario, file: file).decode(Scenario.self).rollout?.gate else { return nil }
    self = gate
  }
}

extension Story {
  /// The gate of an arm; nil without one.
  func gateFacts(_ arm: Int) -> GateFacts? { results.gates[arm] }
}
