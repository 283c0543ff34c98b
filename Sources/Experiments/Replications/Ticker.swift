import Dispatch

/// Calls back from a queue of its own in regular intervals until it is stopped.
final class Ticker {
  private let queue = DispatchQueue(label: "rollout.progress", qos: .userInitiated)
  private let timer: any DispatchSourceTimer

  init(every interval: DispatchTimeInterval, _ tick: @escaping @Sendable () -> Void) {
    timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: .now() + interval, repeating: interval)
    timer.setEventHandler(handler: tick)
    timer.resume()
  }

  /// No call is under way or comes later once this has returned.
  func stop() {
    timer.cancel()
    queue.sync {}
  }
}
