/// All that offenders do and are met by: the same in every arm that shares a counterfactual.
public struct OffendingParameters: Equatable, Sendable {
  public var kinds: [OffenceKind]
  public var deterrence: DeterrenceParameters
  /// Nil: whoever is deterred desists.
  public var displacement: DisplacementParameters?
  /// Nil: no offence brings about another.
  public var nearRepeat: NearRepeatParameters?
  public var recording: RecordingParameters

  public init(
    kinds: [OffenceKind], deterrence: DeterrenceParameters = DeterrenceParameters(), displacement: DisplacementParameters? = nil,
    nearRepeat: NearRepeatParameters? = nil, recording: RecordingParameters = RecordingParameters()
  ) {
    self.kinds = kinds
    self.deterrence = deterrence
    self.displacement = displacement
    self.nearRepeat = nearRepeat
    self.recording = recording
  }
}
