import StationModel

/// How many calls wait because nobody can be sent to them: a step function of time.
struct WaitingCalls {
  struct Step: Equatable {
    /// Since the first midnight of the log.
    var second: Int
    /// From then on.
    var count: Int
  }
  /// In the order of time, one a second at most.
  private(set) var steps: [Step] = []

  init(_ story: TraceStory) {
    var waiting: Set<UInt64> = []
    var leads: [UInt64: Int] = [:]
    for entry in story.trace.before + story.trace.entries {
      guard let call = entry.call else { continue }
      switch entry.what {
      case .callWaits: waiting.insert(call)
      case .unitAssigned:
        guard entry.details.part == .lead else { continue }
        waiting.remove(call)
        leads[call] = entry.unit
      // A call whose unit is sent elsewhere waits again.
      case .unitDiverted: if leads[call] == entry.unit { waiting.insert(call) }
      case .callCleared, .callAbandoned:
        waiting.remove(call)
        leads[call] = nil
      default: continue
      }
      let step = Step(second: story.second(entry.time), count: waiting.count)
      if steps.last?.count == step.count { continue }
      if steps.last?.second == step.second { steps.removeLast() }
      if steps.last?.count != step.count { steps.append(step) }
    }
  }
}
