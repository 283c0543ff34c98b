/// What became of a check.
public enum VerificationVerdict: String, Sendable, CaseIterable {
  /// Within the limits.
  case pass
  /// Outside the limits; or a quantity that its family does not have.
  case miss
  /// Not decided, for the reason given: an unknown family, inputs beyond the reach of the method, or too much chance.
  case skipped
}
