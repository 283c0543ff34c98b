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
        (
          "csv-quote", Words("a quotation mark inside an unquoted field", "未加引号的字段中出现引号"),
          Words("quote the whole field and double the marks in it", "请给整个字段加引号，并把其中的引号写两遍")
        )
      case .textBehindQuote:
        (
          "csv-quote", Words("text after the closing quotation mark", "结束引号之后还有文字"),
          Words("double a mark that belongs to the field", "属于字段内容的引号要写两遍")
        )
      case .openQuote:
        (
          "csv-quote", Words("a quoted field that never ends", "加了引号的字段没有结束"),
          Words("close it with a quotation mark", "请用引号结束")
        )
      case .loneReturn:
        (
          "csv-line-end", Words("a carriage return without a line feed", "只有回车符，没有换行符"),
          Words("end lines with CR LF or LF", "行末应为 CR LF 或 LF")
        )
      }
    return GeographyProblem(code, message, advice: advice, at: place(fault.offset))
  }

  private func encoding(at offset: Int) -> GeographyProblem {
    let (message, advice) = source.bytes.withUnsafeBufferPointer { bytes in
      switch EncodingGuess(bytes) {
      case .workbook:
        (
          Words("this is a workbook, not a table of text", "这是工作簿，不是文本表格"),
          Words("save the sheet as “CSV UTF-8 (comma delimited)”", "请把工作表另存为“CSV UTF-8（逗号分隔）”")
        )
      case .utf16: (Words("the table is in UTF-16", "表格是 UTF-16 编码"), Self.saveAsUTF8)
      case .gb18030:
        (
          Words(
            "the table is not UTF-8, but probably GB18030, as Chinese spreadsheets write it",
            "表格不是 UTF-8 编码，很可能是中文电子表格常用的 GB18030"),
          Words(
            "save it as “CSV UTF-8”, or: iconv -f GB18030 -t UTF-8", "请另存为“CSV UTF-8”，或用：iconv -f GB18030 -t UTF-8")
        )
      case .unknown: (Words("the table is not UTF-8", "表格不是 UTF-8 编码"), Self.saveAsUTF8)
      }
    }
    return GeographyProblem("csv-encoding", message, advice: advice, at: place(offset))
  }

  private static let saveAsUTF8 = Words("save it as CSV in UTF-8", "请另存为 UTF-8 编码的 CSV")

  private func place(_ offset: Int) -> GeographyProblem.Spot { .source(SourcePosition(source, offset: offset, length: 1)) }
}
