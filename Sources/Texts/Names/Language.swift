/// A language that people read results in.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case en
  /// Simplified Chinese.
  case zhHans = "zh-Hans"
}
