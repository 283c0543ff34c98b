extension Diagnostic {
  /// The message with its place, the source line and a caret under the words it is about; several lines, no line end.
  ///
  /// What comes from files is shown by ``PrintableText``. A line that is no text (a workbook, another encoding) is not shown.
  public var rendered: Words { Words(each: rendered) }

  private func rendered(_ language: Language) -> String {
    var lines = [heading[language]]
    let hint = hint.map { PrintableText.of($0[language]) }
    let setting = path.isEmpty ? "" : place[language]
    guard let position else {
      if !setting.isEmpty { lines.append("  \(setting)") }
      if let hint { lines.append("  \(hint)") }
      return lines.joined(separator: "\n")
    }
    lines.append("  --> \(PrintableText.of(position.description))" + (setting.isEmpty ? "" : "   \(setting)"))
    guard let excerpt = Excerpt(position) else {
      if let hint { lines.append("  \(hint)") }
      return lines.joined(separator: "\n")
    }
    let number = String(position.line)
    let gutter = String(repeating: " ", count: number.count)
    lines.append("\(number) | \(excerpt.line)")
    lines.append("\(gutter) | \(excerpt.carets)" + (hint.map { " \($0)" } ?? ""))
    return lines.joined(separator: "\n")
  }
}

extension Diagnostic {
  private var heading: Words {
    let label = label
    return Words("\(label.en): \(PrintableText.of(message.en))", "\(label.zhHans)：\(PrintableText.of(message.zhHans))")
  }

  /// "error[unknown-key]".
  public var label: Words { Self.label(severity, code) }

  /// The same for a kind of problem.
  public static func label(_ severity: Severity, _ code: String) -> Words {
    Words(each: { "\(severity.name[$0])[\(code)]" })
  }

  private var place: Words {
    let path = PrintableText.of(path)
    return Words("at \(path)", "位置 \(path)")
  }
}

/// The source line of a position and the carets that underline it.
private struct Excerpt {
  /// Lines longer than this are cut around the position: a map in one line may be megabytes long.
  static let widest = 140

  var line: String
  var carets: String

  /// Nil where the bytes shown would be no text.
  init?(_ position: SourcePosition) {
    let file = position.file
    let whole = file.lineRange(position.line)
    let start = min(max(position.offset, whole.lowerBound), whole.upperBound)
    let end = min(max(start, position.offset + position.length), whole.upperBound)
    var shown = whole
    if whole.count > Self.widest {
      let from = Excerpt.scalarStart(max(whole.lowerBound, start - 60), file)
      shown = from..<Excerpt.scalarStart(min(whole.upperBound, from + Self.widest), file)
    }
    let isText = file.bytes[shown].withUnsafeBufferPointer { UTF8Check.firstFault(in: $0) == nil && !$0.contains(0) }
    guard isText else { return nil }
    let before = file.text(shown.lowerBound..<start)
    let marked = file.text(start..<max(start, min(end, shown.upperBound)))
    let head = shown.lowerBound > whole.lowerBound ? "…" : ""
    line = PrintableText.of(head + file.text(shown) + (shown.upperBound < whole.upperBound ? "…" : ""))
    let margin = String(repeating: " ", count: DisplayWidth.of(PrintableText.of(head + before)))
    carets = margin + String(repeating: "^", count: max(1, DisplayWidth.of(PrintableText.of(marked))))
  }

  private static func scalarStart(_ offset: Int, _ file: SourceFile) -> Int {
    var offset = offset
    let bytes = file.bytes
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
