import DiscreteEvents

/// A relative incident rate ratio of counts before and after in a treated and a control area.
///
/// Source: Wilson 2022, J. Quant. Criminol. 38 (log RIRR and its Poisson variance); half a case in each cell, so that it is defined
/// for areas without any (Haldane 1956, Anscombe 1956).
public struct RateRatio: Equatable, Sendable {
  /// ln[(treated after / treated before) / (control after / control before)].
  public let logRatio: Double
  /// Standard error if counts were Poisson; near repeats and shared days make it larger in truth.
  public let poissonError: Double

  public init(treatedBefore: Int64, treatedAfter: Int64, controlBefore: Int64, controlAfter: Int64) {
    let cells = [treatedAfter, treatedBefore, controlBefore, controlAfter].map { Double($0) + 0.5 }
    logRatio = Elementary.log(cells[0] / cells[1] * cells[2] / cells[3])
    poissonError = cells.reduce(0) { $0 + 1 / $1 }.squareRoot()
  }

  /// Relative change of the treated area over that of the control area.
  public var change: Double { Elementary.exp(logRatio) - 1 }

  /// Whether a one-sided test at 5 % rejects that nothing has fallen.
  public var rejectsNoFall: Bool { logRatio < -1.6448536269514722 * poissonError }
}
