/// How far the rollout of one world has come.
struct RolloutProgress {
  /// The first phase whose stations are not yet decided on.
  var nextPhase = 0
  /// The gate says go at its first decision, whatever it sees.
  var forcesGate = false
  /// Counted month at whose start the gate decides next; nil without a gate and after the last decision.
  var decisionMonth: Int?
  /// Counted month from which the next decision reads: the pilot's first, or, after an extension, the last decision's.
  var readsFromMonth = 0
  /// Day of the go; nil before it, and for ever after a stop.
  var goDay: Int?
  var gate: GateRecord?
  /// Upgrades that have not come yet.
  var isPending: [Bool]

  init(_ rollout: RolloutParameters) {
    decisionMonth = rollout.gate?.decisionMonth
    isPending = rollout.upgrades.map { _ in true }
  }
}

extension RolloutParameters {
  /// Most instances that a post ever has, with every change that may come.
  func mostInstances(organisation: Int, post: Int, now: Int) -> Int {
    var most = now
    for change in (gate?.adjustments.map { $0.change } ?? []) + upgrades.map({ $0.change }) {
      for one in change.posts where one.organisation == organisation && one.post == post { most = max(most, one.count ?? 0) }
    }
    return most
  }
}
