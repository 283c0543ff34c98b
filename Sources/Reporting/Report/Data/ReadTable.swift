/// A result file whose columns are known, read back.
struct ReadTable<Column: ResultColumn>: Sendable {
  let sheet: Sheet

  var rows: [ReadRow<Column>] { (0..<sheet.count).map { ReadRow(fields: sheet[$0]) } }
  subscript(row: Int) -> ReadRow<Column> { ReadRow(fields: sheet[row]) }
  func has(_ column: Column) -> Bool { sheet.has(column.rawValue) }
}

/// A row of it; reading a column that the file does not have gives an empty field.
struct ReadRow<Column: ResultColumn>: Sendable {
  let fields: Sheet.Row
  var index: Int { fields.index }

  func text(_ column: Column) -> String { fields.text(column.rawValue) }
  /// Nil for an empty field.
  func number(_ column: Column) -> Double? { fields.number(column.rawValue) }
  /// Nil for an empty field, and for what is no whole number of less than 16 digits.
  func whole(_ column: Column) -> Int? { fields.whole(column.rawValue) }
  func flag(_ column: Column) -> Bool { fields.flag(column.rawValue) }
  /// Whether the field holds just this text; cheaper than reading it.
  func holds(_ column: Column, _ text: String) -> Bool { fields.holds(column.rawValue, text) }
  /// A column that has its name from a list of the model.
  func number(in column: TableColumn) -> Double? { fields.number(column.name) }

  /// A number with where it stands; an empty field is no number.
  ///
  /// - Parameters:
  ///   - keys: Columns that tell its row from all others.
  ///   - folder: As in ``ResultSet``.
  func fact(_ column: Column, _ keys: [Column], _ folder: String) -> Fact {
    let conditions = keys.filter { fields.has($0.rawValue) }.map { Formula.Condition(column: $0.rawValue, text: text($0)) }
    let place = Formula.fields(Formula.Fields(file: Column.file, conditions: conditions, column: column.rawValue))
    return Fact(number(column) ?? .nan, place.inFolder(folder))
  }
}

extension ResultSet {
  /// A table by its columns; nil where the study has none.
  func table<Column: ResultColumn>(_: Column.Type) -> ReadTable<Column>? { sheet(Column.file).map { ReadTable(sheet: $0) } }

  /// Its rows; none where the study has no such table.
  func rows<Column: ResultColumn>(_ column: Column.Type) -> [ReadRow<Column>] { table(column)?.rows ?? [] }
}

extension Story {
  /// A table of the study, or one that was handed to the report beside it.
  func table<Column: ResultColumn>(_: Column.Type) -> ReadTable<Column>? { sheet(Column.file).map { ReadTable(sheet: $0) } }
}
