/// How words stand out on a terminal: by ANSI sequences, or not at all (`NO_COLOR`, files, pipes).
public enum ConsoleStyle: Sendable {
  case plain, ansi

  enum Ink: Sendable {
    case text, strong, faint, good, open, bad
  }

  /// Blue, amber, magenta: never red against green.
  func paint(_ text: String, _ ink: Ink) -> String {
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
