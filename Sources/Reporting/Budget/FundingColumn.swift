import StationModel

/// Columns of `funding.csv`: who pays new cash.
enum FundingColumn: String, ResultColumn {
  case arm, month, window, category, source, centsOfAllFutures, meanCNY

  static let file = "funding.csv"
  static let key: [Self] = [.arm, .month, .category, .source]

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .month: .month
    case .window: .window
    case .category: .init(.string, "What the amount is for, as in ledger.csv.", .word(of: LedgerCategory.self))
    case .source:
      .init(
        .string, "Who pays: \(FundingSource.allCases.map(\.word).joined(separator: ", ")).", .word(of: FundingSource.self))
    case .centsOfAllFutures:
      .init(
        .integer, unit: "0.01 CNY",
        "Exact sum over all runs; over the sources it adds up to the entry of ledger.csv.", .cents)
    case .meanCNY: .init(.number, unit: "CNY", "Mean of one run.", .real)
    }
  }
}
