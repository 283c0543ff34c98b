import Experiments

/// A mean that no replication is near says nothing: it must lie within the range of its row, and not between two groups of replications.
enum MeanCheck {
  static func fault(_ formula: Formula, in files: FormulaFiles) -> String? {
    guard let mean = Mean(formula, in: files) else { return nil }
    if let low = mean.number(mean.low), let high = mean.number(mean.high) {
      let slack = 1e-9 * max(1, mean.value.magnitude)
      if mean.value < low - slack || mean.value > high + slack { return "a mean outside the range that holds 90 % of its runs" }
    }
    return nil
  }

  /// Whether a mean lies in a gap between two groups of its replications.
  static func isInGap(_ formula: Formula, in files: FormulaFiles) -> Bool {
    guard let mean = Mean(formula, in: files), let futures = mean.byFuture.flatMap({ $0.numbers(in: files) }) else {
      return false
    }
    return isInGap(mean.value, futures)
  }

  /// Whether a number lies between two groups of numbers that are farther apart than half of their whole range.
  ///
  /// Few numbers have such gaps by chance, and counts of rare things have no values between their whole numbers.
  static func isInGap(_ number: Double, _ values: [Double]) -> Bool {
    guard values.count >= Likelihood.fewestReplications, let below = values.filter({ $0 <= number }).max(),
      let above = values.filter({ $0 >= number }).min(), let least = values.min(), let most = values.max()
    else { return false }
    if values.allSatisfy({ $0 == $0.rounded() }), above - below <= 1 { return false }
    return above - below > (most - least) / 2
  }

  /// A mean over replications in a row of a result file.
  private struct Mean {
    let value: Double
    let low = "q05"
    let high = "q95"
    private let fields: Formula.Fields
    private let files: FormulaFiles

    init?(_ formula: Formula, in files: FormulaFiles) {
      guard case .fields(let fields) = formula, let column = fields.column, Self.columns.contains(column),
        let value = formula.number(in: files)
      else { return nil }
      self.value = value
      self.fields = fields
      self.files = files
    }

    private static let columns = [
      EstimateColumn.mean.rawValue, DifferenceColumn.difference.rawValue, GoalColumn.measuredMean.rawValue,
    ]

    func number(_ column: String) -> Double? {
      var fields = fields
      fields.column = column
      return Formula.fields(fields).number(in: files)
    }

    private func text(_ column: String) -> String? {
      if let condition = fields.conditions.first(where: { $0.column == column && !$0.isOther }) { return condition.text }
      var fields = fields
      fields.column = column
      return files.texts(fields).flatMap { $0.count == 1 ? $0[0] : nil }
    }

    /// The same number in every replication; nil where no file has them.
    var byFuture: Formula? {
      guard text(EstimateColumn.scope.rawValue) == "city", let window = text(EstimateColumn.window.rawValue),
        let outcome = text(EstimateColumn.outcome.rawValue)
      else { return nil }
      let folder = fields.file.split(separator: "/").dropLast().joined(separator: "/")
      func column(_ arm: String) -> Formula {
        .rows(ReplicationColumn.self, [.arm: arm, .window: window], outcome).inFolder(folder)
      }
      if let a = text(DifferenceColumn.a.rawValue), let b = text(DifferenceColumn.b.rawValue) { return column(b) - column(a) }
      guard let arm = text(GoalColumn.arm.rawValue), text(GoalColumn.changeFrom.rawValue) ?? "" == "" else { return nil }
      return column(arm)
    }
  }
}
