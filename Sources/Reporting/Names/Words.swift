/// A text in the two languages of the results.
public struct Words: Equatable, Sendable {
  public var en: String
  public var zhHans: String

  /// - Parameters:
  ///   - en: The English text.
  ///   - zhHans: Nil repeats the English text, such as for ids.
  public init(_ en: String, _ zhHans: String? = nil) {
    self.en = en
    self.zhHans = zhHans ?? en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .zhHans: zhHans
    }
  }
}

/// A language that people read results in.
public enum Language: String, CaseIterable, Sendable {
  case en
  case zhHans = "zh-Hans"
}
