/// What the station simulator counts or adds up, per class of calls or over the whole station.
enum QueueTotal: Int, CaseIterable, Sendable {
  /// Calls that arrived; turned away; found no server free; began service; began service after a wait, after a long wait.
  case arrivals, blocked, delayed, starts, waitedStarts, longWaits
  /// Service times drawn for calls that were let in.
  case work
  /// Time from arrival to the start of service, and its square, over starts.
  case wait, squaredWait
  /// Calls that ended service; over these, time in the system, that time without the service, and service squared.
  case served, sojourn, delay, squaredService
  /// Calls that hung up, and their time in the queue.
  case abandoned, abandonedWait
  /// Observed time; time × calls waiting, servers busy, calls in the system; time with nobody in the system.
  case time, queueTime, busyTime, systemTime, emptyTime

  /// Exponent of the unit of time in the total.
  var dimension: Int {
    switch self {
    case .arrivals, .blocked, .delayed, .starts, .waitedStarts, .longWaits, .served, .abandoned: 0
    case .work, .wait, .sojourn, .delay, .abandonedWait, .time, .queueTime, .busyTime, .systemTime, .emptyTime: 1
    case .squaredWait, .squaredService: 2
    }
  }

  /// Place in a vector of totals that holds the whole station first, then the classes; nil stands for the whole station.
  func index(class number: Int?) -> Int {
    (number.map { $0 + 1 } ?? 0) * Self.count + rawValue
  }

  /// Number of totals.
  static var count: Int { emptyTime.rawValue + 1 }
}
