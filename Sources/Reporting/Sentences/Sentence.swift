import Experiments
import Texts

/// A text of which every number, verdict and name says where it stands.
///
/// Whole numbers cannot be put into it as they are: only a ``Fact`` has a source, and the compiler asks for one.
struct Sentence: Equatable, Sendable, ExpressibleByStringInterpolation {
  enum Piece: Equatable, Sendable {
    case text(String)
    case cited(String, Citation)

    var text: String {
      switch self {
      case .text(let text), .cited(let text, _): text
      }
    }
  }

  private(set) var pieces: [Piece] = []

  init(_ pieces: [Piece]) { self.pieces = pieces }
  init(_ text: String) { pieces = text.isEmpty ? [] : [.text(text)] }
  init(stringLiteral value: String) { self.init(value) }
  init(stringInterpolation: Interpolation) { pieces = stringInterpolation.pieces }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {}
    mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { pieces.append(.text(literal)) } }
    mutating func appendInterpolation(_ sentence: Sentence) { pieces += sentence.pieces }
    mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
  }

  /// The text alone.
  var plain: String { pieces.map(\.text).joined() }
  var isEmpty: Bool { pieces.allSatisfy(\.text.isEmpty) }

  static func + (a: Sentence, b: Sentence) -> Sentence { Sentence(a.pieces + b.pieces) }
  static func + (a: Sentence, b: String) -> Sentence { Sentence(a.pieces + Sentence(b).pieces) }
  static func + (a: String, b: Sentence) -> Sentence { Sentence(Sentence(a).pieces + b.pieces) }
  static func += (a: inout Sentence, b: Sentence) { a.pieces += b.pieces }
  static func += (a: inout Sentence, b: String) { a.pieces += Sentence(b).pieces }

  /// The same with the uncited texts changed.
  func mapTexts(_ change: (String) -> String) -> Sentence {
    Sentence(
      pieces.map {
        if case .text(let text) = $0 { .text(change(text)) } else { $0 }
      })
  }

  /// With a capital letter first; a cited word that begins it is still the same word.
  var capitalised: Sentence { beginning { $0.uppercased() } }
  /// With a small letter first.
  var lowered: Sentence { beginning { $0.lowercased() } }

  private func beginning(_ change: (Substring) -> String) -> Sentence {
    guard let first = pieces.first else { return self }
    let text = change(first.text.prefix(1)) + first.text.dropFirst()
    switch first {
    case .text: return Sentence([.text(text)] + pieces.dropFirst())
    case .cited(_, let citation): return Sentence([.cited(text, citation)] + pieces.dropFirst())
    }
  }

  static func joined(_ sentences: [Sentence], separator: String) -> Sentence {
    var all = Sentence([])
    for (place, sentence) in sentences.enumerated() {
      if place > 0 { all += separator }
      all += sentence
    }
    return all
  }
}

extension Sentence {
  /// A piece that says a number in some form.
  static func cited(_ fact: Fact, _ form: Citation.Form, _ language: Language) -> Sentence {
    guard let text = form.texts(fact.value, language).first else {
      preconditionFailure("\(form) may not be said of \(fact.value), \(fact.formula)")
    }
    return Sentence([.cited(text, Citation(formula: fact.formula, form: form))])
  }
}

/// What may stand as a sentence: one with its sources, or a text that says no number.
protocol SentenceText {
  var sentence: Sentence { get }
}

extension Sentence: SentenceText {
  var sentence: Sentence { self }
}

extension String: SentenceText {
  var sentence: Sentence { Sentence(self) }
}
