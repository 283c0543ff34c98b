/// Columns of `parameters.csv` in front of those of the uncertain parameters: what every replication drew.
enum ParameterColumn: String, ResultColumn {
  case replication

  static let file = "parameters.csv"
  static let key: [Self] = [.replication]
  /// Uncertain parameters, by their paths.
  static let others: SheetRule? = .real

  var spec: ColumnSpec { .init(.integer, "Number of the run.", .future) }
}
