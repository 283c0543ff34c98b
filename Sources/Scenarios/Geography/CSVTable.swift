import Texts

/// A table read from comma-separated values (RFC 4180, UTF-8), with the place of every field.
///
/// Accepts a byte order mark, CRLF or LF, quoted fields with commas, line ends and doubled quotes, a missing last line end,
/// empty lines and lines of nothing but commas. Blanks belong to a field. The first record is the header; columns without a name
/// at its end that hold nothing are left out.
struct CSVTable: Sendable {
  struct Field: Sendable {
    /// Content, without the quotes around it.
    var text: String
    var position: SourcePosition

    /// Whether it holds nothing but blanks of any width.
    var isBlank: Bool { text.unicodeScalars.allSatisfy { $0 == "\t" || $0.properties.generalCategory == .spaceSeparator } }
  }

  let header: [Field]
  /// Each with as many fields as the header.
  let records: [[Field]]
  /// Records with a fault, which have no place among the others.
  let damaged: [[Field]]

  /// Throws the problems of ``read(_:)``.
  init(_ source: SourceFile) throws(GeographyProblems) {
    let (table, problems) = Self.read(source)
    try GeographyProblems.throwIfAny(problems)
    guard let table else { preconditionFailure("a table was refused without a reason") }
    self = table
  }

  /// The table as far as it can be read, and all that is wrong with it: `csv-encoding`, `csv-quote`, `csv-line-end`; `csv-empty`,
  /// `csv-separator`, `csv-column` (a name twice), `csv-fields` (a record of another length).
  ///
  /// No table where nothing can be said of its columns.
  static func read(_ source: SourceFile) -> (table: CSVTable?, problems: [GeographyProblem]) {
    let read = CSVRows(source)
    var (rows, problems) = (read.rows, read.problems)
    guard let first = rows.first else {
      if problems.isEmpty {
        let start = SourcePosition(source, offset: 0, length: 0)
        let advice = Words("the first line names the columns", "首行应为各列的名称")
        problems.append(GeographyProblem("csv-empty", Words("the table is empty", "表格是空的"), advice: advice, at: .source(start)))
      }
      return (nil, problems)
    }
    if let other = [";", "\t"].first(where: { first.fields.count == 1 && first.fields[0].text.contains($0) }) {
      let name = other == ";" ? Words("semicolons", "分号") : Words("tabs", "制表符")
      let message = Words("the columns are separated by \(name.en)", "各列以\(name.zhHans)分隔")
      let advice = Words("separate them by commas", "请以逗号分隔")
      return (nil, problems + [problem("csv-separator", message, advice, first.fields[0])])
    }
    if first.isDamaged { return (nil, problems) }
    let unused = unusedColumns(rows)
    if unused > 0 { for index in rows.indices { rows[index].fields.removeLast(min(unused, rows[index].fields.count)) } }
    let table = CSVTable(rows)
    return (table, problems + table.columnProblems + rows.dropFirst().compactMap { table.lengthProblem($0) })
  }

  private init(_ rows: [CSVRows.Row]) {
    let count = rows[0].fields.count
    header = rows[0].fields
    records = rows.dropFirst().filter { !$0.isDamaged && $0.fields.count == count }.map(\.fields)
    damaged = rows.dropFirst().filter { $0.isDamaged || $0.fields.count != count }.map(\.fields)
  }

  /// How many columns at the end have no name and, in rows of the header's length, no content.
  private static func unusedColumns(_ rows: [CSVRows.Row]) -> Int {
    let count = rows[0].fields.count
    var unused = 0
    while unused < count - 1, rows.allSatisfy({ $0.fields.count == count && $0.fields[count - 1 - unused].isBlank }) {
      unused += 1
    }
    return unused
  }

  private var columnProblems: [GeographyProblem] {
    var seen: Set<String> = []
    // A column without a name is nobody's: programs that number the lines write one.
    return header.filter { !$0.text.isEmpty && !seen.insert($0.text).inserted }.map { name in
      Self.problem(
        "csv-column", Words("a second column is called “\(name.text)”", "列名“\(name.text)”重复"),
        Words("every column has its own name", "各列名称不能相同"), name)
    }
  }

  private func lengthProblem(_ row: CSVRows.Row) -> GeographyProblem? {
    guard !row.isDamaged, row.fields.count != header.count else { return nil }
    let message = Words(
      "\(row.fields.count) fields in a table of \(header.count) columns",
      "表格有 \(header.count) 列，此行有 \(row.fields.count) 个字段")
    let advice = Words("one for each column; quote a field that holds a comma", "每列一个字段；含逗号的字段要加引号")
    return Self.problem("csv-fields", message, advice, row.fields[0])
  }

  /// A problem at a field.
  static func problem(_ code: String, _ message: Words, _ advice: Words?, _ field: Field) -> GeographyProblem {
    GeographyProblem(code, message, advice: advice, at: .source(field.position))
  }

  /// Index of the column with exactly this name.
  func column(_ name: String) -> Int? { header.firstIndex { $0.text == name } }

  /// A finite decimal number ("12", "-0.5", "1e-3"), or nil with a problem `csv-number` or `csv-range` noted.
  ///
  /// Blanks around it do not matter.
  static func number(
    _ field: Field, in range: ClosedRange<Double>, called name: Words, _ problems: inout [GeographyProblem]
  ) -> Double? {
    let text = TextPart.trimmed(field.text[...])
    let isDecimal = text.utf8.allSatisfy { (48...57).contains($0) || "+-.eE".utf8.contains($0) }
    guard isDecimal, let number = Double(text), number.isFinite else {
      let advice =
        plainNumber(text).map { Words("write \($0): a decimal number without other signs", "请写 \($0)：十进制数，不带其他符号") }
        ?? Words("a decimal number such as 12.5", "应为十进制数，如 12.5")
      problems.append(
        problem("csv-number", Words("\(name.en) of “\(field.text)”", "\(name.zhHans)为“\(field.text)”"), advice, field))
      return nil
    }
    guard range.contains(number) else {
      problems.append(
        problem("csv-range", Words("\(name.en) of \(text)", "\(name.zhHans)为 \(text)"), GeographyProblem.allowed(range), field))
      return nil
    }
    return number
  }

  /// The number that a text with separators of thousands, blanks or full-width digits stands for; nil for other texts.
  private static func plainNumber(_ text: Substring) -> String? {
    let halved = FullWidth.halved(String(text)) ?? String(text)
    let groups = halved.split(whereSeparator: { ", '\u{A0}".contains($0) })
    // A group of other than three digits may be decimals behind a comma.
    guard let first = groups.first, groups.count == 1 || !first.contains("."),
      groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 })
    else { return nil }
    let plain = groups.joined()
    guard plain != text, (1...3).contains(first.count) || groups.count == 1, Double(plain)?.isFinite == true else { return nil }
    return plain
  }
}
