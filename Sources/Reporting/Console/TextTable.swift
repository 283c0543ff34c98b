/// A table of text whose columns line up on a terminal, also with Chinese characters in them.
struct TextTable {
  struct Cell {
    var text: String
    var ink: ConsoleStyle.Ink = .text

    init(_ text: String, _ ink: ConsoleStyle.Ink = .text) {
      self.text = text
      self.ink = ink
    }
  }

  enum Alignment {
    case left, right
  }

  /// Columns of the terminal that nothing crosses.
  static let width = 100
  private static let indent = 2
  private static let gap = 2

  private let alignments: [Alignment]
  private var rows: [[Cell]]

  init(_ head: [String], _ alignments: [Alignment]) {
    self.alignments = alignments
    rows = [head.map { Cell($0, .faint) }]
  }

  mutating func add(_ row: [Cell]) { rows.append(row) }

  var isEmpty: Bool { rows.count == 1 }

  /// The lines; where the table is too wide, its first column is broken into two lines.
  func lines(_ style: ConsoleStyle) -> [String] {
    var widths = alignments.indices.map { column in rows.map { DisplayWidth.of($0[column].text) }.max() ?? 0 }
    let total = Self.indent + widths.reduce(0, +) + Self.gap * (widths.count - 1)
    if total > Self.width { widths[0] = max(8, widths[0] - (total - Self.width)) }
    return rows.flatMap { row in
      let wrapped = TextWrap.lines(row[0].text, to: widths[0])
      var row = row
      row[0].text = wrapped[0]
      let first = line(row, widths, style)
      if wrapped.count == 1 { return [first] }
      let rest = DisplayWidth.fitted(wrapped[1...].joined(separator: " "), to: Self.width - Self.indent - Self.gap)
      return [first, String(repeating: " ", count: Self.indent + Self.gap) + style.paint(rest, row[0].ink)]
    }
  }

  private func line(_ row: [Cell], _ widths: [Int], _ style: ConsoleStyle) -> String {
    var line = String(repeating: " ", count: Self.indent)
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
