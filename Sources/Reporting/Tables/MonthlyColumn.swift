/// Columns of `monthly.csv`: the city month by month.
enum MonthlyColumn: String, ResultColumn {
  case arm, month, window, outcome, unit
  case futures, mean, q05, q25, q50, q75, q95
  case changeMean, changeQ05, changeQ95

  static let file = "monthly.csv"
  static let key: [Self] = [.arm, .month, .outcome]
  static let ascending: [[Self]] = [[.q05, .q25, .q50, .q75, .q95], [.changeQ05, .changeQ95]]

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .month: .init(.string, "Calendar month, year-month.", .month)
    case .window: .window
    case .outcome: .outcome
    case .unit: .unit
    case .futures: .init(.integer, "Futures in which the outcome is defined.", .count)
    case .mean: .init(.number, "Mean over runs.", .real)
    case .q05: .init(.number, "Quantile 5 % of runs.", .real)
    case .q25: .init(.number, "Quantile 25 % of runs.", .real)
    case .q50: .init(.number, "Median of runs.", .real)
    case .q75: .init(.number, "Quantile 75 % of runs.", .real)
    case .q95: .init(.number, "Quantile 95 % of runs.", .real)
    case .changeMean:
      .init(.number, "Mean of arm minus base in the same run; empty for the base.", .real.orEmpty)
    case .changeQ05: .init(.number, "Quantile 5 % of the change over runs.", .real.orEmpty)
    case .changeQ95: .init(.number, "Quantile 95 % of the change over runs.", .real.orEmpty)
    }
  }
}
