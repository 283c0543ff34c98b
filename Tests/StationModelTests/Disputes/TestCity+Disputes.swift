import DiscreteEvents
@testable import StationModel

extension TestCity {
  /// Stations whose street crew and house crew do something for disputes.
  static func mediatingStation(_ duties: Duties) -> Organisation {
    station(
      staff: Headcount(police: 12, auxiliary: 20),
      posts: [
        Post(id: 1, crew: Headcount(police: 1, auxiliary: 1), duties: Duties.open.union(duties)),
        Post(id: 2, crew: Headcount(police: 1, auxiliary: 1), duties: Duties([.respond, .patrol]).union(duties), mode: .ebike),
      ])
  }

  /// A city with disputes, some of which turn into violence, and the same with two stations from the second window on.
  static func disputeArms(
    _ disputes: DisputeParameters = DisputeParameters(kind: 0, violence: 0), station duties: Duties = [],
    perDay: Double = 40, windows: [Int] = [1, 2], assembly: Assembly? = nil, specialists: [Specialist] = []
  ) -> [ModelParameters] {
    var base = arm(
      kinds: [kind(1, perDay: perDay, zones: 16, priority: 3), kind(2, perDay: 8, zones: 16, isCrime: true)], windows: windows)
    base.offending = OffendingParameters(
      kinds: [OffenceKind(call: 1, committedPerYear: 8 * 365, nearRepeats: 0.1, reportedShare: 0.5, clearedShare: 0.7)],
      nearRepeat: NearRepeatParameters(lagDays: 7))
    base.disputes = disputes
    base.staffing.organisations[1] = mediatingStation(duties)
    base.staffing.organisations[1].assembly = assembly
    base.staffing.organisations[1].specialists = specialists
    var plan = base
    if windows.count > 1 { plan.rollout = opening([5, 10], in: base) }
    return [base, plan]
  }

  /// Over all windows and zones of one arm.
  static func sum(_ measure: DisputeMeasure, _ records: [[Record]], arm: Int) -> Int64 {
    records.reduce(0) { sum, one in
      let table = one[arm].disputes!
      return (0..<table.cells).reduce(sum) { $0 + table[$1, measure] }
    }
  }
}
