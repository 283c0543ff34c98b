/// What became of a check.
public enum VerificationVerdict: String, Sendable, CaseIterable {
  /// Within the limits.
  case pass
  /// Outside the limits, or not computed although the family is known.
  case miss
  /// Not decided, for the reason given.
  case skipped
}
