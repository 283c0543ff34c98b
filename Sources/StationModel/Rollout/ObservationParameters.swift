public import DiscreteEvents

/// How what a city can see of its pilot differs from what happens.
public struct ObservationParameters: Equatable, Sendable {
  /// Share of calls that are missing in the response log.
  public var missingShare: Double
  /// Share of arrivals that are reported before they happen, and how many minutes before.
  public var earlyShare: Double
  public var earlyMinutes: Distribution
  /// Days from a report of an offence to its entry, by which it is counted; nil enters at once.
  public var entryDays: Distribution?
  /// Share of reports of offences that are entered as another kind, each of the others alike; one that is entered as no offence
  /// is not counted.
  public var confusionShare: Double
  /// Share of reports of offences in the pilot's zones that are not entered while the pilot is appraised.
  public var suppressionShare: Double

  public init(
    missingShare: Double = 0, earlyShare: Double = 0, earlyMinutes: Distribution = .constant(0), entryDays: Distribution? = nil,
    confusionShare: Double = 0, suppressionShare: Double = 0
  ) {
    self.missingShare = missingShare
    self.earlyShare = earlyShare
    self.earlyMinutes = earlyMinutes
    self.entryDays = entryDays
    self.confusionShare = confusionShare
    self.suppressionShare = suppressionShare
  }
}
