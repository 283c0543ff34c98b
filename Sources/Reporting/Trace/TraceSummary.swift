/// What a log comes to: how many calls, how long they waited. Only calls that are received in its days count.
struct TraceSummary {
  private(set) var calls = 0
  private(set) var reached = 0
  /// Calls to which nobody could be sent when they reached the dispatcher.
  private(set) var foundNobody = 0
  private(set) var gaveUp = 0
  /// Of those that were reached; nil when none was.
  private(set) var meanMinutes: Double?
  /// Place in the log of the call that waited longest for a response, or for its end without one.
  private(set) var longest: Int?
  /// Place in the log of the first call for which nobody was free.
  private(set) var firstWithoutUnit: Int?

  init(_ story: TraceStory) {
    var milliseconds: Int64 = 0
    for (place, call) in story.calls.enumerated() where call.received >= 0 {
      calls += 1
      if let response = call.response {
        reached += 1
        milliseconds += response.milliseconds
      }
      if call.isAbandoned { gaveUp += 1 }
      if call.foundNobody {
        foundNobody += 1
        let earliest = firstWithoutUnit.map { story.calls[$0].reachedDispatcher }
        if call.reachedDispatcher < earliest ?? .max { firstWithoutUnit = place }
      }
      guard let wait = call.wait else { continue }
      if longest.flatMap({ story.calls[$0].wait }) ?? -1 < wait { longest = place }
    }
    if reached > 0 { meanMinutes = Double(milliseconds) / Double(reached) / 60_000 }
  }
}
