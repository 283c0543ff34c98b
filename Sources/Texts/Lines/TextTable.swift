/// A table of text whose columns line up on a terminal, also with Chinese characters in them.
public struct TextTable {
  /// A text and how it stands out.
  public struct Cell {
    var text: String
    var ink: ConsoleStyle.Ink = .text

    /// - Parameters:
    ///   - text: One line.
    ///   - ink: How it stands out.
    public init(_ text: String, _ ink: ConsoleStyle.Ink = .text) {
      self.text = text
      self.ink = ink
    }
  }

  /// At which edge of its column a text stands.
  public enum Alignment {
    /// Words stand at the left, numbers at the right.
    case left, right
  }

  private static let gap = 2

  private let indent: Int
  private let alignments: [Alignment]
  private var rows: [[Cell]]

  /// - Parameters:
  ///   - head: What stands above the columns.
  ///   - alignments: Of each column.
  ///   - indent: Blanks before the first column.
  public init(_ head: [String], _ alignments: [Alignment], indent: Int = 2) {
    self.indent = indent
    self.alignments = alignments
    rows = [head.map { Cell($0, .faint) }]
  }

  /// Adds a row, with a cell for each column.
  public mutating func add(_ row: [Cell]) { rows.append(row) }

  /// Whether there is nothing below the head.
  public var isEmpty: Bool { rows.count == 1 }

  /// The lines, none wider than `width` columns.
  ///
  /// Where the table is too wide, its first column is broken into several lines; where that is not enough, what it says stands above the
  /// other columns; and where they alone are too wide, every cell stands beside the head of its column.
  /// - Parameters:
  ///   - style: How words stand out.
  ///   - width: Columns of the terminal.
  public func lines(_ style: ConsoleStyle = .plain, to width: Int = .max) -> [String] {
    var widths = alignments.indices.map { column in rows.map { DisplayWidth.of($0[column].text) }.max() ?? 0 }
    let others = indent + widths.dropFirst().reduce(0, +) + Self.gap * (widths.count - 1)
    let room = width - others
    if room >= min(widths[0], Self.narrowest) {
      widths[0] = min(widths[0], room)
      return rows.flatMap { row in
        let parts = TextWrap.lines(row[0].text, to: widths[0])
        var row = row
        row[0].text = parts[0]
        let lead = String(repeating: " ", count: indent + Self.gap)
        let rest = TextWrap.lines(parts[1...].joined(separator: " "), to: width, first: lead, indent: indent + Self.gap)
        return [line(row, widths, style)] + (parts.count == 1 ? [] : rest.map { style.paint($0, row[0].ink) })
      }
    }
    let isStacked = others <= width
    let isWide = rows[0].contains { DisplayWidth.of($0.text) > $0.text.count }
    let signs = isWide ? (colon: "：", semicolon: "；") : (colon: ": ", semicolon: "; ")
    return rows.enumerated().flatMap { number, row -> [String] in
      let title = TextWrap.lines(row[0].text, to: width, first: "  ", indent: 4).map { style.paint($0, row[0].ink) }
      let figures: [String]
      if isStacked {
        var shifted = row
        shifted[0] = Cell("")
        figures = [line(shifted, [0] + widths.dropFirst(), style)]
      } else if number == 0 {
        figures = []
      } else {
        let told = row.indices.dropFirst().filter { !row[$0].text.isEmpty }
          .map { rows[0][$0].text.isEmpty ? row[$0].text : rows[0][$0].text + signs.colon + row[$0].text }
        figures = TextWrap.lines(told.joined(separator: signs.semicolon), to: width, first: "    ", indent: 4)
      }
      return (row[0].text.isEmpty ? [] : title) + figures
    }
  }

  /// Columns below which a first column is not read with pleasure.
  private static let narrowest = 14

  private func line(_ row: [Cell], _ widths: [Int], _ style: ConsoleStyle) -> String {
    var line = String(repeating: " ", count: indent)
    for (column, cell) in row.enumerated() {
      let text = DisplayWidth.fitted(cell.text, to: widths[column])
      let padding = String(repeating: " ", count: widths[column] - DisplayWidth.of(text))
      let isLast = column == row.count - 1
      switch alignments[column] {
      case .left: line += style.paint(text, cell.ink) + (isLast ? "" : padding)
      case .right: line += padding + style.paint(text, cell.ink)
      }
      if !isLast { line += String(repeating: " ", count: Self.gap) }
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
