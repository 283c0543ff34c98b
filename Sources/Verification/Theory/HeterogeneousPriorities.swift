import Texts
import Foundation

/// Mean waits of two classes with different exponential service laws under non-preemptive priority at c servers.
///
/// No closed form exists for c > 1. The chain (servers busy with high calls, high calls waiting, low calls waiting) is block
/// tridiagonal in the low calls waiting, and alike from one low call on: it is solved by block elimination
/// (``PriorityChain``). The queue of low calls has no limit; that of high calls is cut where it decides nothing.
struct HeterogeneousPriorities {
  let servers: Int
  /// Arrival rates of the high and the low class.
  let arrivalRates: (high: Double, low: Double)
  /// Service rates of the high and the low class.
  let serviceRates: (high: Double, low: Double)

  /// Most servers that the method takes.
  static let mostServers = 20
  /// Highest utilisation that the method takes: beyond it the queues grow too long.
  static let highestUtilisation = 0.98

  var utilisation: Double {
    (arrivalRates.high / serviceRates.high + arrivalRates.low / serviceRates.low) / Double(servers)
  }

  /// Mean waits of the high and the low class, from the mean queue lengths by Little's law.
  /// - Throws: `beyondMethod` when a limit is passed, or when the solution does not prove itself.
  func meanWaits() throws(RecordProblem) -> (high: Double, low: Double) {
    guard servers <= Self.mostServers else {
      throw .beyondMethod(
        Words(
          "the chain of two classes is solved for at most \(Self.mostServers) servers", "两类马尔可夫链最多求解 \(Self.mostServers) 个服务台"))
    }
    // A little room for the rounding of the quotients.
    guard utilisation <= Self.highestUtilisation + 1e-9 else {
      throw .beyondMethod(
        Words("the chain of two classes is solved up to servers busy 98 % of the time", "两类马尔可夫链只求解到服务台忙碌率 98%"))
    }
    var longest = try firstCut()
    while true {
      let queues = try PriorityChain(self, mostHigh: longest).queues()
      // What is cut off would have added about this much to the mean queue.
      if queues.cut * Double(longest) <= 1e-13 * queues.high {
        return (queues.high / arrivalRates.high, queues.low / arrivalRates.low)
      }
      longest = longest * 3 / 2
      guard longest <= Self.longestQueue else { throw Self.tooLong }
    }
  }

  /// Longest queue of high calls to keep: their number falls by the largest of the factors r(k) from one to the next, where k
  /// servers are busy with high calls.
  private func firstCut() throws(RecordProblem) -> Int {
    var slowest = 0.0
    for busy in 0...servers {
      // The smaller root of λ − r·(λ + all completions) + r²·(completions of high calls); both sums are positive.
      let down = Double(busy) * serviceRates.high
      let sum = arrivalRates.high + down + Double(servers - busy) * serviceRates.low
      let root = (sum * sum - 4 * arrivalRates.high * down).squareRoot()
      slowest = max(slowest, 2 * arrivalRates.high / (sum + root))
    }
    let halvings = slowest < 1 ? -36 / log(slowest) : .infinity
    guard halvings < Double(Self.longestQueue) else { throw Self.tooLong }
    return Int(halvings) + 2 * servers + 10
  }

  private static let longestQueue = 5_000
  private static let tooLong = RecordProblem.beyondMethod(
    Words("the queue of high calls grows too long for the chain to be solved", "高优先级队列过长，马尔可夫链无法求解"))
}
