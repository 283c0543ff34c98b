/// Mean delays under preemptive-resume priority when all classes share one exponential service law.
enum PreemptiveResume {
  /// Mean time per class spent not in service, waits after a preemption included; highest priority first.
  ///
  /// Lower classes are invisible to higher ones, so the k highest classes together are an M/M/c queue, whose mean queue length
  /// is the sum of theirs. Source: J. P. Buzen and A. B. Bondi (1983), "The response times of priority classes under preemptive
  /// resume in M/M/m queues", *Operations Research* 31(3); exact for a common service rate.
  static func meanDelays(servers: Int, arrivalRates: [Double], serviceRate: Double) -> [Double] {
    var above = 0.0
    var queueAbove = 0.0
    return arrivalRates.map { rate in
      let queue = DelayQueue(servers: servers, arrivalRate: above + rate, serviceRate: serviceRate).meanQueue
      defer {
        above += rate
        queueAbove = queue
      }
      return (queue - queueAbove) / rate
    }
  }
}
