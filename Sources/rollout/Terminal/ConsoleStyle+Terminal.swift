import Texts

/// The look of what a command says: bold, faint, good, bad.
extension ConsoleStyle {
  /// Decides by `--color`, then NO_COLOR, then whether the stream is a terminal that can show colours.
  init(when: String?, isTerminal: Bool, environment: [String: String]) {
    switch when {
    case "always": self = .ansi
    case "never": self = .plain
    default:
      let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      self = isTerminal && !isRefused && environment["TERM"] != "dumb" ? .ansi : .plain
    }
  }

  func bold(_ text: String) -> String { paint(text, .strong) }
  func dim(_ text: String) -> String { paint(text, .faint) }
  func good(_ text: String) -> String { paint(text, .good) }
  func bad(_ text: String) -> String { paint(text, .bad) }
}
