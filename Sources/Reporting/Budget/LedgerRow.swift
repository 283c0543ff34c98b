import StationModel

/// A category of the ledger in one month, mean of the replications: a row of `ledger.csv`.
struct LedgerRow: Sendable {
  let month: String
  let window: String
  let category: LedgerCategory
  let isStated, isFull, isCash: Bool
  /// CNY, mean of all replications.
  let mean: Double

  /// Nil where the category is none of the model's.
  init?(_ row: ReadRow<LedgerColumn>) {
    guard let category = LedgerCategory(word: row.text(.category)) else { return nil }
    self.category = category
    (month, window) = (row.text(.month), row.text(.window))
    (isStated, isFull, isCash) = (row.flag(.isStated), row.flag(.isFull), row.flag(.isCash))
    mean = row.number(.meanCNY) ?? 0
  }

  var year: String { String(month.prefix(4)) }
}

extension Story {
  /// What the arm's stations and teams cost, on any basis; what the city pays anyway is left out.
  func ledger(_ arm: Int) -> [LedgerRow] {
    results.rows(LedgerColumn.self).filter { $0.holds(.arm, study.arms[arm].id) }.compactMap(LedgerRow.init)
      .filter { $0.isStated || $0.isFull }
  }

  /// Who pays the arm's new cash: CNY a year in the shown window by source, in the order of the file.
  func funding(_ arm: Int) -> [(source: FundingSource, mean: Double)] {
    var sums: [(source: FundingSource, mean: Double)] = []
    for row in results.rows(FundingColumn.self)
    where row.holds(.arm, study.arms[arm].id) && row.holds(.window, window.id) {
      guard let source = FundingSource(word: row.text(.source)) else { continue }
      let place = sums.firstIndex { $0.source == source } ?? sums.endIndex
      if place == sums.endIndex { sums.append((source, 0)) }
      sums[place].mean += row.number(.meanCNY) ?? 0
    }
    return sums.map { ($0.source, perYear($0.mean)) }.filter { $0.mean > 0 }
  }
}
