import Texts

extension RecordInputs {
  /// Whether there is a steady state, for a quantity that does not exist without one.
  /// - Parameter utilisation: share of time a server would be busy.
  func isSteady(_ utilisation: Double) throws(RecordProblem) -> Bool {
    if utilisation >= 1 { return false }
    try demandRoom(utilisation)
    return true
  }

  /// Demands a steady state: servers that are not always busy.
  /// - Parameters:
  ///   - utilisation: share of time a server would be busy.
  ///   - name: the input that is to blame when there is no steady state.
  func demandSteadyState(_ utilisation: Double, blaming name: String) throws(RecordProblem) {
    guard utilisation < 1 else {
      throw refused(name, Words("so small that the load stays below the number of servers", "足够小的值，使负荷低于服务台数"))
    }
    try demandRoom(utilisation)
  }

  /// Demands servers that are idle for some time.
  private func demandRoom(_ utilisation: Double) throws(RecordProblem) {
    // Each quantity divides by what is left of the servers' time; of its digits as many are lost as that has zeros.
    guard utilisation <= 1 - 1e-6 else {
      throw .beyondMethod(
        Words(
          "the servers are busy but for less than a millionth of the time, where rounding decides", "服务台空闲时间不足百万分之一，结果由舍入误差决定"))
    }
  }
}
