extension Setting {
  /// One of some words.
  static func word<Value>(_ key: String, _ place: Place<Value>, _ words: Vocabulary<Value>, _ en: String, _ zhHans: String)
    -> Setting
  {
    Setting(
      field: { Field(key, .choice(words.all), en, zhHans).orElse(words.word(of: $0[keyPath: place])) },
      read: { $1[keyPath: place] = words[$0.word(key)] })
  }

  /// One of some words, or none, which means that nothing is said.
  static func word<Value>(_ key: String, _ place: Place<Value?>, _ words: Vocabulary<Value>, _ en: String, _ zhHans: String)
    -> Setting
  {
    Setting(
      field: { Field(key, .choice(words.all), en, zhHans).orElse($0[keyPath: place].map(words.word)) },
      read: { $1[keyPath: place] = $0.optionalWord(key).map { words[$0] } })
  }

  /// Some of some words, each of which stands for an option.
  static func words<Options: OptionSet>(
    _ key: String, _ place: Place<Options>, _ words: Vocabulary<Options>, _ en: String, _ zhHans: String
  ) -> Setting where Options.Element == Options {
    Setting(
      field: { Field(key, .choices(words.all), en, zhHans).orElse(words.words(in: $0[keyPath: place])) },
      read: { $1[keyPath: place] = words.options($0.words(key)) })
  }
}
