/// A piece of a text and where it stands, so that an error can point at it.
struct TextPart: Equatable {
  var text: Substring
  /// UTF-8 bytes from the start of the whole text.
  var range: Range<Int>

  init(_ text: Substring) {
    self.text = text
    let start = text.base.utf8.distance(from: text.base.startIndex, to: text.startIndex)
    range = start..<(start + text.utf8.count)
  }

  /// The non-empty pieces between separators, each without blanks at its ends.
  static func split(_ text: Substring, where isSeparator: (Character) -> Bool) -> [TextPart] {
    text.split(whereSeparator: isSeparator).map { TextPart(trimmed($0)) }.filter { !$0.text.isEmpty }
  }

  static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
