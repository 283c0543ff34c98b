/// A text in both languages of the reports.
public struct LocalizedText: Equatable, Hashable, Sendable {
  public var en: String
  public var zhHans: String

  public init(en: String, zhHans: String) {
    self.en = en
    self.zhHans = zhHans
  }

  /// The same words in both languages: ids, names of files.
  public init(_ both: String) { self.init(en: both, zhHans: both) }
}
