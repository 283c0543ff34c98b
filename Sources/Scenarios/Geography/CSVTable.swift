/// A table read from comma-separated values (RFC 4180, UTF-8), with the place of every field.
///
/// Accepts a byte order mark, CRLF or LF, quoted fields with commas, line ends and doubled quotes, a missing last line end
/// and empty lines. Blanks belong to a field. The first record is the header.
struct CSVTable: Sendable {
  struct Field: Sendable {
    /// Content, without the quotes around it.
    var text: String
    var position: SourcePosition
  }

  let header: [Field]
  /// Each with as many fields as the header.
  let records: [[Field]]

  /// Throws `csv-encoding`, `csv-quote`, `csv-line-end`; `csv-empty`, `csv-separator`, `csv-column` (a name twice), `csv-fields`
  /// (a record of another length).
  init(_ source: SourceFile) throws(GeographyProblems) {
    var scanner = CSVScanner(source)
    let rows = try scanner.rows()
    guard let header = rows.first else {
      let start = SourcePosition(source, offset: 0, length: 0)
      throw GeographyProblems(
        GeographyProblem("csv-empty", "the table is empty", advice: "the first line names the columns", at: .source(start)))
    }
    self.header = header
    records = Array(rows.dropFirst())
    try GeographyProblems.throwIfAny(problems)
  }

  private var problems: [GeographyProblem] {
    if header.count == 1, let other = [";", "\t"].first(where: { header[0].text.contains($0) }) {
      let name = other == ";" ? "semicolons" : "tabs"
      return [Self.problem("csv-separator", "the columns are separated by \(name)", "separate them by commas", header[0])]
    }
    var problems: [GeographyProblem] = []
    var seen: Set<String> = []
    for name in header where !seen.insert(name.text).inserted {
      let message = "a second column is called “\(name.text)”"
      problems.append(Self.problem("csv-column", message, "every column has its own name", name))
    }
    for record in records where record.count != header.count {
      let message = "\(record.count) fields in a table of \(header.count) columns"
      problems.append(Self.problem("csv-fields", message, "one for each column; quote a field that holds a comma", record[0]))
    }
    return problems
  }

  /// A problem at a field.
  static func problem(_ code: String, _ message: String, _ advice: String?, _ field: Field) -> GeographyProblem {
    GeographyProblem(code, message, advice: advice, at: .source(field.position))
  }

  /// Index of the column with exactly this name.
  func column(_ name: String) -> Int? { header.firstIndex { $0.text == name } }

  /// A finite decimal number ("12", "-0.5", "1e-3"), or nil with a problem `csv-number` or `csv-range` noted.
  ///
  /// Blanks around it do not matter.
  static func number(
    _ field: Field, in range: ClosedRange<Double>, called name: String, _ problems: inout [GeographyProblem]
  ) -> Double? {
    let text = TextPart.trimmed(field.text[...])
    let isDecimal = text.utf8.allSatisfy { (48...57).contains($0) || "+-.eE".utf8.contains($0) }
    guard isDecimal, let number = Double(text), number.isFinite else {
      problems.append(problem("csv-number", "\(name) of “\(field.text)”", "a decimal number such as 12.5", field))
      return nil
    }
    guard range.contains(number) else {
      problems.append(problem("csv-range", "\(name) of \(text)", GeographyProblem.shown(range), field))
      return nil
    }
    return number
  }
}
