/// How a station that has got behind comes back to its usual line.
struct Recovery {
  let queue: DelayQueue
  /// Mean number in line that counts as usual again.
  let threshold: Double

  /// - Parameter queue: the station as it usually is.
  init(of queue: DelayQueue) {
    self.queue = queue
    threshold = queue.meanQueue + 0.05 * max(1, queue.meanQueue)
  }

  /// Time until the mean line is at most the threshold; 0 when it is already.
  /// - Throws: `beyondMethod` when that takes too much work.
  func time(from line: TransientQueue) throws(RecordProblem) -> Double {
    var (line, passed) = (line, 0.0)
    let piece = 60 / (queue.arrivalRate + Double(queue.servers) * queue.serviceRate)
    while true {
      var next = line
      try advance(&next, piece)
      if excess(next) <= 0 { return try passed + timeWithin(piece, from: line) }
      (line, passed) = (next, passed + piece)
    }
  }

  private func timeWithin(_ piece: Double, from line: TransientQueue) throws(RecordProblem) -> Double {
    if excess(line) <= 0 { return 0 }
    let root = try FallingRoot.from(0, step: piece) { (time) throws(RecordProblem) in
      var later = line
      try advance(&later, time)
      return excess(later)
    }
    return root ?? piece
  }

  private func advance(_ line: inout TransientQueue, _ time: Double) throws(RecordProblem) {
    try line.advance(time, arrivalRate: queue.arrivalRate, windows: queue.servers)
  }

  private func excess(_ line: TransientQueue) -> Double { line.meanWaiting(windows: queue.servers) - threshold }
}
