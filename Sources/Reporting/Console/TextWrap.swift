/// Breaks text into lines of so many terminal columns: at blanks, and between Chinese characters.
enum TextWrap {
  static func lines(_ text: String, to width: Int) -> [String] {
    var lines = [""]
    for word in pieces(text) {
      if DisplayWidth.of(lines[lines.count - 1] + word) > width { lines.append("") }
      lines[lines.count - 1] += lines[lines.count - 1].isEmpty && word == " " ? "" : word
    }
    return lines.map { line in
      var line = line
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  /// Words, blanks, and single wide characters: the places where a line may break.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      let piece = String(character)
      let breaks = piece == " " || pieces.last == nil || pieces.last == " " || DisplayWidth.of(piece) == 2
      // Full stops and commas stay with what they end.
      if breaks && !"，。；：、”".contains(character) { pieces.append(piece) } else { pieces[pieces.count - 1] += piece }
    }
    return pieces
  }
}
