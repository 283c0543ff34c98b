/// A way in which an evaluation tells from recorded offences what an arm did.
///
/// Those that multiply come first: they compare changes as factors, and stay right where offences grow or fall everywhere. Those that
/// add take the control area's change in offences off the treated area's; with unequal levels, growth alone looks like an effect.
public enum AreaEstimator: String, Sendable, CaseIterable {
  /// Logarithm of the treated area's change as a factor of the control area's.
  case relativeIncidentRateRatioLog
  /// Offences prevented in treated area and buffer against what the control area's factor would have left there.
  case totalNetEffect
  /// Offences in treated area and buffer against their control areas; standard error with overdispersion from placebo sites. Adds.
  case weightedDisplacementDifference
  /// The same with the standard error of Poisson counts.
  case weightedDisplacementDifferencePoisson
  /// Offences in the treated area by two-way fixed effects on zones and months, clustered by zone. Adds.
  case differenceInDifferences
  /// Offences in the treated area after less before, whatever happened elsewhere.
  case beforeAfterChange
  /// The buffer's change ÷ the treated area's, where it may be interpreted.
  case weightedDisplacementQuotient

  /// The sign of a success.
  public var success: EvaluationAgainstTruth.Success {
    switch self {
    case .totalNetEffect, .weightedDisplacementQuotient: .increase
    default: .decrease
    }
  }
}

/// An estimated effect and its standard error; nil where the estimator has none.
public struct AreaEstimate: Equatable, Sendable {
  public let value: Double
  public let standardError: Double?
}
