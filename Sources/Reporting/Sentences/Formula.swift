/// Where a number stands in the files of a study: a field, or what is worked out from fields.
///
/// It is data and not a closure, so that a page can show it, and a check can work it out again.
indirect enum Formula: Hashable, Sendable {
  case number(Double)
  case fields(Fields)
  case operation(Operation, Formula, Formula)
  case fold(Fold, Formula)
  /// Row by row 1 where the first one is the lowest or highest of all, shared among equals, and 0 where another one is.
  case first(of: [Formula], isLowest: Bool)
  /// The number of different texts in a column.
  case distinct(Fields)
  /// Minutes within which a share of the calls is reached that stand in some rows of a histogram.
  case reached(Double, Fields)
  /// An end of an interval that statistics puts about two numbers or columns.
  case end(End, Formula, Formula)

  /// A column of the rows of one file that hold certain texts; a JSON file has no rows, and the column is a path in it.
  struct Fields: Hashable, Sendable {
    var file: String
    var conditions: [Condition]
    /// Nil stands for 1 in every row.
    var column: String?
  }

  struct Condition: Hashable, Sendable {
    var column: String
    var text: String
    /// Further texts that will do.
    var alternatives: [String] = []
    /// Whether a row is to hold another text than this one.
    var isOther = false
  }

  /// What is done with two numbers, or row by row with two columns; comparisons give 1 or 0.
  enum Operation: String, CaseIterable, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case atMost = "<="
    case atLeast = ">="
    case below = "<"
    case above = ">"
    case equal = "=="
    case and = "&"
    case or = "|"
  }

  /// What makes one number of a column.
  enum Fold: String, CaseIterable, Sendable {
    case sum, mean, median, least, most
    /// Rows that have a number.
    case rows
    /// Rows whose number is not 0.
    case count
    case magnitude
    case logarithm
    case exponential
  }

  /// Which end, of which interval.
  enum End: String, CaseIterable, Sendable {
    /// Of the share that one number is of another (Wilson).
    case shareLow, shareHigh
    /// Of what a unit of effect costs, from costs and effects by replication (Fieller); of the ratio's only where it has two ends.
    case priceLow, priceHigh
    /// Of the ratio of the means of two columns (delta method).
    case ratioLow, ratioHigh
  }

  static func + (a: Formula, b: Formula) -> Formula { .operation(.plus, a, b) }
  static func - (a: Formula, b: Formula) -> Formula { .operation(.minus, a, b) }
  static func * (a: Formula, b: Formula) -> Formula { .operation(.times, a, b) }
  static func / (a: Formula, b: Formula) -> Formula { .operation(.over, a, b) }
  static func & (a: Formula, b: Formula) -> Formula { .operation(.and, a, b) }
  static func < (a: Formula, b: Formula) -> Formula { .operation(.below, a, b) }
  static func > (a: Formula, b: Formula) -> Formula { .operation(.above, a, b) }
  static func >= (a: Formula, b: Formula) -> Formula { .operation(.atLeast, a, b) }
  static func < (a: Formula, b: Double) -> Formula { .operation(.below, a, .number(b)) }
  static func > (a: Formula, b: Double) -> Formula { .operation(.above, a, .number(b)) }

  /// The rows of a file whose columns hold these texts.
  static func rows<Column: ResultColumn>(_: Column.Type, _ conditions: KeyValuePairs<Column, String>, _ column: String?)
    -> Formula
  {
    .fields(
      Fields(
        file: Column.file, conditions: conditions.map { Condition(column: $0.key.rawValue, text: $0.value) }, column: column))
  }

  static func rows<Column: ResultColumn>(
    _ type: Column.Type, _ conditions: KeyValuePairs<Column, String>, _ column: Column
  ) -> Formula {
    rows(type, conditions, column.rawValue)
  }

  /// A value of a JSON file by its path: `replications`, `zones.population`.
  static func json(_ file: String, _ path: String) -> Formula { .fields(Fields(file: file, conditions: [], column: path)) }

  /// The same formula over the files of another folder.
  ///
  /// - Parameter folder: Empty leaves it as it is.
  func inFolder(_ folder: String) -> Formula {
    if folder.isEmpty { return self }
    func moved(_ fields: Fields) -> Fields {
      Fields(file: folder + "/" + fields.file, conditions: fields.conditions, column: fields.column)
    }
    return switch self {
    case .number: self
    case .first(let all, let isLowest): .first(of: all.map { $0.inFolder(folder) }, isLowest: isLowest)
    case .fields(let fields): .fields(moved(fields))
    case .distinct(let fields): .distinct(moved(fields))
    case .reached(let share, let fields): .reached(share, moved(fields))
    case .operation(let operation, let a, let b): .operation(operation, a.inFolder(folder), b.inFolder(folder))
    case .end(let end, let a, let b): .end(end, a.inFolder(folder), b.inFolder(folder))
    case .fold(let fold, let a): .fold(fold, a.inFolder(folder))
    }
  }
}
