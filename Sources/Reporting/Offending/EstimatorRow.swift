import Experiments

/// How well an estimator tells the truth over all replications: a row of `evaluation.csv`.
struct EstimatorRow: Sendable {
  /// Nil for one that this version does not know.
  let estimator: AreaEstimator?
  let futures, undefined: Int
  let overdispersion, meanTruth, bias, wrongSignShare, power, coverage: Double?

  private let row: ReadRow<EstimatorColumn>
  private let folder: String

  /// - Parameter folder: As in ``ResultSet``.
  init(_ row: ReadRow<EstimatorColumn>, folder: String = "") {
    (self.row, self.folder) = (row, folder)
    estimator = AreaEstimator(rawValue: row.text(.estimator))
    (futures, undefined) = (row.whole(.futures) ?? 0, row.whole(.undefined) ?? 0)
    (overdispersion, meanTruth, bias) = (row.number(.overdispersion), row.number(.meanTruth), row.number(.bias))
    (wrongSignShare, power, coverage) = (row.number(.wrongSignShare), row.number(.power), row.number(.coverage))
  }

  /// A number of the row with where it stands.
  subscript(_ column: EstimatorColumn) -> Fact { row.fact(column, [.arm, .estimator], folder) }

  var undefinedShare: Double { futures > 0 ? Double(undefined) / Double(futures) : 0 }
  /// Of all evaluations, those that say nothing among them: what is counted beside them must not exceed what is left.
  var wrongSignOfAll: Double? { wrongSignShare.map { $0 * (1 - undefinedShare) } }
  var foundOfAll: Double? { power.map { $0 * (1 - undefinedShare) } }
  var coverageOfAll: Double? { coverage.map { $0 * (1 - undefinedShare) } }
}

extension Story {
  func estimatorRows(_ arm: Int) -> [EstimatorRow] {
    let id = study.arms[arm].id
    return results.rows(EstimatorColumn.self).filter { $0.holds(.arm, id) }.map { EstimatorRow($0, folder: results.folder) }
  }
}
