import DiscreteEvents
@testable import StationModel

extension TestCity {
  static let window = Post(
    id: 7, count: 3, crew: Headcount(auxiliary: 1), duties: [.serve], opensAtMinute: 510, closesAtMinute: 1050, days: 0x1F)

  /// Two kinds of needs, the first of which can be done at a kiosk and online.
  static func counter(per1000: Double = 300) -> CounterParameters {
    var counter = CounterParameters()
    counter.kinds = [
      CounterKind(
        id: 71, per1000PerYear: per1000 * 0.6, windowMinutes: .lognormal(mean: 8, cv: 0.7),
        kioskMinutes: .lognormal(mean: 4, cv: 0.7), onlineMinutes: 8),
      CounterKind(id: 72, per1000PerYear: per1000 * 0.4, windowMinutes: .lognormal(mean: 12, cv: 0.7)),
    ]
    counter.walksIn = [true, false]
    return counter
  }

  /// A city whose precinct has three windows with lines of their own, and the same with two stations with windows from the second
  /// window of time on.
  static func counterArms(
    _ counter: CounterParameters = counter(), service: CounterService = CounterService(),
    atStation: CounterService = CounterService(),
    posts: [Post] = [window]
  ) -> [ModelParameters] {
    let city = city()
    var base = arm(staffing: staffing(city: city, staff: Headcount(police: 14, auxiliary: 40), posts: [car] + posts))
    for zone in base.city.zones.indices { base.city.zones[zone].elderlyShare = 0.25 }
    base.counter = counter
    base.staffing.organisations[0].counter = service
    base.staffing.organisations[1] = station(
      staff: Headcount(police: 4, auxiliary: 20), posts: stationPosts + [window], tiers: [.alone, .alone])
    base.staffing.organisations[1].counter = atStation
    var plan = base
    plan.rollout = opening([5, 10], in: base)
    return [base, plan]
  }
}
