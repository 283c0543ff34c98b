import Texts

/// `report.xlsx`: every table of the results as a sheet, and a first sheet that says what they are.
///
/// Source: ECMA-376, part 1, SpreadsheetML.
struct Workbook {
  /// Rows of a sheet, its header among them: a spreadsheet shows no more.
  static let mostRows = 1_048_576
  /// UTF-16 units in a cell: with more a spreadsheet calls the file damaged.
  static let longestText = 32_767

  /// A sheet: a part of a table, or all of it.
  struct Page {
    var name: String
    var table: TableFolder.Table
    var rows: Range<Int>
  }

  let words: ReportWords
  let folders: [TableFolder]
  private let coverName: String
  /// By folder.
  let pages: [[Page]]

  /// - Parameters:
  ///   - folders: The one that the report is about first.
  ///   - mostRows: As above; tests have less.
  /// - Throws: `ReportError.damaged` at a text that no cell can hold.
  init(_ folders: [TableFolder], language: Language, mostRows: Int = Self.mostRows) throws(ReportError) {
    self.folders = folders
    words = ReportWords(language: language)
    var names = SheetNames()
    coverName = names.add(words.readMe)
    var pages: [[Page]] = []
    for (place, folder) in folders.enumerated() {
      // Tables of further studies have the names of the first one's.
      let prefix = place > 0 && folder.study != nil ? folder.name + " " : ""
      var own: [Page] = []
      for table in folder.tables {
        try Self.check(table)
        var start = 0
        repeat {
          let end = min(start + mostRows - 1, table.sheet.count)
          own.append(Page(name: names.add(prefix + table.name), table: table, rows: start..<end))
          start = end
        } while start < table.sheet.count
      }
      pages.append(own)
    }
    self.pages = pages
  }

  /// The file.
  ///
  /// - Parameter title: What the workbook is called.
  func xlsx(title: String) throws(ZipArchive.Failure) -> [UInt8] {
    var package = OfficePackage()
    var texts = SharedTexts()
    var sheets = [(name: coverName, xml: cover(title).xml(&texts))]
    for page in pages.joined() { sheets.append((page.name, Self.sheet(page).xml(&texts))) }
    for (place, sheet) in sheets.enumerated() {
      package.add("xl/worksheets/sheet\(place + 1).xml", type: Self.type("worksheet"), sheet.xml)
    }
    package.add("xl/workbook.xml", type: Self.type("sheet.main"), list(sheets.map(\.name)))
    package.add(
      references: sheets.indices.map { .init(relation: .worksheet, target: "worksheets/sheet\($0 + 1).xml") }
        + [.init(relation: .styles, target: "styles.xml"), .init(relation: .sharedStrings, target: "sharedStrings.xml")],
      of: "xl/workbook.xml")
    package.add("xl/styles.xml", type: Self.type("styles"), WorkbookStyle.xml(words.language))
    package.add("xl/sharedStrings.xml", type: Self.type("sharedStrings"), texts.xml)
    package.add(title: title, language: words.language)
    return try package.archived(main: "xl/workbook.xml")
  }

  private static func type(_ part: String) -> String {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.\(part)+xml"
  }

  private static func check(_ table: TableFolder.Table) throws(ReportError) {
    let sheet = table.sheet
    for row in sheet.rows {
      for column in sheet.columns where row.bytes(column).count > longestText {
        let length = row.text(column).utf16.count
        if length > longestText {
          throw sheet.damaged(
            row.index, column,
            Words(
              "a text of \(length) characters, where a cell of a spreadsheet holds \(longestText)",
              "文字长 \(length) 个字符，电子表格的单元格最多 \(longestText) 个"))
        }
      }
    }
  }

  private static func sheet(_ page: Page) -> WorkbookSheet {
    let (sheet, fields) = (page.table.sheet, page.table.fields)
    return WorkbookSheet(columns: fields.count, rows: page.rows.count + 1) { row in
      if row == 0 { return fields.map { .text($0.name, .head) } }
      let row = sheet[page.rows.lowerBound + row - 1]
      return fields.map { WorkbookCell(row.text($0.name), type: $0.type) }
    }
  }

  /// The part that names the sheets.
  private func list(_ names: [String]) -> [UInt8] {
    var xml = XMLWriter()
    let all = Array(pages.joined())
    xml.element("workbook", ["xmlns": WorkbookSheet.namespace, "xmlns:r": WorkbookSheet.references]) { xml in
      xml.element("bookViews") { xml in xml.element("workbookView", ["activeTab": "0"]) }
      xml.element("sheets") { xml in
        for (place, name) in names.enumerated() {
          xml.element("sheet", ["name": name, "sheetId": "\(place + 1)", "r:id": "rId\(place + 1)"])
        }
      }
      if all.isEmpty { return }
      xml.element("definedNames") { xml in
        for (place, page) in all.enumerated() {
          let range = WorkbookSheet.range(columns: page.table.fields.count, rows: page.rows.count + 1, isFixed: true)
          xml.element(
            "definedName", ["name": "_xlnm._FilterDatabase", "localSheetId": "\(place + 1)", "hidden": "1"],
            text: WorkbookSheet.quoted(page.name) + "!" + range)
        }
        // The header stands above every printed page.
        for (place, page) in all.enumerated() {
          xml.element(
            "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(place + 1)"],
            text: WorkbookSheet.quoted(page.name) + "!$1:$1")
        }
      }
    }
    return xml.bytes
  }
}
