/// Estimators whose estimates are drawn future by future.
enum ShownEstimator: String, CaseIterable, Sendable {
  case displacementDifference = "weightedDisplacementDifference"
  case differenceInDifferences

  var estimateColumn: EvaluationColumn {
    self == .displacementDifference ? .displacementDifference : .differenceInDifferences
  }
  var errorColumn: EvaluationColumn {
    self == .displacementDifference ? .displacementDifferenceError : .differenceInDifferencesError
  }
}
