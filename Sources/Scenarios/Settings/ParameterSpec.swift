public import Texts

/// One row of the parameter catalogue: what a setting is, whatever a scenario says about it.
public struct ParameterSpec: Equatable, Sendable {
  /// "calls.*.per1000PerYear"; a star stands for an id or a name.
  public var path: String
  public var type: Words
  /// "min", "CNY/year"; nil where there is none.
  public var unit: String?
  /// Range or words allowed, as a text.
  public var allowed: Words?
  /// Range of a number.
  public var range: NumberRange?
  /// What holds when the scenario says nothing, as a value or in words; nil where that means off.
  public var defaultValue: Words?
  public var isRequired: Bool
  public var meaning: Words
  /// Nil where nobody says.
  public var source: Words?
  /// Nil for what states no fact and needs no source: names, ids, and the question that is asked.
  public var evidence: Evidence?
  /// The system that will use it, where there is none yet and a file that sets it is refused.
  public var awaits: Words?
}
