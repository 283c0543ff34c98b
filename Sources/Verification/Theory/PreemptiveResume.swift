import Texts

/// Mean delays under preemptive-resume priority when all classes share one exponential service law.
enum PreemptiveResume {
  /// Mean time per class spent not in service, waits after a preemption included; highest priority first.
  ///
  /// Lower classes are invisible to higher ones, so the k highest classes together are an M/M/c queue, whose mean queue length
  /// is the sum of theirs. Source: J. P. Buzen and A. B. Bondi (1983), "The response times of priority classes under preemptive
  /// resume in M/M/m queues", *Operations Research* 31(3); exact for a common service rate.
  /// - Throws: `beyondMethod` when a class adds so little to the queue that the difference has fewer than ten digits.
  static func meanDelays(
    servers: Int, arrivalRates: [Double], serviceRate: Double
  ) throws(RecordProblem) -> [Double] {
    var above = 0.0
    var queueAbove = 0.0
    var delays: [Double] = []
    for rate in arrivalRates {
      let queue = DelayQueue(servers: servers, arrivalRate: above + rate, serviceRate: serviceRate).meanQueue
      guard queue - queueAbove > 1e-5 * queue else {
        throw .beyondMethod(
          Words(
            "class \(delays.count) adds so little to the queue that rounding decides its delay",
            "第 \(delays.count) 类对排队的影响极小，其延误由舍入误差决定"))
      }
      delays.append((queue - queueAbove) / rate)
      above += rate
      queueAbove = queue
    }
    return delays
  }
}
