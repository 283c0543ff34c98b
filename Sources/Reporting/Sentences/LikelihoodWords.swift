import Experiments
import Texts

/// The words for how likely something is, in the forms that sentences need.
struct LikelihoodWords: Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// As a word beside its count: `very likely`.
  func word(_ likelihood: Likelihood) -> String { all(likelihood)[0] }

  /// Before a verb: `very likely`, `almost certainly`; what is as likely as not has none.
  func adverb(_ likelihood: Likelihood) -> String { all(likelihood).last! }

  /// Every form, the plain word first and the adverb last.
  func all(_ likelihood: Likelihood) -> [String] {
    switch (likelihood, language) {
    case (.almostCertain, .en): ["almost certain", "almost certainly"]
    case (.veryLikely, .en): ["very likely"]
    case (.likely, .en): ["likely"]
    case (.tooClose, .en): ["too close", "too close to call"]
    case (.unlikely, .en): ["unlikely"]
    case (.veryUnlikely, .en): ["very unlikely"]
    case (.almostImpossible, .en): ["almost impossible", "almost certainly not"]
    case (.tooFew, .en): ["too few runs to say", "too few to say"]
    case (.almostCertain, .zhHans): ["几乎必然"]
    case (.veryLikely, .zhHans): ["很可能"]
    case (.likely, .zhHans): ["较可能"]
    case (.tooClose, .zhHans): ["难以断定"]
    case (.unlikely, .zhHans): ["不太可能"]
    case (.veryUnlikely, .zhHans): ["很不可能"]
    case (.almostImpossible, .zhHans): ["几乎不可能"]
    case (.tooFew, .zhHans): ["模拟次数太少，无法判断"]
    }
  }

  /// The least share in per cent of each word, from the likeliest: what the scale below a table says.
  static let scale: [(Likelihood, Int)] = [(.almostCertain, 99), (.veryLikely, 90), (.likely, 66), (.tooClose, 34)]
  /// Words for small shares with the most they may be, in per cent.
  static let lowScale: [(Likelihood, Int)] = [(.veryUnlikely, 10), (.almostImpossible, 1)]
}
