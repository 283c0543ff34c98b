import Texts

extension WordDocument {
  /// A table no wider than the text: its head stands again on every page, and no row is cut by the end of one.
  func table(_ table: PlateTable, _ xml: inout XMLWriter) {
    let (size, widths) = Self.fit(table, total: look.textWidth, size: look.tableSize)
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblStyle", ["w:val": Self.tableStyle])
        xml.element("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
        if look.language == .zhHans { xml.element("w:jc", ["w:val": "center"]) }
        // Widths that are told, not found: every program then shows the same.
        xml.element("w:tblLayout", ["w:type": "fixed"])
        xml.element("w:tblLook", ["w:val": "0020", "w:firstRow": "1", "w:noHBand": "1", "w:noVBand": "1"])
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      let head = table.columns.map(\.name)
      for (place, row) in ([head] + table.rows).enumerated() {
        self.row(row, table, widths, size: size, isHead: place == 0, &xml)
      }
    }
  }

  static let tableStyle = "ReportTable"

  private func row(_ cells: [String], _ table: PlateTable, _ widths: [Int], size: Int, isHead: Bool, _ xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if isHead { xml.element("w:tblHeader") }
      }
      for (place, column) in table.columns.enumerated() {
        xml.element("w:tc") { xml in
          xml.element("w:tcPr") { xml in xml.element("w:tcW", ["w:w": "\(widths[place])", "w:type": "dxa"]) }
          xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
              xml.element("w:pStyle", ["w:val": (isHead ? Style.cellHead : .cell).rawValue])
              if column.isNumber { xml.element("w:jc", ["w:val": "right"]) }
            }
            let text = place < cells.count ? cells[place] : ""
            if !text.isEmpty { run(text, size: size == look.tableSize ? nil : size, &xml) }
          }
        }
      }
    }
  }

  /// The size of the letters, and widths of the columns: a table of many columns is set smaller before its words are broken.
  ///
  /// - Parameters:
  ///   - total: To be divided, in twentieths of a point.
  ///   - size: Of the font, in half points.
  static func fit(_ table: PlateTable, total: Int, size: Int) -> (size: Int, widths: [Int]) {
    let needs = table.columns.indices.map { need(table, $0) }
    var size = size
    while size > smallest, needs.reduce(0, { $0 + $1.least }) > room(total, size) { size -= 1 }
    // Few narrow columns are not drawn apart: an eye must find from one to the next.
    let wanted = needs.reduce(0) { $0 + $1.wanted } / room(total, size) * 1.8
    let width = wanted < 1 ? Int(Double(total) * wanted) : total
    return (size, widths(needs, total: width, room: room(width, size)))
  }

  /// Of letters that can still be read in print, in half points.
  private static let smallest = 13

  /// In letters: one is about half as wide as high.
  private static func room(_ total: Int, _ size: Int) -> Double { Double(total) / (Double(size) * 10 * 0.52) }

  /// Letters that a column needs for its longest word, and would have for its longest line.
  private static func need(_ table: PlateTable, _ place: Int) -> (least: Double, wanted: Double) {
    let texts = [table.columns[place].name] + table.rows.map { place < $0.count ? $0[place] : "" }
    let lines = texts.flatMap { $0.split(separator: "\n") }
    let words = lines.flatMap { $0.split(separator: " ") }
    let line = Double(lines.map { DisplayWidth.of(String($0)) }.max() ?? 0)
    let word = Double(words.map { Self.unbroken(String($0)) }.max() ?? 0)
    // The margins of a cell take as much as three.
    return (min(max(word, 4), 34) + 3, min(max(line, 4), 250) + 3)
  }

  /// Leaves each column its longest word where it can, and gives what is left by how much a column has to say.
  private static func widths(_ needs: [(least: Double, wanted: Double)], total: Int, room: Double) -> [Int] {
    let (sumLeast, sumWanted) = needs.reduce((0, 0)) { ($0.0 + $1.least, $0.1 + $1.wanted) }
    let shares: [Double]
    if sumLeast >= room {
      shares = needs.map { $0.least / sumLeast }
    } else if sumWanted <= room {
      shares = needs.map { $0.wanted / sumWanted }
    } else {
      shares = needs.map { ($0.least + ($0.wanted - $0.least) * (room - sumLeast) / (sumWanted - sumLeast)) / room }
    }
    return shares.map { Int((Double(total) * $0).rounded(.down)) }
  }

  /// How wide a word is that has no blank: between characters a line may end anywhere.
  private static func unbroken(_ word: String) -> Int {
    word.split { $0.unicodeScalars.contains { $0.value >= 0x2E80 } }.map { DisplayWidth.of(String($0)) }.max() ?? 2
  }
}
