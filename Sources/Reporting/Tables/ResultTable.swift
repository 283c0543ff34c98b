/// A table of results: its columns say what they mean, its rows are made only when they are written.
public struct ResultTable {
  /// File name, such as `estimates.csv`.
  public let file: String
  public let title: String
  public let columns: [TableColumn]
  private let rows: (_ emit: ([TableValue]) -> Void) -> Void

  init(file: String, title: String, columns: [TableColumn], rows: @escaping (_ emit: ([TableValue]) -> Void) -> Void) {
    self.file = file
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// Visits every row in order.
  func forEachRow(_ body: ([TableValue]) -> Void) {
    rows { row in
      precondition(row.count == columns.count, "a row of \(file) has another number of fields than its header")
      body(row)
    }
  }

  /// The table as RFC 4180 text in UTF-8, header first, lines ending in CR LF.
  public func csv() -> [UInt8] {
    var writer = CSVWriter()
    writer.add(columns.map { .text($0.name) })
    forEachRow { writer.add($0) }
    return writer.bytes
  }
}

/// A column: name, type, unit and meaning, as they stand in `datapackage.json`.
public struct TableColumn: Equatable, Sendable {
  public enum Kind: String, Sendable {
    case string, integer, number, boolean
  }
  public var name: String
  public var kind: Kind
  /// Nil for texts and pure numbers.
  public var unit: String?
  public var meaning: String

  public init(_ name: String, _ kind: Kind, unit: String? = nil, _ meaning: String) {
    self.name = name
    self.kind = kind
    self.unit = unit
    self.meaning = meaning
  }
}

/// A field of a table.
public enum TableValue: Equatable, Sendable {
  case text(String)
  case integer(Int64)
  /// Not-a-number is an empty field.
  case number(Double)
  case boolean(Bool)
  case empty

  static func integer(_ value: Int) -> TableValue { .integer(Int64(value)) }
  static func number(_ value: Double?) -> TableValue { value.map { .number($0) } ?? .empty }
}
