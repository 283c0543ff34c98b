import StationModel

/// The replications of an arm by what its gate decides: means over both together are near none of them.
struct GateBranches: Sendable {
  private let story: Story
  private let arm: Int
  let stopped: ShareFact

  /// Nil for an arm without a gate.
  init?(_ story: Story, _ arm: Int) {
    guard !story.gateDecisions(arm).isEmpty, let stops = story.fact(.fold(.rows, Self.decided(story, arm, isGo: false))),
      let goes = story.fact(.fold(.rows, Self.decided(story, arm, isGo: true)))
    else { return nil }
    self.story = story
    self.arm = arm
    stopped = ShareFact(met: stops, of: goes + stops)
  }

  /// 1 for every replication of a decision: a gate of several criteria has a row for each, and the first one stands for all.
  private static func decided(_ story: Story, _ arm: Int, isGo: Bool) -> Formula {
    let decision = isGo ? GateColumn.Decision.go : .stop
    return .rows(
      GateColumn.self, [.arm: story.study.arms[arm].id, .decision: decision.rawValue, .criterion: "1"], nil as String?)
  }

  /// Whether the gate stops some replications and not all.
  var isMixed: Bool { stopped.met.value > 0 && stopped.opposite.met.value > 0 }

  /// Mean of an outcome of the whole city over the replications of one branch; nil where it has none.
  ///
  /// - Parameters:
  ///   - other: An arm whose value is taken away replication by replication.
  ///   - window: Nil for the shown one.
  func mean(_ outcome: Outcome, isGo: Bool, against other: Int? = nil, window: String? = nil) -> Fact? {
    let futures = isGo ? stopped.opposite.met : stopped.met
    guard isMixed, futures.value > 0 else { return nil }
    let own = story.byFuture(arm, outcome, window: window)
    let change = other.map { own - story.byFuture($0, outcome, window: window) } ?? own
    return story.fact(.fold(.mean, change * Self.decided(story, arm, isGo: isGo)))
  }
}
