/// A change that comes on a date, or in the month after a figure of the pilot first crossed a bound.
public struct Upgrade: Equatable, Sendable {
  /// Day index from which it can come; without a trigger it comes on that day.
  public var startDay: Int
  /// Looked at on the first of every month, over the months just past.
  public var trigger: GateCriterion?
  /// Months that the trigger looks back on.
  public var triggerMonths: Int
  public var change: OperatingChange
  /// Paid once by the city when it comes, in cents.
  public var capitalCents: Int64

  public init(
    startDay: Int, trigger: GateCriterion? = nil, triggerMonths: Int = 3, change: OperatingChange, capitalCents: Int64 = 0
  ) {
    self.startDay = startDay
    self.trigger = trigger
    self.triggerMonths = triggerMonths
    self.change = change
    self.capitalCents = capitalCents
  }
}
