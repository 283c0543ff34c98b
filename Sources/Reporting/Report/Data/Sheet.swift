import Scenarios

/// A CSV file of results, read back: RFC 4180 as this program writes it.
public struct Sheet: Sendable {
  let columns: [String]
  private let places: [String: Int]
  private let bytes: [UInt8]
  /// Bytes of the fields behind the header, row by row.
  private let fields: [Range<Int>]

  /// - Throws: `ReportError.damaged` when a row has another number of fields than the header.
  public init(_ bytes: [UInt8], file: String) throws(ReportError) {
    var fields: [Range<Int>] = []
    var width = 0
    var line = 1
    var start = 0
    var isQuoted = false
    func end(_ place: Int) { fields.append(start..<place) }
    for place in bytes.indices {
      let byte = bytes[place]
      if byte == 34 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 44 {
        end(place)
        start = place + 1
      } else if byte == 10 {
        end(place > start && bytes[place - 1] == 13 ? place - 1 : place)
        start = place + 1
        if width == 0 { width = fields.count }
        if fields.count != width * line {
          throw .damaged(file: file, line: line, found: "a row whose fields do not match the header")
        }
        line += 1
      }
    }
    if start != bytes.count || isQuoted || fields.count != width * (line - 1) {
      throw .damaged(file: file, line: line, found: "a file that ends in the middle of a row")
    }
    self.bytes = bytes
    columns = fields.prefix(width).map { Self.text(bytes, $0) }
    places = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.fields = Array(fields.dropFirst(width))
  }

  var count: Int { columns.isEmpty ? 0 : fields.count / columns.count }
  subscript(row: Int) -> Row { Row(sheet: self, index: row) }
  var rows: [Row] { (0..<count).map { Row(sheet: self, index: $0) } }

  func has(_ column: String) -> Bool { places[column] != nil }

  /// A row; reading a column that the file does not have gives an empty field.
  struct Row: Sendable {
    fileprivate let sheet: Sheet
    let index: Int

    func text(_ column: String) -> String { sheet.field(index, column).map { Sheet.text(sheet.bytes, $0) } ?? "" }

    /// Nil for an empty field.
    func number(_ column: String) -> Double? {
      let text = text(column)
      return text.isEmpty ? nil : Double(text == "INF" ? "inf" : text == "-INF" ? "-inf" : text)
    }

    func whole(_ column: String) -> Int? { number(column).map { Int($0) } }
    func flag(_ column: String) -> Bool { text(column) == "true" }

    /// Whether the field holds just this text; cheaper than reading it.
    func holds(_ column: String, _ text: String) -> Bool {
      guard let place = sheet.field(index, column) else { return text.isEmpty }
      let bytes = sheet.bytes[place]
      // Quotes and apostrophes may belong to the table and not to the text.
      if bytes.contains(34) || bytes.contains(39) { return Sheet.text(sheet.bytes, place) == text }
      return bytes.elementsEqual(text.utf8)
    }
  }

  private func field(_ row: Int, _ column: String) -> Range<Int>? { places[column].map { fields[row * columns.count + $0] } }

  /// The text that ``CSVWriter`` wrote: without quotes, and without the apostrophes that disarm formulas.
  private static func text(_ bytes: [UInt8], _ place: Range<Int>) -> String {
    guard let first = place.first, bytes[first] == 34 else {
      return SpreadsheetText.restored(String(decoding: bytes[place], as: UTF8.self))
    }
    let inner = String(decoding: bytes[(place.lowerBound + 1)..<(place.upperBound - 1)], as: UTF8.self)
    return SpreadsheetText.restored(inner.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\""))
  }
}
