import DiscreteEvents

/// What becomes of a dispute without any help: chances of settling it and of its coming back, in closed form.
public struct DisputeChances: Equatable, Sendable {
  /// Share of contacts at which an experienced patrol crew settles the dispute.
  public var settledShare = 0.85
  /// Share of settled disputes that come back, and of those that were not settled.
  public var settledReturnShare = 0.2
  public var unsettledReturnShare = 0.5
  /// Share of returns that are violent; then the dispute ends.
  public var returnViolentShare = 0.02

  public init() {}

  /// Chance that a contact is followed by a return, violent or not.
  public var returnShare: Double { settledShare * settledReturnShare + (1 - settledShare) * unsettledReturnShare }

  /// Calls of a dispute, the first among them: 1 ÷ (1 − back · (1 − violent)), a geometric law; infinite where no dispute ever ends.
  public var contacts: Double { 1 / (1 - returnShare * (1 - returnViolentShare)) }

  /// Violent returns for each call.
  public var violentPerCall: Double { returnShare * returnViolentShare }

  /// Chance of settling when the logit is raised by `gain` and the odds are multiplied by the crew's productivity.
  func settled(gain: Double, productivity: Double) -> Double {
    guard settledShare > 0, settledShare < 1 else { return settledShare }
    let odds = settledShare / (1 - settledShare) * Elementary.exp(gain) * max(productivity, 0)
    return odds / (1 + odds)
  }
}
