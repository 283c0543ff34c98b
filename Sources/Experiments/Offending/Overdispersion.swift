/// φ: how many times more a displacement difference varies than Poisson counts would, learnt from sites without treatment.
///
/// Near repeats cluster offences, and hot places cool: counts vary more than Poisson ones, and a standard error from
/// counting alone claims too much. φ is the variance of the differences of placebo sites, which are of the size of the real
/// ones, ÷ the mean of their Poisson variances, and at least 1. Source: McCullagh and Nelder, Generalized Linear Models,
/// 2nd ed. (1989), section 6.2.3, for the scale of the variance; placebo sites stand for the residuals.
public struct Overdispersion: Equatable, Sendable {
  /// φ, ≥ 1, by which variances are multiplied.
  public let factor: Double
  /// φ before it is held to at least 1.
  public let ratio: Double
  /// Placebo differences behind it.
  public let count: Int

  /// Learns from displacement differences of placebo sites, each without overdispersion of its own.
  ///
  /// Sites that share zones are alike and teach less than their number says. Nil for fewer than two sites or when no site
  /// has an offence.
  public init?(placebos: [WeightedDisplacementDifference]) {
    self.init(placebos.map(\.total))
  }

  /// The same for the difference of the treated area alone.
  public init?(localOf placebos: [WeightedDisplacementDifference]) {
    self.init(placebos.map(\.local))
  }

  private init?(_ parts: [WeightedDisplacementDifference.Part]) {
    let poisson = SampleMoments(parts.map { $0.standardError * $0.standardError }).mean
    guard parts.count > 1, poisson > 0 else { return nil }
    ratio = SampleMoments(parts.map(\.estimate)).variance / poisson
    factor = max(1, ratio)
    count = parts.count
  }

  /// √φ, by which standard errors are multiplied.
  public var standardErrorFactor: Double { factor.squareRoot() }

  /// Standard error of ``ratio`` for independent, roughly normal differences: ratio · √(2/(n − 1)).
  public var standardError: Double { ratio * (2 / Double(count - 1)).squareRoot() }
}
