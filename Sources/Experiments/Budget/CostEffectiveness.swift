import DiscreteEvents

/// What a unit of effect costs in one arm against another, from the same replications of both.
///
/// The ratio of the mean differences, never the mean of ratios: a replication with hardly any effect would rule the latter.
/// Source: Drummond et al., Methods for the Economic Evaluation of Health Care Programmes; Fieller's interval as in `RatioInterval`.
public struct CostEffectiveness: Equatable, Sendable {
  /// Which question the two differences leave.
  public enum Verdict: Equatable, Sendable {
    /// Costs more and does more: the ratio is the price of a unit.
    case price
    /// Does more and costs no more: there is no price to pay.
    case saves
    /// Costs more and does less.
    case dominated
    /// Costs less and does less: the ratio is what is saved for each unit given up.
    case givesUp
    /// The 95 % interval of the mean effect includes zero: there is no effect to pay for.
    case noEffect
    /// The effect is a mean over the calls reached, and the arms do not reach as many.
    case incomparable
  }

  /// Replications in which both differences are defined.
  public let count: Int
  public let meanCost: Double
  public let meanEffect: Double
  /// Mean cost over mean effect; nil where the effect is exactly zero.
  public let ratio: Double?
  /// 95 % interval of the ratio: simulation error only; nil for fewer than two replications.
  public let interval: RatioInterval?
  public internal(set) var verdict: Verdict
  private let costs: [Double]
  private let effects: [Double]

  /// Takes paired differences, replication by replication: what the arm costs more, and what it does more; not-a-number stands for "not
  /// defined". Nil when no replication is left.
  ///
  /// - Parameters:
  ///   - costs: Arm minus base, any unit of money.
  ///   - effects: Counted so that more is better: offences prevented, minutes saved.
  public init?(costs: [Double], effects: [Double]) {
    precondition(costs.count == effects.count, "paired samples have the same length")
    let defined = costs.indices.filter { !costs[$0].isNaN && !effects[$0].isNaN }
    guard !defined.isEmpty else { return nil }
    self.costs = defined.map { costs[$0] }
    self.effects = defined.map { effects[$0] }
    let cost = SampleMoments(self.costs)
    let effect = SampleMoments(self.effects)
    count = defined.count
    meanCost = cost.mean
    meanEffect = effect.mean
    ratio = effect.mean == 0 ? nil : cost.mean / effect.mean
    var hasEffect = effect.mean != 0
    if count > 1 {
      let critical = StudentT(freedom: Double(count - 1)).critical(0.05)
      let n = Double(count)
      interval = RatioInterval(
        numerator: (cost.mean, cost.variance / n), divisor: (effect.mean, effect.variance / n),
        covariance: Self.covariance(self.costs, self.effects, cost.mean, effect.mean) / n, critical: critical)
      hasEffect = hasEffect && effect.mean.magnitude > critical * effect.standardError
    } else {
      interval = nil
    }
    verdict =
      switch (hasEffect, cost.mean > 0, effect.mean > 0) {
      case (false, _, _): .noEffect
      case (true, true, true): .price
      case (true, false, true): .saves
      case (true, true, false): .dominated
      case (true, false, false): .givesUp
      }
  }

  /// Share of replications in which the effect is worth its cost at a price: price × effect − cost ≥ 0, which holds in all four quadrants.
  ///
  /// One point of the acceptability curve; it is about replications and does not shrink with more replications.
  /// - Parameter price: What a unit of effect may cost, ≥ 0.
  public func chance(atMost price: Double) -> Double {
    Double(costs.indices.count { price * effects[$0] - costs[$0] >= 0 }) / Double(count)
  }

  private static func covariance(_ a: [Double], _ b: [Double], _ meanA: Double, _ meanB: Double) -> Double {
    var sum = ExactSum()
    for index in a.indices { sum.add((a[index] - meanA) * (b[index] - meanB)) }
    return sum.value / Double(a.count - 1)
  }
}
