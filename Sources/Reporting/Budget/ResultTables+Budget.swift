import Experiments
import StationModel
import Texts

extension ResultTables {
  /// The ledger, month by month.
  var ledger: ResultTable {
    ResultTable(
      LedgerColumn.self, title: "The ledger: exact sums over all runs, and the mean of one run",
      without: isAppraised ? [] : [.isAnnualised]
    ) { emit in
      for index in 0..<layout.arms where !result.tables.arms[index][.ledger].isEmpty {
        for month in 0..<layout.shape.months {
          for category in LedgerCategory.allCases {
            let cents = result.tables.arms[index][.ledger][month * LedgerCategory.allCases.count + category.rawValue]
            if cents == 0 { continue }
            emit(
              ledgerRow(index, month, category, cents) + (isAppraised ? [.isAnnualised: .boolean(category.isAnnualised)] : [:]))
          }
        }
      }
    }
  }

  private func ledgerRow(_ index: Int, _ month: Int, _ category: LedgerCategory, _ cents: Int64) -> TableRow<LedgerColumn> {
    [
      .arm: arm(index), .month: .text(names.months[month]), .window: .text(names.windows[layout.windowOfMonth[month]]),
      .category: .text(category.word), .isStated: .boolean(category.isStated), .isFull: .boolean(category.isFull),
      .isCash: .boolean(category.isCash), .centsOfAllFutures: .integer(cents), .meanCNY: .number(Double(cents) / 100 / futures),
    ]
  }

  /// Who pays new cash, month by month.
  var funding: ResultTable {
    ResultTable(FundingColumn.self, title: "New cash by source: exact sums over all runs, and the mean of one run") {
      emit in
      for index in 0..<layout.arms where !result.tables.arms[index][.funding].isEmpty {
        for month in 0..<layout.shape.months {
          for category in LedgerCategory.allCases {
            for source in FundingSource.allCases {
              if let row = fundingRow(index, month, category, source) { emit(row) }
            }
          }
        }
      }
    }
  }

  /// Whether some capital is annualised, so that the ledger has a basis more.
  var isAppraised: Bool {
    let categories = LedgerCategory.allCases.count
    return result.tables.arms.contains { arm in
      arm[.ledger].indices.contains { $0 % categories == LedgerCategory.capitalAnnualised.rawValue && arm[.ledger][$0] != 0 }
    }
  }

  private func fundingRow(_ index: Int, _ month: Int, _ category: LedgerCategory, _ source: FundingSource)
    -> TableRow<FundingColumn>?
  {
    let place = (month * LedgerCategory.allCases.count + category.rawValue) * FundingSource.allCases.count + source.rawValue
    let cents = result.tables.arms[index][.funding][place]
    if cents == 0 { return nil }
    return [
      .arm: arm(index), .month: .text(names.months[month]), .window: .text(names.windows[layout.windowOfMonth[month]]),
      .category: .text(category.word), .source: .text(source.word), .centsOfAllFutures: .integer(cents),
      .meanCNY: .number(Double(cents) / 100 / futures),
    ]
  }
}
