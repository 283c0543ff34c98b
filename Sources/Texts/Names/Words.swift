/// A text in the two languages of the program.
public struct Words: Equatable, Hashable, Sendable {
  /// In English.
  public var en: String
  /// In simplified Chinese.
  public var zhHans: String

  /// - Parameters:
  ///   - en: The English text.
  ///   - zhHans: The Chinese text; nil repeats the English one, such as for ids and names of files.
  public init(_ en: String, _ zhHans: String? = nil) {
    self.en = en
    self.zhHans = zhHans ?? en
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .zhHans: zhHans
    }
  }
}
