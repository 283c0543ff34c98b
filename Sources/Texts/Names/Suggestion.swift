/// What a message proposes in the place of a name that nobody knows.
public enum Suggestion {
  /// Signs around a name.
  public enum Quotes: Sendable {
    /// As in JSON.
    case straight
    /// As in running text.
    case curved

    fileprivate func around(_ name: String) -> String {
      switch self {
      case .straight: "\"\(name)\""
      case .curved: "“\(name)”"
      }
    }
  }

  /// The question whether a name was meant.
  public static func question(_ name: String, _ quotes: Quotes = .straight) -> Words { question(of: quotes.around(name)) }

  /// The same of something that stands without quotes.
  public static func question(of text: String) -> Words { Words("did you mean \(text)?", "是否想写 \(text)？") }

  /// The question whether the nearest of some names was meant; nil where none is near.
  public static func near(_ name: String, among names: some Sequence<String>, _ quotes: Quotes = .straight) -> Words? {
    NearestName.to(name, among: names).map { question($0, quotes) }
  }

  /// The names that there are.
  public static func known(_ names: some Sequence<String>) -> Words {
    let list = Words.list(names)
    return Words("known: \(list.en)", "可用：\(list.zhHans)")
  }
}
