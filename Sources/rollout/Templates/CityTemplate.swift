import Texts

/// The files that `rollout init` writes.
enum CityTemplate {
  struct File: Sendable {
    let name: String
    let text: String
  }

  /// The same settings in every language; comments, sources and the order of names are those of the reader.
  static func files(_ language: Language) -> [File] {
    [File(name: "today.jsonc", text: today(language)), File(name: "plan.jsonc", text: plan(language))]
  }

  /// The names of a scenario, that of the reader first.
  static func names(_ name: Words, _ language: Language) -> String {
    let names = Language.allCases.map { "\"\($0.rawValue)\": \"\(name[$0])\"" }
    return (language == .en ? names : names.reversed()).joined(separator: ", ")
  }
}
