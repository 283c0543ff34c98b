import Testing
import Texts

@testable import Reporting

@Suite("The workbook")
struct WorkbookTests {
  static let files: [String: [UInt8]] = {
    let run = ResultFile(name: ResultFolder.runFile, bytes: SmallStudy.run.json(files: []).encoded())
    let read = SmallStudy.files.filter { ResultSet.isRead($0.name) } + [run]
    return Dictionary(uniqueKeysWithValues: read.map { ($0.name, $0.bytes) })
  }()

  private func folder(_ name: String = "small", _ files: [String: [UInt8]] = Self.files) throws -> TableFolder {
    try TableFolder(name, files, study: ResultSet(files))
  }

  /// A folder with one table that no study has.
  private func table(_ rows: [[String]], types: [String], name: String = "checks") throws -> TableFolder {
    var writer = CSVWriter()
    for row in rows { writer.add(row.map { .text($0) }) }
    let fields = zip(rows[0], types).map { name, type in
      JSONValue.object([.init("name", .text(name)), .init("type", .text(type)), .init("description", .text("What it is."))])
    }
    let package = JSONValue.object([
      .init(
        "resources",
        .array([
          .object([
            .init("path", .text("table.csv")), .init("title", .text("A table")),
            .init("schema", .object([.init("fields", .array(fields))])),
          ])
        ]))
    ])
    return try TableFolder(name, ["table.csv": writer.bytes, DataPackage.name: package.encoded()], study: nil)
  }

  private func opened(_ folders: [TableFolder], language: Language = .en) throws -> OpenedWorkbook {
    try OpenedWorkbook(Report.xlsx(folders, language: language))
  }

