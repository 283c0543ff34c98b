import Texts

/// What a Chinese text of the command may not hold.
enum ChineseText {
  /// Names, formats and words that are typed as they are.
  private static let known: Set<String> = [
    "rollout", "Philox", "Braga", "Weisburd", "LANG", "NO_COLOR", "JSON", "JUnit", "XML", "POSIX", "WDD", "WDQ",
    "html", "docx", "xlsx", "csv", "text", "call", "auto", "always", "never", "en", "zh", "Hans", "jsonc", "json", "outcomes",
    "distributions",
    "init", "check", "run", "compare", "explain", "verify", "trace", "power", "report", "wageCNYPerYear", "people", "police",
    "auxiliary",
  ]

  static func hasHan(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// Latin words outside quotation marks that are neither known, nor options, nor parts of paths.
  static func foreignWords(_ text: String) -> [String] {
    let plain = text.replacing(/“[^”]*”|"[^"]*"|'[^']*'/, with: "")
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber || "_-./:*<>=".contains($0))) }
    return words.filter { word in word.count > 1 && word.allSatisfy(\.isLetter) && !known.contains(String(word)) }.map(
      String.init)
  }

  /// Lines that are too wide, and lines that begin with what ends a phrase or end with what opens one.
  static func badLines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      let words = line.drop { $0 == " " }
      return DisplayWidth.of(line) > width || words.first.map("，。；：、！？）》”".contains) ?? false
        || words.last.map("（《“".contains) ?? false
    }
  }
}
