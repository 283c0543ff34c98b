/// What an evaluation found in one replication, and what was so: a row of `evaluations.csv` as one estimator reads it.
struct EvaluatedChange: Sendable {
  /// Estimated change in offences, and its standard error; nil where there is none.
  let offences: Double
  let standardError: Double?
  /// The estimate as a share of what the estimator expects without the stations: records after, less the estimate.
  ///
  /// Infinite where it expects nothing.
  let share: Double
  /// Offences committed there with the base's policy and in the arm.
  let trueBase, trueArm: Double
  /// True change as a share of those with the base's policy; nil where there are none.
  var truth: Double? { trueBase > 0 ? trueArm / trueBase - 1 : nil }

  /// Normal quantile of a one-sided test at 5 %.
  static let quantile = 1.6448536269514722

  /// Whether a one-sided test at 5 % finds a fall.
  var findsFall: Bool { standardError.map { $0 > 0 && offences / $0 < -Self.quantile } ?? false }

  /// Whether it has the opposite sign of a truth that is not zero.
  var hasWrongSign: Bool { truth.map { $0 != 0 && offences != 0 && (offences > 0) != ($0 > 0) } ?? false }

  /// Nil where the estimator says nothing.
  fileprivate init?(_ row: ReadRow<EvaluationColumn>, _ estimator: ShownEstimator) {
    func value(_ column: EvaluationColumn) -> Double { row.number(column) ?? 0 }
    guard let offences = row.number(estimator.estimateColumn) else { return nil }
    self.offences = offences
    standardError = row.number(estimator.errorColumn)
    let hasBuffer = estimator.hasBuffer
    let after = value(.treatedAfter) + (hasBuffer ? value(.bufferAfter) : 0)
    let expected = after - offences
    share = expected > 0 ? offences / expected : offences == 0 ? 0 : .infinity
    trueBase = value(.trueTreatedBase) + (hasBuffer ? value(.trueBufferBase) : 0)
    trueArm = value(.trueTreatedArm) + (hasBuffer ? value(.trueBufferArm) : 0)
  }
}

extension Story {
  /// What evaluations of an arm find, in the order of the replications; replications in which the estimator says nothing are left out.
  func evaluatedChanges(_ arm: Int, _ estimator: ShownEstimator) -> [EvaluatedChange] {
    let id = study.arms[arm].id
    return results.rows(EvaluationColumn.self).filter { $0.holds(.arm, id) }
      .compactMap { EvaluatedChange($0, estimator) }
  }
}
