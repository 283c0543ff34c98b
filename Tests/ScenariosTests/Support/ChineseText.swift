import Testing
import Texts

@testable import Scenarios

/// Holds the Chinese of messages against what a reader of Chinese needs.
enum ChineseText {
  /// What is wrong with a text for people; nil where nothing is.
  ///
  /// - Parameter file: The text that it is about, whose words it may use; nil lets no English sentence through, and no more.
  static func fault(_ words: Words, in file: String? = nil) -> String? {
    let (text, english) = (words.zhHans, words.en)
    let rest = self.words(in: unquoted(text))
    let foreign = file.map { file in rest.filter { !known.contains($0) && !self.words(in: file).contains($0) } }
    let left = foreign ?? rest.intersection(ofSentences)
    if !left.isEmpty { return "\(text): \(left.sorted())" }
    let isChinese = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    return isChinese || text == english && self.words(in: unquoted(english)).isDisjoint(with: ofSentences)
      ? nil : "no Chinese: \(text)"
  }

  /// Records what is wrong with the Chinese of a problem.
  static func check(_ problem: Diagnostic, in file: String? = nil) {
    let faults = [problem.message, problem.hint].compactMap { $0.flatMap { fault($0, in: file) } }
    #expect(faults.isEmpty, "\(problem.code)")
    #expect(problem.rendered.zhHans.hasPrefix(problem.severity == .error ? "错误[" : "警告["))
  }

  /// Words of which English sentences are made; none of them names anything in a file.
  private static let ofSentences: Set<String> = [
    "the", "and", "no", "not", "are", "that", "this", "it", "its", "be", "must", "should", "has", "have", "than", "which",
    "there",
    "such", "them", "write", "give", "with", "where", "or", "an", "did", "you", "mean", "known", "allowed", "missing",
  ]

  /// Keys and words of files, outcomes, laws, and what the trade writes in Latin letters.
  private static let known: Set<String> = {
    var known: Set<String> = [
      "UTF-8", "CSV", "JSON", "GeoJSON", "km", "GiB", "CR", "LF", "true", "false", "null", "else", "explain", "remove", "scale",
      "mean", "cv", "sd", "shape", "CNY", "min", "rollout", "worstZone", "treated", "buffer", "control", "elsewhere",
    ]
    for row in Catalogue.parameters {
      known.formUnion(row.path.split(separator: ".").map(String.init))
      known.formUnion(words(in: row.allowed?.en ?? ""))
    }
    for text in OutcomeTexts.all { known.insert(text.id) }
    return known.union(DistributionForm.allCases.map(\.rawValue)).union(DaysText.names + ["daily", "mon-fri"])
  }()

  /// Runs of two or more plain letters, with digits and what joins the parts of a path.
  private static func words(in text: String) -> Set<String> {
    let runs = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0))) }
    return Set(runs.map(String.init).filter { $0.count { $0.isLetter } > 1 && !$0.contains(where: \.isNumber) })
  }

  /// The text without what stands between quotes of any kind.
  private static func unquoted(_ text: String) -> String {
    let closing: [Character: Character] = ["\"": "\"", "“": "”", "`": "`", "'": "'"]
    var rest = ""
    var end: Character?
    for character in text {
      if let closed = end {
        if character == closed { end = nil }
      } else if let opened = closing[character] {
        end = opened
        rest.append(" ")
      } else {
        rest.append(character)
      }
    }
    return rest
  }
}
