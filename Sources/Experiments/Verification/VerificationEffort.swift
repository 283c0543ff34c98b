/// How long the simulated checks may take before a figure is left undecided.
public enum VerificationEffort: Sendable, CaseIterable {
  /// Under a minute on two cores for the embedded records; leaves means at 95 % load and second moments at high load undecided.
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
