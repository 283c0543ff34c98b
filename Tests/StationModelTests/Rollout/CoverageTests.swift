import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Within a walk of somebody") struct CoverageTests {
  private let desk = Post(id: 7, crew: Headcount(police: 1), duties: [.serve])

  /// A city whose one precinct has such posts and people, with or without a station in a corner.
  private func arm(
    posts: [Post], staff: Headcount? = Headcount(police: 20, auxiliary: 14), station: Organisation? = nil
  ) -> ModelParameters {
    let city = TestCity.city(side: 6)
    var arm = TestCity.arm(side: 6, staffing: TestCity.staffing(city: city, staff: staff, posts: posts, station: station))
    if station != nil { arm.rollout = TestCity.opening([0], in: arm) }
    return arm
  }

  private func share(_ arm: ModelParameters, window: Int = 1) -> Double {
    TestCity.run([arm])[0][0].value(of: .walkWithin15Share, in: .window(window), scope: .city)!
  }

  @Test("a precinct's base counts where it has a desk that can be manned, and not otherwise") func bases() {
    // 1.2 km of streets around the base in zone 21: places at 0.25 and 0.75 km offsets, of 144 places alike.
    let within = TestCity.city(side: 6).places.filter { abs($0.point.x - 3.5) + abs($0.point.y - 3.5) <= 1.2 }.count
    #expect(abs(share(arm(posts: [TestCity.car, desk])) - Double(within) / 144) < 1e-12 && within > 4)
    #expect(share(arm(posts: [TestCity.car])) == 0)
    #expect(abs(share(arm(posts: [TestCity.car, desk], staff: nil)) - Double(within) / 144) < 1e-12)
    #expect(share(arm(posts: [TestCity.car, desk], staff: Headcount(auxiliary: 14))) == 0)
  }

  @Test("a station counts from its opening, and an empty house never") func stations() {
    let manned = arm(posts: [TestCity.car], station: TestCity.station())
    #expect(share(manned, window: 0) == 0 && share(manned) > 0)
    let empty = arm(posts: [TestCity.car], station: TestCity.station(staff: Headcount()))
    #expect(share(empty) == 0)
    let doorless = arm(posts: [TestCity.car], station: TestCity.station(posts: [TestCity.stationPosts[1]]))
    #expect(share(doorless) == 0)
  }

  @Test("stations are sited where a base with a desk does not serve the residents already") func siting() {
    func site(_ posts: [Post]) -> Int {
      var arm = self.arm(posts: posts)
      // Most people live around the base in zone 21, others in the far corner.
      for zone in arm.city.zones.indices { arm.city.zones[zone].residents = zone == 21 ? 50_000 : zone == 0 ? 20_000 : 10 }
      arm.rollout.phases = [
        RolloutPhase(
          id: 1, organisation: 1, sites: .mostResidentsNewlyWithinWalk(count: 1, areaKinds: [0, 1], walkMinutes: 15),
          poolsAreas: true, startDay: 40, opensOnStart: true)
      ]
      return Siting(arm, city: City(arm.city)).stations[0].zone
    }
    #expect([14, 15, 20, 21, 22, 26, 27, 28].contains(site([TestCity.car])))
    #expect([0, 1, 6].contains(site([TestCity.car, desk])))
  }

  @Test("pooled areas take the best site of all; with them the choice serves at least 1 − 1/e of the best set") func pooled() {
    func arm(_ pools: Bool, _ count: Int) -> ModelParameters {
      var arm = self.arm(posts: [TestCity.car])
      for zone in arm.city.zones.indices { arm.city.zones[zone].residents = Double((zone * 37) % 101) + (zone >= 18 ? 100 : 0) }
      arm.rollout.phases = [
        RolloutPhase(
          id: 1, organisation: 1, sites: .mostResidentsNewlyWithinWalk(count: count, areaKinds: [0, 1], walkMinutes: 15),
          poolsAreas: pools, startDay: 40, opensOnStart: true)
      ]
      return arm
    }
    func served(_ zones: [Int], _ arm: ModelParameters) -> Double {
      let city = City(arm.city)
      return Coverage(of: zones.map { city.zones[$0].centre }, in: city).residents
    }
    func chosen(_ pools: Bool, _ count: Int) -> [Int] {
      let one = arm(pools, count)
      return Siting(one, city: City(one.city)).stations.map(\.zone)
    }
    // The north is first in the list, the south has the people.
    #expect(chosen(false, 3).allSatisfy { $0 < 18 } && chosen(true, 1)[0] >= 18)
    let city = arm(true, 3)
    var best = 0.0
    for a in 0..<36 { for b in 0..<a { for c in 0..<b { best = max(best, served([a, b, c], city)) } } }
    let greedy = served(chosen(true, 3), city)
    #expect(greedy >= best * (1 - 1 / 2.718281828459045) && greedy <= best && served(chosen(false, 3), city) < greedy)
  }
}
