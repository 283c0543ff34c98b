public import DiscreteEvents
public import Texts

/// A value that nobody knows: every future draws its own, the same in every arm.
public struct UncertainParameter: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// The draw is the value.
    case value
    /// The draw is a factor on the value.
    case times
  }

  /// "calls.*.per1000PerYear"; a star stands for every id.
  public var path: String
  public var kind: Kind
  public var distribution: Distribution
  /// Where the distribution comes from; nil where the file does not say.
  public var source: Words?
}
