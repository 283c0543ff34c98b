public import StationModel

/// A value known from theory.
public struct ExpectedValue: Equatable, Sendable {
  public var outcome: Outcome
  public var scope: Scope
  public var window: WindowChoice
  public var value: Double
  /// Largest error allowed; nil allows 4 standard errors.
  public var tolerance: Double?
}