  @Test("every table that the data package lists is a sheet with the same fields, numbers as numbers")
  func tables() throws {
    let folder = try folder()
    let workbook = try opened([folder])
    try workbook.parts.checkReferences()
    let tables = Self.files.keys.filter { $0.hasSuffix(".csv") }
    #expect(workbook.sheets.count == tables.count + 1 && folder.tables.count == tables.count)
    for (table, sheet) in zip(folder.tables, workbook.sheets.dropFirst()) {
      #expect(sheet.name == table.name)
      let rows = CSVReader.rows(try #require(Self.files[table.sheet.file]))
      #expect(sheet.rows.count == rows.count, "\(table.name)")
      for (found, row) in zip(sheet.rows, rows).dropFirst() {
        for (place, field) in row.enumerated() where !field.isEmpty {
          let cell = found[place]
          switch table.fields[place].type {
          case "boolean": #expect(cell.type == "b" && cell.value == (field == "true" ? "1" : "0"))
          case "integer", "number":
            #expect(cell.value == field && (cell.type == nil) == (field != "INF" && field != "-INF"), "\(table.name): \(field)")
          default: #expect(cell.type == "s" && cell.value == SpreadsheetText.restored(field), "\(table.name): \(field)")
          }
        }
      }
    }
  }

  @Test("the header is bold, stays in sight, and rows can be chosen by it")
  func header() throws {
    let workbook = try opened([folder()])
    let bold = try workbook.parts.part("xl/styles.xml").all("font").map { $0.first("b") != nil }
    let styles = try workbook.parts.part("xl/styles.xml").first("cellXfs")?.all("xf") ?? []
    for sheet in workbook.sheets.dropFirst() {
      let pane = try #require(sheet.part.first("pane"))
      #expect(pane["state"] == "frozen" && pane["ySplit"] == "1")
      #expect(sheet.part.first("autoFilter")?["ref"] == sheet.part.first("dimension")?["ref"])
      for cell in sheet.rows[0] { #expect(bold[try #require(styles[cell.style]["fontId"].flatMap { Int($0) })]) }
    }
  }

  @Test("no cell is a formula, and a text that begins like one stays a text when it is edited")
  func formulas() throws {
    let hostile = ["=1+1", "<b>&\"'", "+86 police", "@home", "n\u{0}ul\u{1B}l", "_x000D_", "two\nlines", " blank ", "INF"]
    let rows = [["=name", "number"]] + hostile.map { [$0, $0] }
    let workbook = try opened([table(rows, types: ["string", "number"])])
    for sheet in workbook.sheets { #expect(sheet.part.all("f").isEmpty) }
    let armed = try workbook.parts.part("xl/styles.xml").first("cellXfs")?.all("xf").map { $0["quotePrefix"] == "1" } ?? []
    for (text, row) in zip(hostile, try workbook.sheet("table").dropFirst()) {
      // A reader of XML knows nothing of the groups that a spreadsheet reads as one character.
      let shown = text.replacing("\u{0}", with: "").replacing("\u{1B}", with: "").replacing("_x000D_", with: "_x005F_x000D_")
      for cell in row {
        #expect(cell.type == "s" && cell.value == shown)
        #expect(armed[cell.style] == SpreadsheetText.isFormula(text), "\(text)")
      }
    }
    #expect(try workbook.sheet("table")[0][0].value == "=name")
  }

  @Test("whole numbers of more than 15 digits keep all of them, as texts")
  func digits() throws {
    let rows = [
      ["n"], ["999999999999999"], ["18446744073709551615"], ["-1234567890123456"], ["1e-05"], ["0.1"], ["nan"], ["0x10"],
    ]
    let cells = try opened([table(rows, types: ["integer"])]).sheet("table").dropFirst().map { $0[0] }
    #expect(cells.map(\.value) == rows.dropFirst().map { $0[0] })
    #expect(cells.map { $0.type == nil } == [true, false, false, true, true, false, false])
  }

  @Test("the first sheet tells the study, how it was made, and what every column means", arguments: Language.allCases)
  func cover(_ language: Language) throws {
    let folder = try folder()
    let workbook = try opened([folder], language: language)
    let cover = workbook.sheets[0]
    #expect(cover.name == (language == .en ? "Read me" : "说明"))
    let texts = Set(cover.rows.joined().map(\.value))
    let study = try ResultSet(Self.files)
    let words = ReportWords(language: language)
    for text in [
      Report.title(Story(study, language: language)), study.study.seed, "8", "rollout compare today.jsonc plan.jsonc",
      words.madeBy(study.program), "Goals: what is needed, what each arm reaches, and in how many runs",
    ] { #expect(texts.contains(text), "\(text)") }
    for table in folder.tables {
      for field in table.fields {
        #expect(
          cover.rows.contains {
            $0.map(\.value) == [table.name, field.name, field.type, field.unit ?? "", field.description ?? ""].trimmed
          },
          "\(table.name).\(field.name)")
      }
    }
    #expect(cover.part.all("hyperlink").map { $0["location"] } == folder.tables.map { "'\($0.name)'!A1" })
  }

  @Test("tables of further folders have names of their own, also where these are long and alike")
  func folders() throws {
    let long = "a-folder-with-a-name-of-forty-characters"
    let all = [try folder(), try folder(long + "1"), try folder(long + "2"), try table([["a"], ["b"]], types: ["string"])]
    let names = try opened(all).sheets.map(\.name)
    #expect(Set(names.map { $0.lowercased() }).count == names.count && names.allSatisfy { $0.utf16.count <= 31 })
    #expect(names.contains("goals") && names.contains("a-folder-with-a-name-of-forty-c") && names.last == "table")
  }

  @Test("a table of more rows than a sheet holds goes on on another one, below the same header")
  func split() throws {
    let rows = [["n"]] + (0..<10).map { ["\($0)"] }
    let workbook = try OpenedWorkbook(Workbook([table(rows, types: ["integer"])], language: .en, mostRows: 5).xlsx(title: "T"))
    #expect(workbook.sheets.map(\.name) == ["Read me", "table", "table (2)", "table (3)"])
    #expect(
      workbook.sheets.dropFirst().map { $0.rows.map { $0[0].value } } == [
        ["n", "0", "1", "2", "3"], ["n", "4", "5", "6", "7"], ["n", "8", "9"],
      ])
  }

  @Test("a text that no cell can hold is refused with its place")
  func tooLong() throws {
    let text = String(repeating: "长", count: Workbook.longestText)
    #expect(try opened([table([["a", "b"], ["", text]], types: ["string", "string"])]).sheet("table")[1][1].value == text)
    let folder = try table([["a", "b"], ["", text + "。"]], types: ["string", "string"])
    #expect(
      throws: ReportError.damaged(
        file: "table.csv", line: 2, column: 2,
        found: Words(
          "b: a text of 32768 characters, where a cell of a spreadsheet holds 32767", "b：文字长 32768 个字符，电子表格的单元格最多 32767 个"))
    ) { try Report.xlsx([folder]) }
  }

  @Test("a data package, or a table of which it tells, that is not there is named")
  func missing() throws {
    var files = Self.files
    files[DataPackage.name] = nil
    #expect(throws: ReportError.missing(file: DataPackage.name)) { try folder("small", files) }
    files = Self.files
    files[DataPackage.name] = Array("{\"resources\": [{\"path\": \"lost.csv\", \"schema\": {\"fields\": []}}]}".utf8)
    #expect(throws: ReportError.missing(file: "lost.csv")) { try folder("small", files) }
  }

  @Test("the same results give the same bytes", arguments: Language.allCases)
  func sameBytes(_ language: Language) throws {
    #expect(try Report.xlsx([folder()], language: language) == Report.xlsx([folder()], language: language))
  }

  @Test("columns are counted as spreadsheets do")
  func letters() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702, 16_383].map(WorkbookSheet.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"])
  }

  @Test("a command is shown as a shell reads it")
  func command() {
    #expect(["a", "a b", "", "it's", "-n", "$x"].map(ShellWord.quoted) == ["a", "'a b'", "''", "'it'\\''s'", "-n", "'$x'"])
  }
}

extension [String] {
  /// Without empty texts at the end.
  fileprivate var trimmed: [String] { Array(prefix((lastIndex { !$0.isEmpty } ?? -1) + 1)) }
}
