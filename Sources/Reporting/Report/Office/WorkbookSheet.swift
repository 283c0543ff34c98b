import Texts

/// A sheet of a workbook, row by row.
struct WorkbookSheet {
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  let columns: Int
  let rows: Int
  /// The cells of a row; rows are made only when they are written.
  let cells: (_ row: Int) -> [WorkbookCell]
  /// Rows whose first cell leads to a sheet.
  var links: [(row: Int, sheet: String)] = []
  /// Whether the first row is a header: it stays in sight, and rows can be chosen by it.
  let isTable: Bool
  /// In characters; nil fits the first rows.
  let widths: [Double]?

  /// A table, its header in row 0.
  init(columns: Int, rows: Int, cells: @escaping (_ row: Int) -> [WorkbookCell]) {
    (self.columns, self.rows, self.cells) = (columns, rows, cells)
    isTable = true
    widths = nil
  }

  /// A sheet of texts.
  init(_ rows: [[WorkbookCell]], widths: [Double]) {
    (columns, self.rows) = (widths.count, rows.count)
    cells = { rows[$0] }
    isTable = false
    self.widths = widths
  }

  /// The part of the sheet.
  func xml(_ texts: inout SharedTexts) -> [UInt8] {
    var xml = XMLWriter()
    let all = Self.range(columns: columns, rows: rows, isFixed: false)
    xml.element("worksheet", ["xmlns": Self.namespace]) { xml in
      if isPrintable {
        xml.element("sheetPr") { xml in xml.element("pageSetUpPr", ["fitToPage": "1"]) }
      }
      xml.element("dimension", ["ref": all])
      xml.element("sheetViews") { xml in view(&xml) }
      xml.element("sheetFormatPr", ["defaultRowHeight": "15"])
      xml.element("cols") { xml in
        for (place, width) in (widths ?? fitting).enumerated() {
          let number = "\(place + 1)"
          xml.element("col", ["min": number, "max": number, "width": NumberText.of(width), "customWidth": "1"])
        }
      }
      xml.element("sheetData") { xml in
        for place in 0..<rows { row(place, &xml, &texts) }
      }
      if isTable { xml.element("autoFilter", ["ref": all]) }
      if !links.isEmpty {
        xml.element("hyperlinks") { xml in
          for link in links {
            xml.element("hyperlink", ["ref": "A\(link.row + 1)", "location": Self.quoted(link.sheet) + "!A1"])
          }
        }
      }
      // A4; as many pages below each other as it takes.
      xml.element(
        "pageSetup",
        [
          "paperSize": "9", "orientation": "landscape", "fitToWidth": isPrintable ? "1" : nil,
          "fitToHeight": isPrintable ? "0" : nil,
        ])
      // Settings of several kinds share a column: some of its texts are digits, and are meant to be.
      xml.element("ignoredErrors") { xml in xml.element("ignoredError", ["sqref": all, "numberStoredAsText": "1"]) }
    }
    return xml.bytes
  }

  /// Whether all columns beside each other can still be read on a page.
  private var isPrintable: Bool { columns <= 20 }

  private func view(_ xml: inout XMLWriter) {
    xml.element("sheetView", ["workbookViewId": "0", "tabSelected": isTable ? nil : "1", "showGridLines": isTable ? nil : "0"]) {
      xml in
      guard isTable else { return }
      xml.element("pane", ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"])
      xml.element("selection", ["pane": "bottomLeft", "activeCell": "A2", "sqref": "A2"])
    }
  }

  private func row(_ place: Int, _ xml: inout XMLWriter, _ texts: inout SharedTexts) {
    xml.element("row", ["r": "\(place + 1)"]) { xml in
      for (column, cell) in cells(place).enumerated() {
        let name = Self.letters(column) + "\(place + 1)"
        switch cell {
        case .empty: continue
        case .text(let text, let look):
          let style = look == .plain && SpreadsheetText.isFormula(text) ? .armed : look
          xml.element("c", ["r": name, "s": style == .plain ? nil : "\(style.rawValue)", "t": "s"]) { xml in
            xml.element("v", text: "\(texts.place(text))")
          }
        case .number(let digits): xml.element("c", ["r": name]) { xml in xml.element("v", text: digits) }
        case .boolean(let isTrue):
          xml.element("c", ["r": name, "t": "b"]) { xml in xml.element("v", text: isTrue ? "1" : "0") }
        }
      }
    }
  }

  /// Widths that show the header and what stands in the first rows, within bounds.
  private var fitting: [Double] {
    let first = (0..<min(rows, 200)).map(cells)
    return (0..<columns).map { column in
      let longest = first.map { row -> Int in
        switch row[column] {
        case .text(let text, _): DisplayWidth.of(text)
        case .number(let digits): digits.utf8.count
        case .boolean, .empty: 5
        }
      }.max()
      // Beside the header stands the button of the filter.
      return Double(min(max((longest ?? 0) + 3, 8), 60))
    }
  }

  /// `A1:C9`, or `$A$1:$C$9`.
  static func range(columns: Int, rows: Int, isFixed: Bool) -> String {
    let sign = isFixed ? "$" : ""
    return "\(sign)A\(sign)1:\(sign)\(letters(max(0, columns - 1)))\(sign)\(max(1, rows))"
  }

  /// The name of a sheet as a reference has it.
  static func quoted(_ name: String) -> String { "'" + name.replacing("'", with: "''") + "'" }

  /// `A` for 0, `Z` for 25, `AA` for 26.
  static func letters(_ column: Int) -> String {
    var (rest, text) = (column, "")
    repeat {
      text = String(UnicodeScalar(UInt8(65 + rest % 26))) + text
      rest = rest / 26 - 1
    } while rest >= 0
    return text
  }
}
