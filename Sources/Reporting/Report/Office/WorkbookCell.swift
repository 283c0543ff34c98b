import Texts

/// What stands in a cell of a workbook; never a formula.
enum WorkbookCell: Equatable {
  case text(String, WorkbookStyle = .plain)
  /// Digits as they stand in the result file.
  case number(String)
  case boolean(Bool)
  case empty

  /// A field of a result file.
  ///
  /// What is no number that a spreadsheet keeps whole stays a text: INF, and whole numbers of more than 15 digits.
  init(_ field: String, type: String) {
    switch TableColumn.Kind(rawValue: type) {
    case _ where field.isEmpty: self = .empty
    case .boolean where field == "true" || field == "false": self = .boolean(field == "true")
    case .integer, .number: self = Self.isNumber(field) ? .number(field) : .text(field)
    default: self = .text(field)
    }
  }

  private static func isNumber(_ field: String) -> Bool {
    let bytes = field.utf8
    guard bytes.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }), let value = Double(field), value.isFinite
    else { return false }
    let isWhole = bytes.allSatisfy { (48...57).contains($0) || $0 == 45 }
    return !isWhole || value.magnitude < 1e15
  }
}
