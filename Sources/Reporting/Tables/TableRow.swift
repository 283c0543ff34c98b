import Texts

/// A row of a result file on its way to be written: every value stands beside the name of its column, so that no two can change places.
struct TableRow<Column: ResultColumn>: ExpressibleByDictionaryLiteral {
  /// By the column's name.
  private var values: [String: TableValue] = [:]

  init(dictionaryLiteral fields: (Column, TableValue)...) {
    for (column, value) in fields { set(column.rawValue, value) }
  }

  /// The values of both; none is in both.
  static func + (one: Self, other: Self) -> Self {
    var row = one
    for (name, value) in other.values { row.set(name, value) }
    return row
  }

  /// The row with columns that have their names from the study or from a list of the model, and their values in the same order.
  func adding(_ columns: [TableColumn], _ further: [TableValue]) -> Self {
    precondition(columns.count == further.count, "\(further.count) values for \(columns.count) columns of \(Column.file)")
    var row = self
    for (column, value) in zip(columns, further) { row.set(column.name, value) }
    return row
  }

  private mutating func set(_ name: String, _ value: TableValue) {
    precondition(values.updateValue(value, forKey: name) == nil, "a second value for \(name) of \(Column.file)")
  }

  /// The values in the order of a table's columns; traps where one is missing, or belongs to no column.
  func fields(of columns: [TableColumn]) -> [TableValue] {
    precondition(values.count == columns.count, "a row of \(Column.file) has other columns than its header")
    return columns.map { column in
      guard let value = values[column.name] else { preconditionFailure("a row of \(Column.file) has no \(column.name)") }
      return value
    }
  }
}
