import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Rollout, transfers and money") struct RolloutTests {
  @Test("officers taken from precincts slow the response where no station is") func drain() {
    // Two precincts; the station stands in the first and serves nobody outside it.
    let city = TestCity.city(side: 6, precincts: 2)
    func arm(_ origin: Organisation.Origin) -> ModelParameters {
      let station = TestCity.station(
        staff: Headcount(police: 8, auxiliary: 10), origin: origin, tiers: [.alone, .alone], radius: 1.1)
      let staffing = TestCity.staffing(
        city: city, precincts: 2, staff: Headcount(police: 11, auxiliary: 12), station: station, offices: 20)
      var arm = TestCity.arm(
        side: 6, precincts: 2, kinds: [TestCity.kind(perDay: 70, zones: 36)], staffing: staffing, windows: [1, 2])
      arm.rollout = TestCity.opening([13], in: arm)
      return arm
    }
    var none = arm(Organisation.Origin(hired: 1))
    none.rollout = RolloutParameters()
    let arms = [none, arm(Organisation.Origin(hired: 1)), arm(Organisation.Origin(precincts: 1))]
    let records = TestCity.run(arms, replications: 3)
    let roles = records[0][2].roles
    #expect(records[0][2].treated.filter { $0 }.count == 5)
    let elsewhere = arms.indices.map { TestCity.mean(.responseMinutesMean, records, arm: $0, scope: .elsewhere, roles: roles) }
    #expect(elsewhere[1] <= elsewhere[0])
    #expect(elsewhere[2] > elsewhere[0] + 1)
    // Headcount is conserved: what the station has, the precincts lack.
    #expect(TestCity.mean(.precinctPoliceMean, records, arm: 2) == 14)
    #expect(TestCity.mean(.stationPoliceMean, records, arm: 2) == 8)
    #expect(TestCity.mean(.precinctPoliceMean, records, arm: 1) == 22)
    // Both precincts give alike.
    #expect(TestCity.mean(.precinctPoliceMean, records, arm: 2) == 2 * 7)
  }

  @Test("stations open by date, core first, so many under construction at once") func construction() {
    var arm = TestCity.arm(side: 6, windows: [1, 8])
    arm.rollout = RolloutParameters(phases: [
      RolloutPhase(
        id: 7, organisation: 1, sites: .mostResidentsNewlyWithinWalk(count: 6, areaKinds: [1, 0], walkMinutes: 15),
        startDay: arm.calendar.monthStarts[1], opensOnStart: false, buildingAtOnce: 2)
    ])
    let record = TestCity.run([arm])[0][0]
    // Area kind 1 is the southern half: first in the order, so it is covered first.
    #expect(
      record.stations.map { arm.city.zones[$0.zone].areaKind }
        == record.stations.map { arm.city.zones[$0.zone].areaKind }.sorted(by: >))
    let days = record.stations.map { Int($0.opens!.milliseconds / 86_400_000) - arm.calendar.monthStarts[1] }
    #expect(days == [30, 30, 60, 60, 90, 90])
    let covered = [
      record.value(of: .walkWithin15Share, in: .window(0), scope: .city)!,
      record.value(of: .walkWithin15Share, in: .window(1), scope: .city)!,
    ]
    #expect(covered[0] == 0 && covered[1] > 0.4)
  }

  @Test("greedy siting covers most residents first") func siting() {
    var arm = TestCity.arm(side: 6)
    for zone in arm.city.zones.indices { arm.city.zones[zone].residents = zone == 14 ? 50_000 : 100 }
    arm.rollout.phases = [
      RolloutPhase(
        id: 1, organisation: 1, sites: .mostResidentsNewlyWithinWalk(count: 1, areaKinds: [0, 1], walkMinutes: 15), startDay: 40,
        opensOnStart: true)
    ]
    #expect(Siting(arm, city: City(arm.city)).stations[0].zone == 14)
  }

  @Test("a team strengthens its precinct and opens no station") func team() {
    let city = TestCity.city()
    var team = TestCity.station(posts: [Post(id: 5, count: 2, crew: Headcount(auxiliary: 1), duties: [.respond, .patrol])])
    team.kind = .team
    var arm = TestCity.arm(kinds: [TestCity.kind(perDay: 80, zones: 16)], staffing: TestCity.staffing(city: city, station: team))
    let base = arm
    arm.rollout = TestCity.opening([5], in: arm)
    let records = TestCity.run([base, arm], replications: 2)
    #expect(TestCity.mean(.stationsOpenCount, records, arm: 1) == 0)
    #expect(TestCity.mean(.responseMinutesMean, records, arm: 1) < TestCity.mean(.responseMinutesMean, records, arm: 0))
  }

  @Test("the ledger holds what the parameters say, to the cent, on both bases") func ledger() {
    let city = TestCity.city()
    let station = TestCity.station(
      staff: Headcount(police: 4, auxiliary: 10), origin: Organisation.Origin(precincts: 0.75, offices: 0.25))
    var arm = TestCity.arm(staffing: TestCity.staffing(city: city, station: station, offices: 5), windows: [1, 12])
    arm.rollout = TestCity.opening([5], in: arm)
    arm.budget = BudgetParameters(overtimeFactor: 0)
    let record = TestCity.run([arm])[0][0]
    let years = 360.0 / 365
    #expect(abs(record.value(of: .capitalTotal, in: .window(1), scope: .city)! - 800_000) < 0.01)
    func yearly(_ outcome: Outcome) -> Double { record.value(of: outcome, in: .window(1), scope: .city)! * years }
    #expect(abs(yearly(.costStatedPerYear) - (800_000 + 400_000 * years)) < 1)
    let running = 180_000 * years
    let hired = 10 * 75_000 * years
    let moved = 4 * 180_000 * years
    #expect(abs(yearly(.costFullPerYear) - (800_000 + running + hired + moved)) < 1)
    #expect(abs(yearly(.costCashPerYear) - (800_000 + running + hired)) < 1)
  }

  @Test("the order of the arms changes nothing in any of them") func armOrder() {
    var plan = TestCity.arm()
    plan.rollout = TestCity.opening([5], in: plan)
    let base = TestCity.arm()
    let forward = TestCity.run([base, plan])[0]
    let backward = TestCity.run([plan, base])[0]
    #expect(forward[0] == backward[1] && forward[1] == backward[0])
  }

  @Test("a rollout that opens nothing changes nothing") func nullEffect() {
    let base = TestCity.arm()
    var late = base
    late.rollout = RolloutParameters(phases: [
      RolloutPhase(id: 1, organisation: 1, sites: .listed([5]), startDay: 10_000, opensOnStart: true)
    ])
    let records = TestCity.run([base, late])[0]
    #expect(records[0].byZone == records[1].byZone && records[0].staff == records[1].staff)
  }
}
