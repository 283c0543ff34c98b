/// The words by which a file names the values of a type, in the order of the catalogue.
struct Vocabulary<Value: Equatable & Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private let pairs: [(word: String, value: Value)]

  init(dictionaryLiteral pairs: (String, Value)...) { self.pairs = pairs.map { (word: $0, value: $1) } }

  var all: [String] { pairs.map(\.word) }

  /// The value of a word of the list; another word is a bug and traps.
  subscript(word: String) -> Value {
    guard let pair = pairs.first(where: { $0.word == word }) else { preconditionFailure("no value is called \(word)") }
    return pair.value
  }

  /// The word of a value; a value without a word is a bug and traps.
  func word(of value: Value) -> String {
    guard let pair = pairs.first(where: { $0.value == value }) else { preconditionFailure("\(value) has no word") }
    return pair.word
  }
}

extension Vocabulary where Value: OptionSet, Value.Element == Value {
  /// The options that some words stand for.
  func options(_ words: [String]) -> Value { words.reduce(into: []) { $0.formUnion(self[$1]) } }

  /// The words of some options.
  func words(in options: Value) -> [String] { pairs.filter { options.contains($0.value) }.map(\.word) }
}
