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
    var scanner = CSVScanner(bytes)
    let start = scanner.offset
    var fields: [Range<Int>] = []
    var (width, rows) = (0, 0)
    while scanner.next(&fields) {
      if let fault = scanner.faults.first { throw Self.damaged(file, bytes, fault) }
      guard scanner.isEnded else { throw Self.cut(file, bytes) }
      let count = fields.count - rows * width
      if width == 0 { width = count }
      rows += 1
      if count != width {
        throw Self.damaged(
          file, bytes, scanner.offset - 1, column: 1,
          Words("a row of \(count) fields, where the header has \(width)", "此行有 \(count) 个字段，表头有 \(width) 个"))
      }
    }
    if rows == 0 { throw .damaged(file: file, line: 1, found: Self.isEmpty) }
    self.file = file
    self.bytes = bytes
    let columns = fields.prefix(width).map { Self.text(bytes, $0) }
    let places = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    if let twice = columns.enumerated().first(where: { places[$1] != $0 }) {
      throw .damaged(
        file: file, line: 1, column: fields[twice.offset].lowerBound - start + 1,
        found: Words("a second column \(twice.element)", "列 \(twice.element) 重复"))
    }
    self.columns = columns
    self.places = places
    self.fields = Array(fields.dropFirst(width))
  }

  static let isEmpty = Words("an empty file", "文件是空的")

  private static func damaged(_ file: String, _ bytes: [UInt8], _ fault: CSVScanner.Fault) -> ReportError {
    switch fault.kind {
    case .quoteInField: damaged(file, bytes, fault.offset, Words("a quote in the middle of a field", "字段中间有引号"))
    case .textBehindQuote: damaged(file, bytes, fault.offset, Words("text behind the closing quote of a field", "字段的结束引号之后还有文字"))
    case .loneReturn: damaged(file, bytes, fault.offset, Words("a carriage return without a line feed", "只有回车符，没有换行符"))
    case .openQuote: cut(file, bytes)
    }
  }

  private static func cut(_ file: String, _ bytes: [UInt8]) -> ReportError {
    damaged(file, bytes, bytes.count, column: 1, Words("a file that ends in the middle of a row", "文件在一行中间结束"))
  }

  var count: Int { columns.isEmpty ? 0 : fields.count / columns.count }
  subscript(row: Int) -> Row { Row(sheet: self, index: row) }
  var rows: [Row] { (0..<count).map { Row(sheet: self, index: $0) } }

  func has(_ column: String) -> Bool { places[column] != nil }

  /// Rows that hold one of some texts in each of some columns, or none of them; nil where a column is not there.
  ///
  /// O(rows); a column is looked up once and not for every row.
  func rows(where conditions: [(column: String, texts: [String], isOther: Bool)]) -> [Row]? {
    var tests: [(place: Int, texts: [[UInt8]], isOther: Bool)] = []
    for condition in conditions {
      guard let place = places[condition.column] else { return nil }
      tests.append((place, condition.texts.map { Array($0.utf8) }, condition.isOther))
    }
    let width = columns.count
    return (0..<count).lazy.filter { row in
      tests.allSatisfy { test in
        let field = fields[row * width + test.place]
        return test.texts.contains { holds(field, $0) } != test.isOther
      }
    }.map { self[$0] }
  }

  /// Whether a field holds just this text.
  private func holds(_ field: Range<Int>, _ text: [UInt8]) -> Bool {
    // Quotes and apostrophes may belong to the table and not to the text.
    if let first = field.first.map({ bytes[$0] }), first == 34 || first == 39 {
      return Array(Self.text(bytes, field).utf8) == text
    }
    return field.count == text.count && bytes[field].elementsEqual(text)
  }

  /// A row; reading a column that the file does not have gives an empty field.
  struct Row: Sendable {
    fileprivate let sheet: Sheet
    let index: Int

    func has(_ column: String) -> Bool { sheet.has(column) }

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
  func damaged(_ row: Int, _ column: String, _ found: Words) -> ReportError {
    guard let place = field(row, column)?.lowerBound else { return .damaged(file: file, line: row + 2, found: found) }
    return Self.damaged(file, bytes, place, Words("\(column): ", "\(column)：") + found)
  }

  /// A quoted field may hold line breaks, so that a row is more than a line.
  ///
  /// - Parameter column: Nil counts characters of UTF-8 from the start of the line, from 1.
  private static func damaged(_ file: String, _ bytes: [UInt8], _ place: Int, column: Int? = nil, _ found: Words) -> ReportError {
    let lineStart = bytes[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
    let mark = lineStart == 0 && bytes.starts(with: CSVScanner.byteOrderMark) ? CSVScanner.byteOrderMark.count : 0
    return .damaged(
      file: file, line: bytes[..<place].count { $0 == 10 } + 1,
      column: column ?? bytes[(lineStart + mark)..<max(place, lineStart + mark)].count { $0 & 0xC0 != 0x80 } + 1, found: found)
  }

  private func field(_ row: Int, _ column: String) -> Range<Int>? { places[column].map { fields[row * columns.count + $0] } }

  /// The text that ``CSVWriter`` wrote: without quotes, and without the apostrophes that disarm formulas.
  private static func text(_ bytes: [UInt8], _ place: Range<Int>) -> String {
    SpreadsheetText.restored(CSVScanner.text(bytes, place))
  }
}
