/// Texts of files made fit to be shown on a terminal or in a line of a message.
///
/// Whatever stands in a file must not steer the terminal, forge a second message, or turn the direction of what follows it.
public enum PrintableText {
  /// The text with tabs as two blanks and every other ``isControl(_:)`` character as the replacement character.
  public static func of(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return String(text) }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        scalars.append(contentsOf: "  ".unicodeScalars)
      } else {
        scalars.append(isControl(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(scalars)
  }

  /// True for control characters, line and paragraph separators, and the marks that turn the direction of writing.
  public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
