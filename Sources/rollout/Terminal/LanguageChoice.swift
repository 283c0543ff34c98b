import Foundation
import Texts

/// Which language the terminal and the files are to be in.
enum LanguageChoice {
  /// What `--lang` names; nil for nothing, and for what is no language.
  static func named(_ text: String?) -> Language? {
    switch text {
    case "en": .en
    case "zh", "zh-Hans": .zhHans
    default: nil
    }
  }

  /// What the environment asks for: the first of these that says something decides, as everywhere in POSIX.
  static func of(_ environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("zh") == true ? .zhHans : .en
  }

  /// What a command line asks for by the letter, before it is understood.
  static func asked(_ words: some Collection<String>) -> Language? {
    let option = "--" + SharedOptions.language.name
    let pairs = zip(words, Array(words.dropFirst()) + [""])
    let values = pairs.compactMap { word, next in
      word == option ? next : word.hasPrefix(option + "=") ? String(word.dropFirst(option.count + 1)) : nil
    }
    return named(values.last)
  }
}
