/// Breaks running text into lines.
enum TextWrap {
  /// Columns of help pages and remarks; fixed, so that they read the same everywhere.
  static let columns = 80

  /// Words in lines of at most `columns` characters; the first line starts with `first`, the others with `indent` spaces.
  static func lines(_ text: String, first: String = "", indent: Int = 0) -> String {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > columns {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
