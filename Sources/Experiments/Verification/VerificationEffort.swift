/// How long the simulated checks may take before a figure is left undecided.
public enum VerificationEffort: Sendable, CaseIterable {
  /// Under a minute on two idle cores for the embedded records; leaves mean waits at 95 % load and many second moments undecided.
  case standard
  /// Ten times as long at most, which decides nearly all of them.
  case thorough

  /// By how much the longest runs are longer than those of the standard.
  var factor: Int {
    switch self {
    case .standard: 1
    case .thorough: 10
    }
  }
}
