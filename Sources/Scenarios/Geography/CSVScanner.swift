import Texts

/// Cuts the bytes of a CSV file into fields; one pass, byte by byte.
struct CSVScanner {
  private let source: SourceFile
  private let bytes: [UInt8]
  private var position = 0
  private var problems: [GeographyProblem] = []

  init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
  }

  /// A line of the table.
  struct Row {
    var fields: [CSVTable.Field]
    /// Whether a fault was found in it, so that its fields are not what was meant.
    var isDamaged: Bool

    var isBlank: Bool { fields.allSatisfy(\.isBlank) }
  }

  /// All records that hold anything, with the errors of ``CSVTable`` about encoding, quotes and line ends.
  ///
  /// A table in an encoding of which ASCII is a part is read on: commas, numbers and plain names are what they seem.
  mutating func rows() -> (rows: [Row], problems: [GeographyProblem]) {
    let fault = bytes.withUnsafeBufferPointer { bytes in
      UTF8Check.firstFault(in: bytes) ?? (EncodingGuess(bytes).isText ? nil : 0)
    }
    if let fault {
      let isText = bytes.withUnsafeBufferPointer { EncodingGuess($0).isText }
      problems.append(encoding(at: isText ? fault : 0))
      if !isText { return ([], problems) }
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    var rows: [Row] = []
    while position < bytes.count {
      let found = problems.count
      let row = Row(fields: self.row(), isDamaged: problems.count > found)
      // Spreadsheets end a table with lines of commas.
      if row.isDamaged || !row.isBlank { rows.append(row) }
    }
    return (rows, problems)
  }

  private mutating func row() -> [CSVTable.Field] {
    var row = [field()]
    while current == Byte.comma {
      position += 1
      row.append(field())
    }
    endLine()
    return row
  }

  private mutating func field() -> CSVTable.Field {
    let start = position
    let content = current == Byte.quote ? quoted() : plain()
    let place = SourcePosition(source, offset: start, length: position - start)
    return CSVTable.Field(text: String(decoding: content, as: UTF8.self), position: place)
  }

  private mutating func plain() -> ArraySlice<UInt8> {
    let start = position
    while let byte = current, !Byte.ends(byte) {
      if byte == Byte.quote {
        note("csv-quote", "a quotation mark inside an unquoted field", "quote the whole field and double the marks in it")
        skipLine()
        return []
      }
      position += 1
    }
    return bytes[start..<position]
  }

  private mutating func quoted() -> ArraySlice<UInt8> {
    let start = position
    var content: [UInt8] = []
    position += 1
    while let byte = current {
      position += 1
      if byte != Byte.quote {
        content.append(byte)
      } else if current == Byte.quote {
        content.append(byte)
        position += 1
      } else {
        if let next = current, !Byte.ends(next) {
          note("csv-quote", "text after the closing quotation mark", "double a mark that belongs to the field")
          skipLine()
        }
        return content[...]
      }
    }
    note("csv-quote", "a quoted field that never ends", "close it with a quotation mark", at: start)
    return content[...]
  }

  private mutating func endLine() {
    if current == Byte.carriageReturn {
      position += 1
      guard current == nil || current == Byte.lineFeed else {
        note("csv-line-end", "a carriage return without a line feed", "end lines with CR LF or LF", at: position - 1)
        return
      }
    }
    if current == Byte.lineFeed { position += 1 }
  }

  private mutating func skipLine() {
    while let byte = current, byte != Byte.lineFeed, byte != Byte.carriageReturn { position += 1 }
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func note(_ code: String, _ message: String, _ advice: String, at offset: Int? = nil) {
    let place = SourcePosition(source, offset: offset ?? position, length: 1)
    problems.append(GeographyProblem(code, message, advice: advice, at: .source(place)))
  }

  private func encoding(at offset: Int) -> GeographyProblem {
    let (message, advice) = bytes.withUnsafeBufferPointer { bytes in
      switch EncodingGuess(bytes) {
      case .workbook: ("this is a workbook, not a table of text", "save the sheet as “CSV UTF-8 (comma delimited)”")
      case .utf16: ("the table is in UTF-16", "save it as CSV in UTF-8")
      case .gb18030:
        (
          "the table is not UTF-8, but probably GB18030, as Chinese spreadsheets write it",
          "save it as “CSV UTF-8”, or: iconv -f GB18030 -t UTF-8"
        )
      case .unknown: ("the table is not UTF-8", "save it as CSV in UTF-8")
      }
    }
    return GeographyProblem(
      "csv-encoding", message, advice: advice, at: .source(SourcePosition(source, offset: offset, length: 1)))
  }

  private enum Byte {
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    /// Whether a byte ends an unquoted field.
    static func ends(_ byte: UInt8) -> Bool { byte == comma || byte == lineFeed || byte == carriageReturn }
  }
}
