/// How a weighted displacement quotient is to be read.
public enum QuotientInterpretation: String, Sendable, CaseIterable {
  /// −1 < WDQ < 0.
  case displacementSmallerThanEffect = "displacement, smaller than response effect"
  /// WDQ = −1.
  case displacementCancelsEffect = "displacement cancels response effect"
  /// WDQ < −1.
  case displacementExceedsEffect = "displacement exceeds response effect"
  /// WDQ = 0: the buffer moved with the control area.
  case neither = "no displacement or diffusion"
  /// 0 < WDQ < 1.
  case diffusionSmallerThanEffect = "diffusion, smaller than response effect"
  /// WDQ = 1.
  case diffusionEqualsEffect = "diffusion equals response effect"
  /// WDQ > 1.
  case diffusionExceedsEffect = "diffusion exceeds response effect"
  /// The response area did worse than the control area: the sign of the quotient turns round and says nothing.
  case notInterpretable = "not-interpretable (no response success)"
  /// The success measure is zero.
  case undefined

  /// - Parameters:
  ///   - success: the success measure, up to a positive factor.
  ///   - displacement: the buffer displacement measure, times the same factor.
  init(success: Double, displacement: Double) {
    self =
      if success == 0 {
        .undefined
      } else if success > 0 {
        .notInterpretable
      } else if displacement > 0 {
        displacement < -success
          ? .displacementSmallerThanEffect
          : displacement == -success ? .displacementCancelsEffect : .displacementExceedsEffect
      } else if displacement < 0 {
        displacement > success
          ? .diffusionSmallerThanEffect : displacement == success ? .diffusionEqualsEffect : .diffusionExceedsEffect
      } else {
        .neither
      }
  }

  /// Whether the quotient says anything about displacement or diffusion.
  public var isMeaningful: Bool { self != .notInterpretable && self != .undefined }
}
