/// What an evaluation works with: recorded offences in three areas, before and after.
///
/// Counts are those of periods of equal length, or both scaled to it. All figures are formed from products of the counts
/// rather than from their quotients, so that for whole counts a sign, a zero or an equality is exact.
/// Source: Bowers and Johnson, Journal of Quantitative Criminology 19 (2003); Guerette, "Analyzing crime displacement and
/// diffusion", Problem-Oriented Guides for Police, tool guide 10 (2009), appendices B and C.
public struct SixCounts: Equatable, Sendable {
  /// Rb and Ra: where the stations are.
  public let responseBefore: Double
  public let responseAfter: Double
  /// Db and Da: next to it, where offences may be displaced to.
  public let bufferBefore: Double
  public let bufferAfter: Double
  /// Cb and Ca: alike, and out of reach of either.
  public let controlBefore: Double
  public let controlAfter: Double

  /// Traps when a count is negative or not finite.
  public init(
    responseBefore: Double, responseAfter: Double, bufferBefore: Double, bufferAfter: Double, controlBefore: Double,
    controlAfter: Double
  ) {
    self.responseBefore = responseBefore
    self.responseAfter = responseAfter
    self.bufferBefore = bufferBefore
    self.bufferAfter = bufferAfter
    self.controlBefore = controlBefore
    self.controlAfter = controlAfter
    precondition(CountCell.allCases.allSatisfy { self[$0] >= 0 && self[$0].isFinite }, "counts are not negative and finite")
  }

  public subscript(cell: CountCell) -> Double {
    switch cell {
    case .responseBefore: responseBefore
    case .responseAfter: responseAfter
    case .bufferBefore: bufferBefore
    case .bufferAfter: bufferAfter
    case .controlBefore: controlBefore
    case .controlAfter: controlAfter
    }
  }

  /// GE = Rb − Ra: how far the response area fell, whatever the trend.
  public var grossEffect: Double { responseBefore - responseAfter }

  /// The measures that hold the areas against the control area; nil when a control count is zero.
  public var controlled: ControlledMeasures? { ControlledMeasures(self) }

  /// What can be computed of the whole.
  public var standing: Standing {
    guard let controlled else { return .zeroControlCount }
    return controlled.weightedDisplacementQuotient == nil ? .zeroSuccessMeasure : .defined
  }

  /// The change of the response area against that of the control area; its standard error holds for counts that were not
  /// scaled.
  public var responseRateRatio: RelativeRateRatio { rateRatio(.responseBefore, .responseAfter) }

  /// The change of the buffer against that of the control area; see ``responseRateRatio``.
  public var bufferRateRatio: RelativeRateRatio { rateRatio(.bufferBefore, .bufferAfter) }

  private func rateRatio(_ before: CountCell, _ after: CountCell) -> RelativeRateRatio {
    RelativeRateRatio(
      before: self[before], after: self[after], controlBefore: controlBefore, controlAfter: controlAfter)
  }

  /// Whether the measures against the control area mean anything.
  public enum Standing: Sendable, Equatable {
    case defined
    /// The response area changed exactly as the control area did: there is no effect to put displacement in relation to.
    case zeroSuccessMeasure
    /// A control count is zero: nothing to compare with.
    case zeroControlCount
  }
}
