/// The columns of one result file: its writer, its readers, the data package and the check of damaged files read the same rows.
protocol ResultColumn: CaseIterable, Hashable, RawRepresentable, Sendable where RawValue == String, AllCases == [Self] {
  /// Name of the file, such as `gate.csv`.
  static var file: String { get }
  /// Columns whose values together stand in one row of the file only; empty where rows have no names.
  static var key: [Self] { get }
  /// Columns of which none is more than the next, where they are not empty.
  static var ascending: [[Self]] { get }
  /// Columns of tables of former versions: read, and written no more.
  static var former: Set<Self> { get }
  /// What is written above every field, in order: all cases but the former, and columns that have their names from a list of the model.
  static var fields: [TableColumn] { get }
  /// What a reader admits in columns that have their names from the study; nil allows no such columns.
  static var others: SheetRule? { get }
  /// What stands in the column; its name is that of the case.
  var spec: ColumnSpec { get }
}

extension ResultColumn {
  static var key: [Self] { [] }
  static var ascending: [[Self]] { [] }
  static var former: Set<Self> { [] }
  static var fields: [TableColumn] { written.map(\.field) }
  static var others: SheetRule? { nil }

  /// All cases but the former ones.
  static var written: [Self] { allCases.filter { !former.contains($0) } }

  var field: TableColumn { TableColumn(rawValue, spec) }
}

extension [TableColumn] {
  /// The columns with others behind one of them.
  func inserting(_ others: [TableColumn], behind column: some ResultColumn) -> [TableColumn] {
    guard let place = firstIndex(where: { $0.name == column.rawValue }) else { preconditionFailure("there is no \(column)") }
    return self[...place] + others + self[(place + 1)...]
  }
}
