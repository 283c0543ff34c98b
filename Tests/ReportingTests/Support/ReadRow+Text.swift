@testable import Reporting

extension ReadRow {
  /// The first row of a table written by hand, with the columns that a test needs.
  static func first(of text: String) throws -> ReadRow {
    ReadTable<Column>(sheet: try Sheet(Array(text.utf8), file: Column.file))[0]
  }
}
