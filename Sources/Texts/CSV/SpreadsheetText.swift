/// Texts that a spreadsheet would run as a formula, and how they are written so that it does not.
///
/// A cell is run when it begins with = + - @, a tab or a carriage return, also behind blanks, and in full width; a spreadsheet
/// set to semicolons cuts cells at these too. An apostrophe before the cell disarms it. Source: OWASP, "CSV Injection".
public enum SpreadsheetText {
  /// The text with an apostrophe before every part that would be run; ``restored(_:)`` takes them away again.
  public static func disarmed(_ text: String) -> String {
    guard isSuspicious(text) else { return text }
    var result = String.UnicodeScalarView()
    walk(text) { scalar, rest, isStart in
      if isStart, isFormula(rest) { result.append("'") }
      result.append(scalar)
    }
    return String(result)
  }

  /// The text that was written as `text` by ``disarmed(_:)``.
  public static func restored(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "'")) else { return text }
    var result = String.UnicodeScalarView()
    walk(text) { scalar, rest, isStart in
      if isStart, scalar == "'", isFormula(rest.dropFirst()) { return }
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether a part of the text would be run.
  public static func isFormula(_ text: String) -> Bool { isSuspicious(text) && disarmed(text) != text }

  private static func walk(_ text: String, _ visit: (Unicode.Scalar, Substring.UnicodeScalarView, _ isStart: Bool) -> Void) {
    var rest = text.unicodeScalars[...]
    var isStart = true
    while let scalar = rest.first {
      visit(scalar, rest, isStart)
      isStart = separators.contains(scalar)
      rest.removeFirst()
    }
  }

  /// Blanks and apostrophes, then a sign that begins a formula.
  ///
  /// Apostrophes are passed over, so that a text that had one of its own before such a sign keeps it.
  private static func isFormula(_ part: Substring.UnicodeScalarView) -> Bool {
    for scalar in part {
      if signs.contains(scalar) { return true }
      let isPassedOver = scalar == "'" || blanks.contains(scalar)
      if !isPassedOver { return false }
    }
    return false
  }

  private static let separators: Set<Unicode.Scalar> = [";", "\t", "\r", "\n"]
  private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
  private static let blanks: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{3000}", "\u{200B}", "\u{FEFF}"]

  /// False for nearly all texts, by one look at their bytes.
  private static func isSuspicious(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: " "), UInt8(ascii: "'"), 9, 13,
      0xC2, 0xE2, 0xE3, 0xEF:
      return true
    default: return text.utf8.contains { $0 == UInt8(ascii: ";") || $0 == 9 || $0 == 10 || $0 == 13 }
    }
  }
}
