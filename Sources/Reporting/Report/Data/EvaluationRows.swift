import Foundation

/// What an evaluation found in one future, and what was so: a row of `evaluations.csv` as one estimator reads it.
struct EvaluatedChange: Sendable {
  /// Estimated change in offences, and its standard error; nil where there is none.
  let offences: Double
  let standardError: Double?
  /// The estimate as a share of what the estimator expects without the stations: records after, less the estimate.
  ///
  /// Infinite where it expects nothing.
  let share: Double
  /// True change of offences committed there, as a share of those with the base's policy; nil where there are none.
  let truth: Double?

  /// Whether a one-sided test at 5 % finds a fall.
  var findsFall: Bool { standardError.map { $0 > 0 && offences / $0 < -1.6448536269514722 } ?? false }

  /// Whether it has the opposite sign of a truth that is not zero.
  var hasWrongSign: Bool { truth.map { $0 != 0 && offences != 0 && (offences > 0) != ($0 > 0) } ?? false }

  /// Nil where the estimator says nothing.
  fileprivate init?(_ row: ReadRow<EvaluationColumn>, _ estimator: ShownEstimator) {
    func value(_ column: EvaluationColumn) -> Double { row.number(column) ?? 0 }
    guard let offences = row.number(estimator.estimateColumn) else { return nil }
    self.offences = offences
    standardError = row.number(estimator.errorColumn)
    let hasBuffer = estimator == .displacementDifference
    let after = value(.treatedAfter) + (hasBuffer ? value(.bufferAfter) : 0)
    let expected = after - offences
    share = expected > 0 ? offences / expected : offences == 0 ? 0 : .infinity
    let base = value(.trueTreatedBase) + (hasBuffer ? value(.trueBufferBase) : 0)
    let arm = value(.trueTreatedArm) + (hasBuffer ? value(.trueBufferArm) : 0)
    truth = base > 0 ? arm / base - 1 : nil
  }
}

/// Estimators whose estimates are drawn future by future.
enum ShownEstimator: String, CaseIterable, Sendable {
  case displacementDifference = "weightedDisplacementDifference"
  case differenceInDifferences

  fileprivate var estimateColumn: EvaluationColumn {
    self == .displacementDifference ? .displacementDifference : .differenceInDifferences
  }
  fileprivate var errorColumn: EvaluationColumn {
    self == .displacementDifference ? .displacementDifferenceError : .differenceInDifferencesError
  }
}

/// How well an estimator tells the truth over all futures: a row of `evaluation.csv`.
struct EstimatorRow: Sendable {
  let estimator: String
  let futures, undefined: Int
  let overdispersion, meanTruth, bias, wrongSignShare, power: Double?

  init(_ row: ReadRow<EstimatorColumn>) {
    estimator = row.text(.estimator)
    (futures, undefined) = (row.whole(.futures) ?? 0, row.whole(.undefined) ?? 0)
    (overdispersion, meanTruth, bias) = (row.number(.overdispersion), row.number(.meanTruth), row.number(.bias))
    (wrongSignShare, power) = (row.number(.wrongSignShare), row.number(.power))
  }

  var undefinedShare: Double { futures > 0 ? Double(undefined) / Double(futures) : 0 }
}

extension Story {
  /// What evaluations of an arm find, in the order of the futures; futures in which the estimator says nothing are left out.
  func evaluatedChanges(_ arm: Int, _ estimator: ShownEstimator) -> [EvaluatedChange] {
    let id = study.arms[arm].id
    return results.rows(EvaluationColumn.self).filter { $0.holds(.arm, id) }
      .compactMap { EvaluatedChange($0, estimator) }
  }

  func estimatorRows(_ arm: Int) -> [EstimatorRow] {
    let id = study.arms[arm].id
    return results.rows(EstimatorColumn.self).filter { $0.holds(.arm, id) }.map(EstimatorRow.init)
  }
}

/// Quantiles of values at hand.
enum Quantile {
  /// By linear interpolation between ordered values (type 7 of Hyndman and Fan 1996); nil without values.
  static func of(_ values: [Double], _ share: Double) -> Double? {
    let sorted = values.filter(\.isFinite).sorted()
    guard let last = sorted.indices.last else { return nil }
    let place = share * Double(last)
    let low = Int(place.rounded(.down))
    let high = min(last, low + 1)
    return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
  }

  /// The middle values of `count` equal parts of the ordered values, or all of them where there are fewer.
  static func representatives<Value>(_ sorted: [Value], count: Int) -> [Value] {
    guard sorted.count > count else { return sorted }
    return (0..<count).map { sorted[Int((Double($0) + 0.5) / Double(count) * Double(sorted.count))] }
  }
}
