/// One line of `explain`: a setting, its value, and why it has it.
public struct ExplanationRow: Equatable, Sendable {
  public enum Origin: Equatable, Sendable {
    /// It stands in a file: "scenarios/plan.jsonc:31".
    case file(String)
    /// The file says nothing, and the catalogue has a default.
    case defaultValue
    /// It follows from other values.
    case implied
    /// A row of the catalogue itself, without a scenario.
    case catalogue
  }

  /// "patrol.dwellMinutes"; "implied.…" for what follows from other values.
  public var path: String
  /// In the words of the file, in one line; empty in the catalogue where there is no default.
  public var value: String
  /// "min", "CNY/year"; empty where there is none.
  public var unit: String
  /// What is allowed; empty where the type says all.
  public var allowed: String
  /// The catalogue's default; empty where there is none.
  public var defaultValue: String
  /// One sentence.
  public var meaning: String
  public var source: String
  public var evidence: Evidence
  public var origin: Origin
  /// The distribution from which every future draws the value, or a factor on it; empty where it is certain.
  public var uncertainty: String
  /// The same, to be reckoned with; nil where the value is certain.
  public var drawn: UncertainParameter?
}
