public import Texts

/// One line of `explain`: a setting, its value, and why it has it.
public struct ExplanationRow: Equatable, Sendable {
  public enum Origin: Equatable, Sendable {
    /// It stands in a file: "scenarios/plan.jsonc:31".
    case file(String)
    /// The file says nothing, and the catalogue has a default.
    case defaultValue
    /// The file says nothing, and nothing holds: what it names is off.
    case absent
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
  /// What is allowed; nil where the type says all.
  public var allowed: Words?
  /// The catalogue's default, as a value or in words; nil where there is none.
  public var defaultValue: Words?
  /// One sentence.
  public var meaning: Words
  /// Nil where nobody says.
  public var source: Words?
  /// Nil for what states no fact: names, ids, the question.
  public var evidence: Evidence?
  public var origin: Origin
  /// The distribution from which every future draws the value, or a factor on it; empty where it is certain.
  public var uncertainty: String
  /// The same, to be reckoned with; nil where the value is certain.
  public var drawn: UncertainParameter?
  /// The value for people, where it is said in words of a language; nil where `value` says it in both.
  var inWords: Words?

  /// The value as people read it.
  public var shownValue: Words { inWords ?? Words(value) }
}

extension ExplanationRow {
  /// A row of the catalogue.
  init(_ spec: ParameterSpec) {
    self.init(
      path: spec.path, value: "", unit: spec.unit ?? "", allowed: spec.awaits.map(Self.nothing) ?? spec.allowed ?? spec.type,
      defaultValue: spec.awaits == nil ? spec.defaultValue : nil, meaning: spec.meaning, source: spec.source,
      evidence: spec.awaits == nil ? spec.evidence : nil, origin: .catalogue, uncertainty: "")
  }

  /// Something that a scenario leaves out.
  init(absent field: Field, at path: String) {
    var allowed: Words?
    if case .value(let type) = field.shape { allowed = type.allowed ?? type.name }
    self.init(
      path: path, value: "", unit: field.unit ?? "", allowed: allowed, defaultValue: field.follows ?? field.fallback?.words,
      meaning: field.meaning, source: field.source, evidence: field.source == nil ? nil : field.evidence, origin: .absent,
      uncertainty: "")
  }

  /// What is allowed of something that nothing uses yet.
  private static func nothing(until system: Words) -> Words {
    Words("nothing: \(system.en) not simulated yet", "不可设置：尚未模拟\(system.zhHans)")
  }
}
