import StationModel
import Synchronization

/// By this a running study is stopped and watched; safe from any thread and from a signal handler's queue.
public final class RunControl: Sendable {
  private let isStopped = Atomic<Bool>(false)
  private let count = Atomic<Int>(0)
  private let moments = Mutex(RunningMoments())
  /// The number whose running mean progress shows.
  let watched: Column?

  /// - Parameter watched: A column of the layout whose running estimate is wanted.
  public init(watching watched: Column? = nil) { self.watched = watched }

  /// Asks the workers to stop after the replications they are in. The study then returns its contiguous prefix.
  public func cancel() { isStopped.store(true, ordering: .relaxed) }

  public var isCancelled: Bool { isStopped.load(ordering: .relaxed) }

  /// Replications finished in this run.
  public var finished: Int { count.load(ordering: .relaxed) }

  func countOne() { count.add(1, ordering: .relaxed) }

  func watch(_ value: Double) { moments.withLock { $0.add(value) } }

  var watchedMoments: RunningMoments { moments.withLock { $0 } }
}

/// How far a study is.
public struct StudyProgress: Sendable {
  /// Replications finished, those taken over from a log included.
  public var finished: Int
  public var total: Int
  /// Of them, taken over from a log.
  public var resumed: Int
  public var seconds: Double
  /// Running estimate of the watched number; nil when nothing is watched or finished.
  public var estimate: RunningMoments?

  public init(finished: Int, total: Int, resumed: Int, seconds: Double, estimate: RunningMoments? = nil) {
    self.finished = finished
    self.total = total
    self.resumed = resumed
    self.seconds = seconds
    self.estimate = estimate
  }

  /// Seconds still to go at the present pace; nil before the first replication.
  public var secondsLeft: Double? {
    let done = finished - resumed
    return done > 0 ? seconds / Double(done) * Double(total - finished) : nil
  }
}
