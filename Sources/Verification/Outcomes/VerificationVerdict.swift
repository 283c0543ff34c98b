public import Texts

/// What became of a check.
public enum VerificationVerdict: String, Sendable, CaseIterable {
  /// Within the limits.
  case pass
  /// Outside the limits; or a quantity that its family does not have.
  case miss
  /// Not decided, for the reason given: an unknown family, inputs beyond the reach of the method, or too much chance.
  case skipped

  /// For people, at the head of a line.
  public var words: Words {
    switch self {
    case .pass: Words("pass", "通过")
    case .miss: Words("miss", "未通过")
    case .skipped: Words("skip", "略过")
    }
  }
}
