/// The registered volunteers of a base's area: posts of volunteers are filled from them alone.
///
/// People offer themselves at random, at a constant rate, and are taken while there is room; each stays for a random time. Without
/// a bound the pool tends to offers a month × mean months of stay; with one it is Erlang's loss system.
public struct VolunteerPool: Equatable, Sendable {
  /// Most volunteers that the base looks after.
  public var target: Int
  /// Volunteers on the day the base opens, at most the target.
  public var atOpening: Int
  /// Mean number of people a month who offer themselves.
  public var recruitsPerMonth: Double
  /// Rate a year at which each leaves.
  public var leavingPerYear: Double
  /// Share of the registered who come when they are asked, 0…1; the others are on the list only.
  public var activeShare: Double

  public init(
    target: Int, atOpening: Int = 0, recruitsPerMonth: Double, leavingPerYear: Double = 0.25, activeShare: Double = 1
  ) {
    self.target = target
    self.atOpening = atOpening
    self.recruitsPerMonth = recruitsPerMonth
    self.leavingPerYear = leavingPerYear
    self.activeShare = activeShare
  }
}
