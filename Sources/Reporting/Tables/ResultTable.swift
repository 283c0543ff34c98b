public import Texts

/// A table of results: its columns say what they mean, its rows are made only when they are written.
public struct ResultTable {
  /// File name, such as `estimates.csv`.
  public let file: String
  public let title: String
  public let columns: [TableColumn]
  /// Columns whose values together stand in one row only; empty where rows have no names.
  let key: [String]
  private let rows: (_ emit: ([TableValue]) -> Void) -> Void

  public init(
    file: String, title: String, columns: [TableColumn],
    rows: @escaping (_ emit: ([TableValue]) -> Void) -> Void
  ) {
    self.file = file
    self.title = title
    self.columns = columns
    key = []
    self.rows = rows
  }

  /// - Parameters:
  ///   - column: The columns of the file.
  ///   - title: What the table tells.
  ///   - further: Columns behind them, which have their names from the study.
  ///   - absent: Columns that this study has nothing for.
  ///   - rows: Hands over every row.
  init<Column: ResultColumn>(
    _ column: Column.Type, title: String, and further: [TableColumn] = [], without absent: Set<Column> = [],
    rows: @escaping (_ emit: (TableRow<Column>) -> Void) -> Void
  ) {
    let names = Set(absent.map(\.rawValue))
    let columns = Column.fields.filter { !names.contains($0.name) } + further
    file = Column.file
    self.title = title
    self.columns = columns
    key = Column.key.map(\.rawValue)
    self.rows = { emit in rows { emit($0.fields(of: columns)) } }
  }

  private init(_ table: ResultTable, keeping places: [Int], rows: @escaping (_ emit: ([TableValue]) -> Void) -> Void) {
    (file, title, key) = (table.file, table.title, table.key)
    columns = places.map { table.columns[$0] }
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
  ///
  /// A byte-order mark stands before it: without one, spreadsheets read UTF-8 as the code page of the machine.
  public func csv() -> [UInt8] { written.bytes }

  /// The text, and how many rows stand below its header.
  var written: (bytes: [UInt8], rows: Int) {
    var writer = CSVWriter(hasByteOrderMark: true)
    var count = 0
    writer.add(columns.map { .text($0.name) })
    forEachRow { row in
      writer.add(zip(row, columns).map { $1.isExact ? $0 : $0.rounded })
      count += 1
    }
    return (writer.bytes, count)
  }

  /// The rows for which a condition holds, of some of the columns.
  ///
  /// - Parameters:
  ///   - names: Columns to keep; nil keeps all.
  ///   - condition: Is told the field of a column, as it will be written.
  func keeping<Column: ResultColumn>(
    _ names: [Column]? = nil, where condition: @escaping ((Column) -> String) -> Bool
  ) -> ResultTable {
    precondition(file == Column.file, "\(file) has other columns than \(Column.file)")
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })
    let kept = columns.indices.filter { place in names?.contains { $0.rawValue == columns[place].name } ?? true }
    return ResultTable(self, keeping: kept) { emit in
      forEachRow { row in
        let isKept = condition { column in places[column.rawValue].map { row[$0].text } ?? "" }
        if isKept { emit(kept.map { row[$0] }) }
      }
    }
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
  /// Whether numbers are written to the last digit, as what was put in must be; others have `TableValue.digits`.
  public var isExact: Bool
  /// What a reader admits in a field.
  let rule: SheetRule

  public init(_ name: String, _ kind: Kind, unit: String? = nil, _ meaning: String, isExact: Bool = false) {
    self.init(name, ColumnSpec(kind, unit: unit, meaning, isExact: isExact))
  }

  init(_ name: String, _ spec: ColumnSpec) {
    self.name = name
    (kind, unit, meaning, isExact, rule) = (spec.kind, spec.unit, spec.meaning, spec.isExact, spec.rule)
  }
}

extension TableValue {
  /// Significant digits of what is measured. The simulation error of a thousand replications is in the fourth; the last digits of a
  /// double are noise of its arithmetic and half the weight of a table.
  static let digits = 8

  /// A number of no more than `digits` significant ones; whole parts are never shortened.
  var rounded: TableValue {
    if case .number(let number) = self { .number(NumberText.rounded(number, digits: Self.digits)) } else { self }
  }
}
