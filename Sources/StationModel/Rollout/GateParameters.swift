/// The decision on what follows the pilot.
public struct GateParameters: Equatable, Sendable {
  /// A change made at a decision that is not yet a go.
  public struct Adjustment: Equatable, Sendable {
    public var criterion: GateCriterion
    public var change: OperatingChange

    public init(criterion: GateCriterion, change: OperatingChange) {
      self.criterion = criterion
      self.change = change
    }
  }
  /// What the right decision is: the forced arm against the base over all windows.
  public struct Truth: Equatable, Sendable {
    public var outcome: Outcome
    public var scope: Scope
    /// Bound of the change from the base; going on is right where it holds.
    public var bound: GateCriterion.Bound
    /// True when the change is relative to the base's value.
    public var asShare: Bool
    /// Distance from the bound, in the bound's unit, within which either decision is right.
    public var indifference: Double

    public init(outcome: Outcome, scope: Scope = .city, bound: GateCriterion.Bound, asShare: Bool, indifference: Double = 0) {
      self.outcome = outcome
      self.scope = scope
      self.bound = bound
      self.asShare = asShare
      self.indifference = indifference
    }
  }
  /// Index of the counted month at whose start the first decision falls; the number of months stands for the end of the last.
  public var decisionMonth: Int
  /// All must hold for a go.
  public var criteria: [GateCriterion]
  /// Tried in order when the decision is no go; each is made at most once.
  public var adjustments: [Adjustment]
  /// Months by which a pilot without a go is extended, and how often.
  public var extensionMonths: Int
  public var extensions: Int
  /// What happens when no extension is left: true goes on all the same, false stops; the pilot's stations stay.
  public var goesOnInTheEnd: Bool
  /// Nil does not ask whether decisions were right.
  public var truth: Truth?

  public init(
    decisionMonth: Int, criteria: [GateCriterion], adjustments: [Adjustment] = [], extensionMonths: Int = 0, extensions: Int = 0,
    goesOnInTheEnd: Bool = false, truth: Truth? = nil
  ) {
    self.decisionMonth = decisionMonth
    self.criteria = criteria
    self.adjustments = adjustments
    self.extensionMonths = extensionMonths
    self.extensions = extensions
    self.goesOnInTheEnd = goesOnInTheEnd
    self.truth = truth
  }
}
