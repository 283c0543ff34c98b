import Texts

/// What is left over in the balance equations of a chain, against all that flows: the proof of a numerical solution.
struct BalanceProof {
  private var residual = 0.0
  private var flow = 0.0

  /// Largest share of the flow that may be left over.
  static let largestResidual = 1e-10

  /// Takes in the equation of one state.
  mutating func add(inflow: Double, outflow: Double) {
    residual += (inflow - outflow).magnitude
    flow += outflow
  }

  /// Residual ÷ flow; not a number when nothing flows.
  var relative: Double { residual / flow }

  /// - Throws: `beyondMethod` when the equations do not hold, which a vector with an undefined number never does.
  func demand() throws(RecordProblem) {
    guard relative <= Self.largestResidual else {
      throw .beyondMethod(
        Words(
          "the balance equations of the chain do not hold: the solution is off by \(relative) of the flow",
          "马尔可夫链的平衡方程不成立：解偏离流量的 \(relative)"))
    }
  }
}
