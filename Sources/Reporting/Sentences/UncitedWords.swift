import Texts

/// What may not stand in a sentence without its source: digits, and words that judge.
enum UncitedWords {
  /// Numbers that are part of a name or say which interval is meant.
  private static let names = ["90\u{a0}%", "90 %", "90%", "95\u{a0}%", "95 %", "95%", "R²", "CO2"]
  private static let english = [
    "likely", "almost certain", "almost impossible", "too close", "best", "worst", "cheapest", "fastest", "most of", "never",
    "always", "none ", "no zone",
  ]
  private static let chinese = ["很可能", "较可能", "不可能", "难以断定", "最好", "最优", "最差", "从不", "总是", "均未", "几乎"]

  /// The first of them in a text; nil where there is none.
  ///
  /// - Parameter isLabel: Whether it only names what is counted: then words that judge are part of the name.
  static func first(in text: String, _ language: Language, isLabel: Bool = false) -> String? {
    var rest = text
    for name in names { rest = rest.replacing(name, with: "") }
    if let digit = rest.firstIndex(where: { ("0"..."9").contains($0) }) {
      return String(rest[digit...].prefix { !$0.isWhitespace })
    }
    if isLabel { return nil }
    let lower = rest.lowercased()
    return (language == .en ? english : chinese).first { lower.contains($0) }
  }
}
