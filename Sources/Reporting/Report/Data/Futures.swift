import StationModel

/// Outcomes of every simulated replication: `replications.csv`.
extension ResultSet {
  /// Values of an outcome by replication; empty where the table or the outcome is not there, and for parts of the city.
  func futures(_ arm: String, _ outcome: Outcome, window: String, scope: String = "city") -> [Int: Double] {
    guard scope == "city", let table = table(ReplicationColumn.self), table.sheet.has(outcome.id) else { return [:] }
    var values: [Int: Double] = [:]
    let hasParts = table.has(.scope)
    for row in table.rows where row.holds(.arm, arm) && row.holds(.window, window) && (!hasParts || row.holds(.scope, scope)) {
      if let future = row.whole(.replication), let value = row.fields.number(outcome.id) { values[future] = value }
    }
    return values
  }

  /// An arm minus another, replication by replication.
  func paired(_ base: String, _ arm: String, _ outcome: Outcome, window: String) -> [Int: Double] {
    let first = futures(base, outcome, window: window)
    return futures(arm, outcome, window: window).reduce(into: [:]) { pairs, one in
      if let other = first[one.key] { pairs[one.key] = one.value - other }
    }
  }
}

extension Story {
  /// The window that holds the whole of the study.
  static let wholeTime = "all"

  func futures(_ arm: Int, _ outcome: Outcome, window: String? = nil, scope: String = "city") -> [Int: Double] {
    results.futures(study.arms[arm].id, outcome, window: window ?? self.window.id, scope: scope)
  }

  /// An arm minus the base, or minus another arm, in the shown window.
  func paired(_ arm: Int, _ outcome: Outcome, against base: Int = 0) -> [Int: Double] {
    results.paired(study.arms[base].id, study.arms[arm].id, outcome, window: window.id)
  }
}
