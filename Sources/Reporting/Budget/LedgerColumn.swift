import StationModel

/// Columns of `ledger.csv`: money month by month.
enum LedgerColumn: String, ResultColumn {
  case arm, month, window, category, isStated, isFull, isCash, centsOfAllFutures, meanCNY
  /// Where some capital is annualised only.
  case isAnnualised

  static let file = "ledger.csv"
  static let key: [Self] = [.arm, .month, .category]

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .month: .month
    case .window: .window
    case .category: .init(.string, "What the amount is for.", .word(of: LedgerCategory.self))
    case .isStated: .init(.boolean, "Counts in the cost as the plan states it.", .flag)
    case .isFull: .init(.boolean, "Counts in the full cost.", .flag)
    case .isCash: .init(.boolean, "Counts in the new cash.", .flag)
    case .centsOfAllFutures:
      .init(.integer, unit: "0.01 CNY", "Exact sum over all runs, at prices of the price year.", .cents)
    case .meanCNY: .init(.number, unit: "CNY", "Mean of one run.", .real)
    case .isAnnualised: .init(.boolean, "Counts in the full cost with capital annualised.", .flag)
    }
  }
}

extension SheetRule {
  /// Sums of money over all replications.
  static let cents = whole(-1e18...1e18)
}
