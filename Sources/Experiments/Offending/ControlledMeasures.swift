/// Measures of effect and displacement against a control area without zero counts.
///
/// Source: as for ``SixCounts``.
public struct ControlledMeasures: Equatable, Sendable {
  /// S = Ra/Ca − Rb/Cb: negative when the response area did better than the control area.
  public let successMeasure: Double
  /// Da/Ca − Db/Cb: positive when the buffer did worse than the control area.
  public let bufferDisplacementMeasure: Double
  /// WDQ, the buffer's measure ÷ the success measure, as a raw ratio; nil when the success measure is zero.
  ///
  /// It says something only where ``interpretation`` says what.
  public let weightedDisplacementQuotient: Double?
  /// Rb·Ca/Cb − Ra: offences fewer in the response area than with the control area's trend.
  public let preventedInResponse: Double
  /// Da − Db·Ca/Cb: offences more in the buffer than with the control area's trend; negative for diffusion of benefits.
  public let displacedToBuffer: Double
  /// How the quotient is to be read.
  public let interpretation: QuotientInterpretation

  /// NE = Rb/Cb − Ra/Ca, the success measure turned round.
  public var netEffect: Double { -successMeasure }

  /// TNE: offences prevented in both areas together, = prevented · (1 + WDQ) where that is defined.
  public var totalNetEffect: Double { preventedInResponse - displacedToBuffer }

  /// Displaced ÷ prevented; nil when nothing changed against the control area.
  public var displacedShare: Double? {
    preventedInResponse == 0 ? nil : displacedToBuffer / preventedInResponse
  }

  init?(_ counts: SixCounts) {
    let (before, after) = (counts.controlBefore, counts.controlAfter)
    guard before > 0, after > 0 else { return nil }
    // Both measures times Cb·Ca: exact for whole counts below 2²⁶.
    let success = counts.responseAfter * before - counts.responseBefore * after
    let displacement = counts.bufferAfter * before - counts.bufferBefore * after
    successMeasure = success / (before * after)
    bufferDisplacementMeasure = displacement / (before * after)
    weightedDisplacementQuotient = success == 0 ? nil : displacement / success
    preventedInResponse = success == 0 ? 0 : -success / before
    displacedToBuffer = displacement / before
    interpretation = QuotientInterpretation(success: success, displacement: displacement)
  }
}
