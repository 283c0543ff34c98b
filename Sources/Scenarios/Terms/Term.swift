public import Texts

/// A term of the field in both languages, with the Chinese variants that no text for people may use in its place.
public struct Term: Equatable, Sendable {
  public var words: Words
  /// Variants that mean the same, or that are translated word by word.
  public var avoided: [String]

  init(_ en: String, _ zhHans: String, not avoided: String...) {
    words = Words(en, zhHans)
    self.avoided = avoided
  }

  /// Variants that a Chinese text uses, each with the term that should stand there.
  public static func faults(in text: String) -> [(variant: String, term: Term)] {
    all.flatMap { term in term.avoided.filter { text.contains($0) }.map { ($0, term) } }
  }
}
