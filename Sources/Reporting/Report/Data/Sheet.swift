import Scenarios
import Texts

/// A CSV file of results, read back: RFC 4180 as this program writes it.
public struct Sheet: Sendable {
  let file: String
  let columns: [String]
  private let places: [String: Int]
  let bytes: [UInt8]
  /// Bytes of the fields behind the header, row by row.
  private let fields: [Range<Int>]

  /// - Throws: `ReportError.damaged` when a row has another number of fields than the header, quotes do not pair, the file does not
  ///   end with a row, or two columns have one name.
  public init(_ bytes: [UInt8], file: String) throws(ReportError) {
    let start = bytes.starts(with: CSVWriter.byteOrderMark) ? CSVWriter.byteOrderMark.count : 0
    var fields: [Range<Int>] = []
    var (width, row, line, lineStart, first) = (0, 1, 1, start, start)
    var state = Field.start
    func damaged(_ place: Int, _ found: String) -> ReportError {
      .damaged(file: file, line: line, column: Self.column(bytes, lineStart, place), found: found)
    }
    for place in start..<max(start, bytes.count) {
      let byte = bytes[place]
      if byte == 34 {
        switch state {
        case .start, .closed: state = .quoted
        case .quoted: state = .closed
        case .plain: throw damaged(place, "a quote in the middle of a field")
        }
        continue
      }
      if state == .quoted {
        if byte == 10 { (line, lineStart) = (line + 1, place + 1) }
        continue
      }
      if byte == 44 || byte == 10 {
        let end = byte == 10 && place > first && bytes[place - 1] == 13 ? place - 1 : place
        if state == .closed, bytes[end - 1] != 34 { throw damaged(place, "text behind the closing quote of a field") }
        fields.append(first..<end)
        first = place + 1
        state = .start
        guard byte == 10 else { continue }
        if width == 0 { width = fields.count }
        if fields.count != width * row {
          throw .damaged(
            file: file, line: line,
            found: "a row of \(fields.count - width * (row - 1)) fields, where the header has \(width)")
        }
        row += 1
        (line, lineStart) = (line + 1, first)
      } else if state != .closed {
        state = .plain
      } else if byte != 13 {
        throw damaged(place, "text behind the closing quote of a field")
      }
    }
    if first != bytes.count || width == 0 || fields.count != width * (row - 1) {
      throw .damaged(
        file: file, line: line, found: bytes.count == start ? "an empty file" : "a file that ends in the middle of a row")
    }
    self.file = file
    self.bytes = bytes
    let columns = fields.prefix(width).map { Self.text(bytes, $0) }
    let places = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    if let twice = columns.enumerated().first(where: { places[$1] != $0 }) {
      throw .damaged(
        file: file, line: 1, column: fields[twice.offset].lowerBound - start + 1, found: "a second column \(twice.element)")
    }
    self.columns = columns
    self.places = places
    self.fields = Array(fields.dropFirst(width))
  }

  private enum Field { case start, plain, quoted, closed }

  var count: Int { columns.isEmpty ? 0 : fields.count / columns.count }
  subscript(row: Int) -> Row { Row(sheet: self, index: row) }
  var rows: [Row] { (0..<count).map { Row(sheet: self, index: $0) } }

  func has(_ column: String) -> Bool { places[column] != nil }

  /// A row; reading a column that the file does not have gives an empty field.
  struct Row: Sendable {
    fileprivate let sheet: Sheet
    let index: Int

    func text(_ column: String) -> String { sheet.field(index, column).map { Sheet.text(sheet.bytes, $0) } ?? "" }

    /// The field as it stands in the file.
    func bytes(_ column: String) -> ArraySlice<UInt8> { sheet.field(index, column).map { sheet.bytes[$0] } ?? [] }

    /// Nil for an empty field.
    func number(_ column: String) -> Double? {
      let text = text(column)
      return text.isEmpty ? nil : Double(text == "INF" ? "inf" : text == "-INF" ? "-inf" : text)
    }

    /// Nil for an empty field, and for what is no whole number of less than 16 digits.
    func whole(_ column: String) -> Int? { number(column).flatMap { $0.magnitude < 1e15 ? Int(exactly: $0) : nil } }
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

  /// What is wrong with a field: where it stands, what is found, and what is allowed there.
  func damaged(_ row: Int, _ column: String, _ found: String) -> ReportError {
    guard let place = field(row, column)?.lowerBound else { return .damaged(file: file, line: row + 2, found: found) }
    // A quoted field may hold line breaks, so that a row is more than a line.
    let lineStart = bytes[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
    return .damaged(
      file: file, line: bytes[..<place].count { $0 == 10 } + 1, column: Self.column(bytes, lineStart, place),
      found: "\(column): \(found)")
  }

  /// Characters of UTF-8 from the start of a line, from 1.
  private static func column(_ bytes: [UInt8], _ lineStart: Int, _ place: Int) -> Int {
    bytes[lineStart..<place].count { $0 & 0xC0 != 0x80 } + 1
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
