import StationModel

/// Columns of a file that has the sums of the displacement account too.
protocol AccountFileColumn: ResultColumn {}

extension AccountFileColumn {
  static var sums: [TableColumn] { AccountColumn.allCases.map(\.field) }
}

extension ReadRow where Column: AccountFileColumn {
  /// A sum of the account over all replications.
  func sum(_ column: AccountColumn) -> Double? { number(in: column.field) }
}
