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

  /// The text that is made in the same way in both languages.
  public init(each text: (Language) -> String) { self.init(text(.en), text(.zhHans)) }

  /// The text in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .zhHans: zhHans
    }
  }

  /// One text behind the other, in each language.
  public static func + (first: Words, second: Words) -> Words { Words(each: { first[$0] + second[$0] }) }

  /// Texts one behind the other with the same sign between them in both languages.
  public static func joined(_ texts: [Words], separator: String) -> Words {
    Words(each: { language in texts.map { $0[language] }.joined(separator: separator) })
  }

  /// Names as a list: with commas in English, with enumeration commas in Chinese.
  public static func list(_ names: some Sequence<String>) -> Words {
    let names = Array(names)
    return Words(names.joined(separator: ", "), names.joined(separator: "、"))
  }
}
