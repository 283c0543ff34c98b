import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Hours that change while a turn is under way") struct HoursChangeTests {
  struct Hours: Hashable, CustomStringConvertible {
    var opens: Int
    var closes: Int
    var description: String { "\(opens)-\(closes)" }

    /// Minutes from the midnight of day 0 in which a post of these hours is open on a day.
    func minutes(day: Int) -> Range<Int> {
      let length = closes > opens ? closes - opens : closes - opens + 24
      return (day * 24 + opens) * 60..<(day * 24 + opens + length) * 60
    }
  }

  static let all = [
    (0, 8), (0, 16), (0, 24), (4, 20), (8, 16), (8, 24), (10, 18), (12, 12), (16, 8), (16, 24), (18, 2), (20, 4), (20, 12),
    (22, 6),
  ].map { Hours(opens: $0.0, closes: $0.1) }

  private func change(to hours: Hours) -> OperatingChange {
    OperatingChange(posts: [
      .init(organisation: 0, post: 0, opensAtMinute: hours.opens * 60, closesAtMinute: hours.closes * 60)
    ])
  }

  /// A town of one post under the given rollout; its people are enough for any hours.
  private func town(_ hours: Hours, shift: Double, months: Int, _ rollout: RolloutParameters) -> ModelParameters {
    let post = Post(
      id: 1, crew: Headcount(police: 1), duties: [.respond, .patrol], opensAtMinute: hours.opens * 60,
      closesAtMinute: hours.closes * 60)
    var staffing = TestCity.staffing(city: TestCity.city(side: 2), staff: Headcount(police: 12), posts: [post])
    staffing.organisations[0].shiftHours = shift
    var arm = TestCity.arm(side: 2, kinds: [TestCity.kind(perDay: 6, zones: 4)], staffing: staffing, windows: [months])
    arm.calendar = TestCity.calendar(warmUpDays: 0, windows: [months], coolDownDays: 3)
    arm.rollout = rollout
    return arm
  }

  /// Hours a week after week: from every one of them to every other, three days each.
  private var tour: [Hours] {
    let all = Self.all
    var tour: [Hours] = []
    for first in all.indices {
      tour.append(all[first])
      for second in all.indices where second > first { tour += [all[second], all[first]] }
    }
    return tour
  }

  @Test("by date, from any hours to any others: the post is planned for every minute that it claims, once", arguments: [8.0, 12])
  func everyPair(shift: Double) {
    let tour = tour
    let pairs = Set(zip(tour, tour.dropFirst()).map { [$0, $1] })
    #expect(pairs.count == Self.all.count * (Self.all.count - 1))
    let months = tour.count * 3 / 30
    let upgrades = tour.enumerated().map { Upgrade(startDay: $0.offset * 3, change: change(to: $0.element)) }
    let record = TestCity.run([town(tour[0], shift: shift, months: months, RolloutParameters(upgrades: upgrades))])[0][0]
    // Turns count where they begin: the union of what the counted days claim.
    var claimed: Set<Int> = []
    for day in 0..<months * 30 { claimed.formUnion(tour[min(day / 3, tour.count - 1)].minutes(day: day)) }
    #expect(sum(record, .postPlannedMs) == Int64(claimed.count) * 60_000)
    #expect(Double(sum(record, .postMannedMs)) > 0.98 * Double(claimed.count) * 60_000)
  }

  private func sum(_ record: Record, _ measure: StaffMeasure) -> Int64 {
    (0..<record.staff.months).reduce(0) { $0 + record.staff[.precinct, 0, $1, measure] }
  }

  @Test("by an adjustment of the gate: the evening's turn keeps the post, the new one begins when it ends")
  func byGate() {
    let pairs = [((22, 6), (0, 8)), ((18, 2), (0, 24)), ((16, 8), (0, 16)), ((20, 12), (4, 20)), ((8, 24), (16, 8))]
    for (from, to) in pairs {
      let (before, after) = (Hours(opens: from.0, closes: from.1), Hours(opens: to.0, closes: to.1))
      let city = PilotCity.gated(
        PilotCity.gate(
          responseAtMost: 0.001,
          adjustments: [.init(criterion: GateCriterion(.responseMinutesMean, bounds: [.above(0)]), change: change(to: after))]),
        in: PilotCity.arm(warmUpDays: 0, crimesPerDay: 1))
      var arm = city
      // Few enough that even a post of eight hours answers them within the month.
      arm.demand.kinds[0].perYear = 3 * 365
      arm.staffing.organisations[0].posts[0].count = 1
      arm.staffing.organisations[0].posts[0].opensAtMinute = before.opens * 60
      arm.staffing.organisations[0].posts[0].closesAtMinute = before.closes * 60
      arm.staffing.organisations[1].posts = []
      let record = TestCity.run([arm])[0][0]
      #expect(record.gate?.adjustments == 1)
      var claimed: Set<Int> = []
      for day in 0..<210 { claimed.formUnion((day < 120 ? before : after).minutes(day: day)) }
      #expect(sum(record, .postPlannedMs) == Int64(claimed.count) * 60_000, "\(before) to \(after)")
    }
  }
}
