/// How exact the simulated checks must be.
public enum VerificationEffort: String, Sendable, CaseIterable {
  /// Standard errors up to 3 % of the expected value decide; some seconds for the embedded records.
  case standard
  /// Standard errors up to 1 % decide, and runs are made longer for second moments too; about ten times as long.
  case thorough

  /// The largest standard error that decides, as a share of the expected value.
  public var largestRelativeError: Double {
    switch self {
    case .standard: 0.03
    case .thorough: 0.01
    }
  }

  /// By how much the longest runs are shorter than those of the thorough effort: errors fall with the root of the length.
  var divisor: Int {
    switch self {
    case .standard: 9
    case .thorough: 1
    }
  }
}
