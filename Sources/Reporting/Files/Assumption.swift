public import Texts

/// A setting, its value, and what that is founded on.
public struct Assumption: Equatable, Sendable {
  public enum Value: Equatable, Sendable {
    case number(Double)
    /// Anything but one number: a word, a list, a distribution, in the words of the file.
    case text(String)
  }

  /// Index of the arm in which it holds; nil when it holds alike in all arms.
  public var arm: Int?
  /// "patrol.dwellMinutes".
  public var path: String
  public var value: Value
  /// Empty where there is none.
  public var unit: String
  /// Quantiles 5 % and 95 % of what is drawn in every replication; nil where the value is certain or no number.
  public var range: ClosedRange<Double>?
  /// The distribution in the words of the file; empty where the value is certain.
  public var drawn: String
  /// Source of the distribution; nil where none is stated.
  public var rangeSource: Words?
  /// "literature".
  public var evidence: String
  /// Nil where none is stated.
  public var source: Words?
  /// One sentence.
  public var meaning: Words

  public init(
    arm: Int? = nil, path: String, value: Value, unit: String = "", range: ClosedRange<Double>? = nil, drawn: String = "",
    rangeSource: Words? = nil, evidence: String, source: Words?, meaning: Words
  ) {
    self.arm = arm
    self.path = path
    self.value = value
    self.unit = unit
    self.range = range
    self.drawn = drawn
    self.rangeSource = rangeSource
    self.evidence = evidence
    self.source = source
    self.meaning = meaning
  }
}
