import Texts

/// One option of a command: parsing, help and completion all read this.
struct OptionSpec: Sendable {
  /// The value that follows an option.
  struct Value: Sendable {
    /// How help calls it, such as `N` or `DIR`.
    let name: Words
    let kind: ValueKind
    /// What holds when the option is absent, in words; nil when there is nothing to say.
    let standard: Words?
  }

  /// The long name, without its dashes.
  let name: String
  let short: Character?
  /// Nil for a switch.
  let value: Value?
  /// What it does, as a phrase without a full stop.
  let meaning: Words
  /// Whether each occurrence counts; otherwise the last one wins.
  let isRepeatable: Bool

  /// An option that is there or not.
  static func flag(_ name: String, short: Character? = nil, _ meaning: Words) -> OptionSpec {
    OptionSpec(name: name, short: short, value: nil, meaning: meaning, isRepeatable: false)
  }

  /// An option with a value.
  static func value(
    _ name: String, short: Character? = nil, _ valueName: Words, _ kind: ValueKind, standard: Words? = nil,
    isRepeatable: Bool = false, _ meaning: Words
  ) -> OptionSpec {
    OptionSpec(
      name: name, short: short, value: Value(name: valueName, kind: kind, standard: standard), meaning: meaning,
      isRepeatable: isRepeatable)
  }
}
