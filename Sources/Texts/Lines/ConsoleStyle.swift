/// How words stand out on a terminal: by ANSI sequences, or not at all (`NO_COLOR`, files, pipes).
public enum ConsoleStyle: Sendable {
  /// Words alone, or words between sequences that colour them.
  case plain, ansi

  /// What a text is, from which its look follows.
  public enum Ink: Sendable {
    /// Running text; what matters; what matters less; a goal met, open, missed.
    case text, strong, faint, good, open, bad
  }

  /// Blue, amber, magenta: never red against green.
  public func paint(_ text: String, _ ink: Ink) -> String {
    guard self == .ansi, !text.isEmpty else { return text }
    let code: String
    switch ink {
    case .text: return text
    case .strong: code = "1"
    case .faint: code = "2"
    case .good: code = "34"
    case .open: code = "33"
    case .bad: code = "35"
    }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
