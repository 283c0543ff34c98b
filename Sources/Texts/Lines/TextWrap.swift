/// Breaks text into lines of so many terminal columns: at blanks, and beside Chinese characters.
public enum TextWrap {
  /// Lines of running text.
  /// - Parameters:
  ///   - text: Words between blanks.
  ///   - width: Columns that no line exceeds, unless a single word does.
  ///   - first: What the first line begins with; part of its width.
  ///   - indent: Blanks that the other lines begin with.
  public static func lines(_ text: String, to width: Int, first: String = "", indent: Int = 0) -> [String] {
    var lines = [first]
    var isEmpty = true
    for word in pieces(text) {
      if !isEmpty, DisplayWidth.of(lines[lines.count - 1] + word) > width {
        lines.append(String(repeating: " ", count: indent))
        isEmpty = true
      }
      if isEmpty && word == " " { continue }
      lines[lines.count - 1] += word
      isEmpty = false
    }
    return lines.map { line in
      var line = line
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  /// What ends something never begins a line, and what opens something never ends one.
  private static let closing = Set("，。；：、！？）》」』】］”’")
  private static let opening = Set("（《「『【［“‘")

  /// Words, blanks, and single wide characters: the places where a line may break.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      let piece = String(character)
      let last = pieces.last?.last
      let isAfterWide = last.map { DisplayWidth.of(String($0)) == 2 } ?? false
      let breaks =
        piece == " " || last == " " || DisplayWidth.of(piece) == 2
        || isAfterWide && (opening.contains(character) || character.isLetter || character.isNumber)
      let stays = closing.contains(character) || piece != " " && last.map(opening.contains) ?? false
      if pieces.isEmpty || breaks && !stays {
        pieces.append(piece)
      } else {
        pieces[pieces.count - 1] += piece
      }
    }
    return pieces
  }
}
