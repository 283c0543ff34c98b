import Experiments

/// Estimators whose estimates are drawn replication by replication.
enum ShownEstimator: CaseIterable, Sendable {
  case displacementDifference, differenceInDifferences

  var estimator: AreaEstimator {
    self == .displacementDifference ? .weightedDisplacementDifference : .differenceInDifferences
  }

  var estimateColumn: EvaluationColumn {
    self == .displacementDifference ? .displacementDifference : .differenceInDifferences
  }
  var errorColumn: EvaluationColumn {
    self == .displacementDifference ? .displacementDifferenceError : .differenceInDifferencesError
  }

  /// Whether it counts the zones next to those served too.
  var hasBuffer: Bool { self == .displacementDifference }
}
