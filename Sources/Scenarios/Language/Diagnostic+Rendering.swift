extension Diagnostic {
  /// The message with its place, the source line and a caret under the words it is about; several lines, no line end.
  public var rendered: String {
    var lines = ["\(severity.rawValue)[\(code)]: \(message)"]
    guard let position else {
      if !path.isEmpty { lines.append("  at \(path)") }
      if let hint { lines.append("  \(hint)") }
      return lines.joined(separator: "\n")
    }
    lines.append("  --> \(position)" + (path.isEmpty ? "" : "   at \(path)"))
    let excerpt = Excerpt(position)
    let number = String(position.line)
    let gutter = String(repeating: " ", count: number.count)
    lines.append("\(number) | \(excerpt.line)")
    lines.append("\(gutter) | \(excerpt.carets)" + (hint.map { " \($0)" } ?? ""))
    return lines.joined(separator: "\n")
  }
}

/// The source line of a position and the carets that underline it.
private struct Excerpt {
  /// Lines longer than this are cut around the position: a map in one line may be megabytes long.
  static let widest = 140

  var line: String
  var carets: String

  init(_ position: SourcePosition) {
    let file = position.file
    let whole = file.lineRange(position.line)
    let start = min(max(position.offset, whole.lowerBound), whole.upperBound)
    let end = min(max(start, position.offset + position.length), whole.upperBound)
    var shown = whole
    if whole.count > Self.widest {
      let from = Excerpt.scalarStart(max(whole.lowerBound, start - 60), file)
      shown = from..<Excerpt.scalarStart(min(whole.upperBound, from + Self.widest), file)
    }
    let before = file.text(shown.lowerBound..<start)
    let marked = file.text(start..<max(start, min(end, shown.upperBound)))
    let head = shown.lowerBound > whole.lowerBound ? "…" : ""
    line = Excerpt.printable(head + file.text(shown) + (shown.upperBound < whole.upperBound ? "…" : ""))
    let margin = String(repeating: " ", count: Excerpt.width(Excerpt.printable(head + before)))
    carets = margin + String(repeating: "^", count: max(1, Excerpt.width(Excerpt.printable(marked))))
  }

  private static func scalarStart(_ offset: Int, _ file: SourceFile) -> Int {
    var offset = offset
    let bytes = file.bytes
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// Tabs as two blanks and control characters as a mark: a file must not steer the terminal.
  private static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        scalars.append(contentsOf: "  ".unicodeScalars)
      } else {
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
        scalars.append(isControl ? "\u{FFFD}" : scalar)
      }
    }
    return String(scalars)
  }

  /// Columns on a terminal: East Asian characters take two.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isWide($1.value) ? 2 : 1) }
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    (0x1100...0x115F).contains(scalar) || (0x2E80...0xA4CF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
      || (0xF900...0xFAFF).contains(scalar) || (0xFE30...0xFE6F).contains(scalar) || (0xFF00...0xFF60).contains(scalar)
      || (0xFFE0...0xFFE6).contains(scalar) || (0x20000...0x3FFFD).contains(scalar)
  }
}
