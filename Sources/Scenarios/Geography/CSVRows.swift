import Texts

/// The lines of a table that people made, with all that is wrong with its encoding, quotes and line ends.
struct CSVRows {
  /// A line of the table.
  struct Row {
    var fields: [CSVTable.Field]
    /// Whether a fault was found in it, so that its fields are not what was meant.
    var isDamaged: Bool

    var isBlank: Bool { fields.allSatisfy(\.isBlank) }
  }

  private let source: SourceFile
  private(set) var rows: [Row] = []
  private(set) var problems: [GeographyProblem] = []

  /// Reads all records that hold anything.
  ///
  /// A table in an encoding of which ASCII is a part is read on: commas, numbers and plain names are what they seem.
  init(_ source: SourceFile) {
    self.source = source
    let bytes = source.bytes
    let (fault, isText) = bytes.withUnsafeBufferPointer { bytes in
      let isText = EncodingGuess(bytes).isText
      return (UTF8Check.firstFault(in: bytes) ?? (isText ? nil : 0), isText)
    }
    if let fault {
      problems.append(encoding(at: isText ? fault : 0))
      if !isText { return }
    }
    var scanner = CSVScanner(bytes)
    var fields: [Range<Int>] = []
    var told = 0
    while scanner.next(&fields) {
      let found = scanner.faults[told...]
      problems += found.map(problem)
      told = scanner.faults.count
      let row = Row(fields: fields.map { field(bytes, $0) }, isDamaged: !found.isEmpty)
      // Spreadsheets end a table with lines of commas.
      if row.isDamaged || !row.isBlank { rows.append(row) }
      fields.removeAll(keepingCapacity: true)
    }
  }

  private func field(_ bytes: [UInt8], _ range: Range<Int>) -> CSVTable.Field {
    CSVTable.Field(
      text: CSVScanner.text(bytes, range), position: SourcePosition(source, offset: range.lowerBound, length: range.count))
  }

  private func problem(_ fault: CSVScanner.Fault) -> GeographyProblem {
    let (code, message, advice) =
      switch fault.kind {
      case .quoteInField:
        ("csv-quote", "a quotation mark inside an unquoted field", "quote the whole field and double the marks in it")
      case .textBehindQuote: ("csv-quote", "text after the closing quotation mark", "double a mark that belongs to the field")
      case .openQuote: ("csv-quote", "a quoted field that never ends", "close it with a quotation mark")
      case .loneReturn: ("csv-line-end", "a carriage return without a line feed", "end lines with CR LF or LF")
      }
    return GeographyProblem(code, message, advice: advice, at: place(fault.offset))
  }

  private func encoding(at offset: Int) -> GeographyProblem {
    let (message, advice) = source.bytes.withUnsafeBufferPointer { bytes in
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
    return GeographyProblem("csv-encoding", message, advice: advice, at: place(offset))
  }

  private func place(_ offset: Int) -> GeographyProblem.Spot { .source(SourcePosition(source, offset: offset, length: 1)) }
}
