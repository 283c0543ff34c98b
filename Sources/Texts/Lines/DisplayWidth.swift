/// How many columns of a terminal a text takes: two for East Asian wide and full-width characters, none for marks that combine.
///
/// Source: Unicode Standard Annex 11, the wide and full-width ranges that occur in names and messages.
public enum DisplayWidth {
  /// The columns of a text.
  public static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x300..<0x370, 0x200B..<0x2010, 0x20D0..<0x2100, 0xFE00..<0xFE10, 0xFEFF: 0
    case 0x1100..<0x1160, 0x2E80..<0x303F, 0x3041..<0xA4D0, 0xA960..<0xA980, 0xAC00..<0xD7A4, 0xF900..<0xFB00,
      0xFE30..<0xFE70, 0xFF00..<0xFF61, 0xFFE0..<0xFFE7, 0x1F300..<0x1F650, 0x1F900..<0x1FA00, 0x20000..<0x3FFFE:
      2
    default: 1
    }
  }

  /// The text cut to so many columns, with an ellipsis where something is lost.
  public static func fitted(_ text: String, to columns: Int) -> String {
    if of(text) <= columns { return text }
    var kept = ""
    var width = 0
    for character in text {
      let its = of(String(character))
      if width + its > columns - 1 { break }
      kept.append(character)
      width += its
    }
    return kept + "…"
  }

  /// The text with blanks behind it, up to so many columns.
  public static func left(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - of(text)))
  }

  /// The text with blanks before it, up to so many columns.
  public static func right(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - of(text))) + text
  }
}
