/// Emphasis on a terminal, or none. Meaning never rests on colour alone.
struct Style: Sendable {
  let isColored: Bool

  static let plain = Style(isColored: false)

  /// Decides by `--color`, then NO_COLOR, then whether the stream is a terminal that can show colours.
  init(when: String?, isTerminal: Bool, environment: [String: String]) {
    switch when {
    case "always": isColored = true
    case "never": isColored = false
    default:
      let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      isColored = isTerminal && !isRefused && environment["TERM"] != "dumb"
    }
  }

  init(isColored: Bool) { self.isColored = isColored }

  func bold(_ text: String) -> String { code("1", text) }
  func dim(_ text: String) -> String { code("2", text) }
  /// Cyan and red can be told apart without seeing green.
  func good(_ text: String) -> String { code("36", text) }
  func bad(_ text: String) -> String { code("1;31", text) }

  private func code(_ number: String, _ text: String) -> String {
    isColored ? "\u{1B}[\(number)m\(text)\u{1B}[0m" : text
  }
}
