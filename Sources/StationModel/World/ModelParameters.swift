/// One arm as plain values: everything the model needs, nothing it has to look up.
///
/// `Scenarios` makes it from a scenario file; what the file does not name is absent here and does not happen.
public struct ModelParameters: Equatable, Sendable {
  public var calendar: CalendarParameters
  public var city: CityParameters
  public var demand: DemandParameters
  /// Nil: calls that report offences are plain demand, at the rate of their kind.
  public var offending: OffendingParameters?
  public var staffing: StaffingParameters
  public var dispatch: DispatchParameters
  public var patrol: PatrolParameters?
  /// Nil: nobody needs anything at a counter.
  public var counter: CounterParameters?
  /// Nil: disputes are calls like others.
  public var disputes: DisputeParameters?
  /// Nil: nobody who lives alone has an emergency, and there is no hardship.
  public var aid: AidParameters?
  /// Nil: residents neither learn nor judge.
  public var community: CommunityParameters?
  public var rollout: RolloutParameters
  /// Nil keeps no ledger.
  public var budget: BudgetParameters?

  public init(
    calendar: CalendarParameters, city: CityParameters, demand: DemandParameters, offending: OffendingParameters? = nil,
    staffing: StaffingParameters, dispatch: DispatchParameters = DispatchParameters(), patrol: PatrolParameters? = nil,
    counter: CounterParameters? = nil, rollout: RolloutParameters = RolloutParameters(), budget: BudgetParameters? = nil
  ) {
    self.calendar = calendar
    self.city = city
    self.demand = demand
    self.offending = offending
    self.staffing = staffing
    self.dispatch = dispatch
    self.patrol = patrol
    self.counter = counter
    self.rollout = rollout
    self.budget = budget
  }
}
