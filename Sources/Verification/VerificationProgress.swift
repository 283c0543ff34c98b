/// How far the simulated checks are.
public struct VerificationProgress: Sendable, Equatable {
  /// Finished replications.
  public let done: Int
  /// All replications, pilots included.
  public let total: Int

  /// Whole percent done.
  public var percent: Int { total == 0 ? 100 : 100 * done / total }
}
