import DiscreteEvents

/// What a city would find about an arm in one replication, from its own records alone; and, beside it, what was so.
public struct EvaluatedReplication: Equatable, Sendable {
  /// Recorded offences of treated area, buffer and all control zones; those before scaled to the length of after.
  public let counts: SixCounts
  /// The treated area's change as a factor of the control area's, from the counts as they were recorded.
  public let responseRateRatio: RelativeRateRatio
  /// With the standard error of Poisson counts; nil without zones to compare with.
  public let displacementDifference: WeightedDisplacementDifference?
  /// Offences of the treated area in the months after; nil where zones or months do not tell it.
  public let differenceInDifferences: AreaEstimate?
  /// True changes in the months after.
  public let treated: TrueChange
  public let buffer: TrueChange
  public let both: TrueChange
  public let city: TrueChange
  private let scale: Double

  /// Nil where no zone is treated.
  init?(_ tables: AreaTables, _ months: EvaluationMonths) {
    guard tables.zones([.treated]) > 0 else { return nil }
    func counted(_ areas: [EvaluationArea]) -> BeforeAfter {
      BeforeAfter(
        Double(tables.sum(areas, months.before, .recordedInArm)), Double(tables.sum(areas, months.after, .recordedInArm)))
    }
    let (treated, buffer, control) = (counted([.treated]), counted([.buffer]), counted(EvaluationArea.allControl))
    scale = months.scale
    counts = SixCounts(
      responseBefore: scale * treated.before, responseAfter: treated.after, bufferBefore: scale * buffer.before,
      bufferAfter: buffer.after, controlBefore: scale * control.before, controlAfter: control.after)
    responseRateRatio = RelativeRateRatio(
      before: treated.before, after: treated.after, controlBefore: control.before, controlAfter: control.after)
    displacementDifference = Self.displacementDifference(tables, months, treated, buffer, counted)
    // From offences per zone and month to those of the area in the whole period.
    let size = Double(tables.zones([.treated]) * months.after.count)
    differenceInDifferences =
      tables.fixedEffects.count == 2
      ? AreaEstimate(value: size * tables.fixedEffects[0], standardError: size * tables.fixedEffects[1]) : nil
    self.treated = TrueChange(tables, [.treated], months.after)
    self.buffer = TrueChange(tables, [.buffer], months.after)
    both = TrueChange(tables, [.treated, .buffer], months.after)
    city = TrueChange(tables, EvaluationArea.allCases, months.after)
  }

  /// Control counts are brought to the number of zones they stand for.
  private static func displacementDifference(
    _ tables: AreaTables, _ months: EvaluationMonths, _ treated: BeforeAfter, _ buffer: BeforeAfter,
    _ counted: ([EvaluationArea]) -> BeforeAfter
  ) -> WeightedDisplacementDifference? {
    func zones(_ area: EvaluationArea) -> Double { Double(tables.zones([area])) }
    let hasBuffer = zones(.buffer) > 0
    guard zones(.control) > 0, !hasBuffer || zones(.bufferControl) > 0 else { return nil }
    return WeightedDisplacementDifference(
      treated: treated, control: counted([.control]), buffer: buffer,
      bufferControl: hasBuffer ? counted([.bufferControl]) : .none,
      areas: .init(
        treated: 1, control: zones(.control) / zones(.treated), buffer: 1,
        bufferControl: hasBuffer ? zones(.bufferControl) / zones(.buffer) : 1),
      periods: .init(before: 1 / months.scale, after: 1))
  }

  /// How the quotient is to be read; nil when a control count is zero.
  public var quotientInterpretation: QuotientInterpretation? { counts.controlled?.interpretation }

  /// The quotient where it says something.
  public var meaningfulQuotient: Double? {
    guard let controlled = counts.controlled, controlled.interpretation.isMeaningful else { return nil }
    return controlled.weightedDisplacementQuotient
  }

  /// What an estimator says; nil where it is not defined.
  ///
  /// - Parameters:
  ///   - estimator: What an evaluation computes.
  ///   - overdispersion: φ, by which variances from counting are multiplied, but for the Poisson one and for the naive before–after
  ///     change, which know of none.
  public func estimate(_ estimator: AreaEstimator, overdispersion: Double = 1) -> AreaEstimate? {
    let factor = overdispersion.squareRoot()
    switch estimator {
    case .weightedDisplacementDifference, .weightedDisplacementDifferencePoisson:
      return displacementDifference.map {
        let isPoisson = estimator == .weightedDisplacementDifferencePoisson
        return AreaEstimate(value: $0.total.estimate, standardError: $0.total.standardError * (isPoisson ? 1 : factor))
      }
    case .totalNetEffect:
      return counts.controlled.map {
        AreaEstimate(value: $0.totalNetEffect, standardError: factor * totalNetEffectVariance.squareRoot())
      }
    case .relativeIncidentRateRatioLog:
      guard case .ratio(_, let log, let standardError) = responseRateRatio else { return nil }
      return AreaEstimate(value: log, standardError: factor * standardError)
    case .differenceInDifferences: return differenceInDifferences
    case .beforeAfterChange:
      let variance = counts.responseAfter + scale * counts.responseBefore
      return AreaEstimate(value: -counts.grossEffect, standardError: variance.squareRoot())
    case .weightedDisplacementQuotient: return meaningfulQuotient.map { AreaEstimate(value: $0, standardError: nil) }
    }
  }

  /// Variance of (Rb + Db)·Ca/Cb − (Ra + Da) for Poisson counts, by the delta method.
  private var totalNetEffectVariance: Double {
    let (before, after) = (counts.responseBefore + counts.bufferBefore, counts.responseAfter + counts.bufferAfter)
    let trend = counts.controlAfter / counts.controlBefore
    let control = counts.controlAfter + scale * counts.controlBefore * trend * trend
    let share = before / counts.controlBefore
    return trend * trend * scale * before + share * share * control + after
  }

  /// What the estimator should have said; nil where the truth has no such figure.
  ///
  /// Counts are true changes at today's share of recorded offences. The quotient has no truth in a single replication.
  public func truth(_ estimator: AreaEstimator) -> Double? {
    switch estimator {
    case .weightedDisplacementDifference, .weightedDisplacementDifferencePoisson: both.inRecords
    case .totalNetEffect: both.change == 0 ? 0 : -both.inRecords
    case .relativeIncidentRateRatioLog:
      treated.base > 0 && treated.arm > 0 ? Elementary.log(Double(treated.arm) / Double(treated.base)) : nil
    case .differenceInDifferences, .beforeAfterChange: treated.inRecords
    case .weightedDisplacementQuotient: nil
    }
  }
}
