import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Door, way home, volunteers, hours") struct PresenceTests {
  /// A station with two on duty round the clock who do everything, in a quiet city.
  private func house(_ door: DoorPolicy?, crew: Headcount = Headcount(police: 1, auxiliary: 1), callsPerDay: Double = 1)
    -> ModelParameters
  {
    let city = TestCity.city()
    let watch = Post(id: 1, crew: crew, duties: [.open, .respond, .patrol], mode: .foot)
    var station = TestCity.station(staff: Headcount(police: 7, auxiliary: 14), posts: [watch], radius: 0.5)
    station.door = door
    var arm = TestCity.arm(
      kinds: [TestCity.kind(perDay: callsPerDay, zones: 16)], staffing: TestCity.staffing(city: city, station: station))
    arm.rollout = TestCity.opening([5], in: arm)
    return arm
  }

  @Test("two on duty: the door is manned about half the time when the pair patrols, always when one stays, and then none patrols")
  func door() {
    let arms = [
      house(nil), house(.oneStays), house(.pairsPatrol(houseMinutes: 30)), house(.pairsPatrol(houseMinutes: 120)),
      house(.oneStays, crew: Headcount(police: 1, auxiliary: 2)),
    ]
    let records = TestCity.run(arms)
    func value(_ outcome: Outcome, _ arm: Int) -> Double { TestCity.mean(outcome, records, arm: arm) }
    let stops = arms.indices.map { value(.patrolStopsPerDay, $0) - value(.patrolStopsPerDay, 1) }
    #expect(value(.staffedDoorShare, 1) == 1)
    #expect((0.35...0.7).contains(value(.staffedDoorShare, 2)))
    #expect((0.75...0.95).contains(value(.staffedDoorShare, 3)))
    // About 24 visits of a pair a day, more than from longer waits in the house; none where one of two stays, many where one of three.
    #expect((16...36).contains(stops[2]) && stops[3] <= stops[2] / 2 && stops[4] > 40)
    #expect(value(.staffedDoorShare, 4) == 1)
  }

  @Test("the time that a pair is out is the time that the door is empty") func identity() {
    var arm = house(.pairsPatrol(houseMinutes: 30))
    arm.demand.kinds[0].perYear = 0.001
    let record = TestCity.run([arm])[0][0]
    let month = 1
    let out = record.staff[.stations, 0, month, .doorPlannedMs] - record.staff[.stations, 0, month, .doorMannedMs]
    #expect(out > 0 && out == record.staff[.stations, 0, month, .patrolMs])
  }

  @Test("hour by hour of the week: a door is empty when its pair goes out in the evening, and never where one always stays")
  func doorByHour() {
    func evenings(_ door: DoorPolicy) -> ModelParameters {
      var arm = house(door)
      // By day one is at the counter; in the evening two keep the door and patrol.
      let counter = Post(id: 1, crew: Headcount(auxiliary: 1), duties: [.open], opensAtMinute: 480, closesAtMinute: 1080)
      let pair = Post(
        id: 2, crew: Headcount(police: 1, auxiliary: 1), duties: [.open, .patrol], opensAtMinute: 1080, closesAtMinute: 60,
        mode: .foot)
      arm.staffing.organisations[1].posts = [counter, pair]
      return arm
    }
    let records = TestCity.run([evenings(.pairsPatrol(houseMinutes: 30)), evenings(.oneStays)])[0]
    func sum(_ measure: HourOfWeekMeasure, _ hours: [Int], _ arm: Int) -> Int64 {
      hours.reduce(0) { sum, hour in sum + (0..<7).reduce(0) { $0 + records[arm].unitsByHour[$1 * 24 + hour, 1, measure] } }
    }
    let (day, evening, night) = (Array(8..<18), Array(18..<24) + [0], Array(1..<8))
    for arm in 0...1 {
      #expect(sum(.doorPlannedMs, night, arm) == 0 && sum(.doorMannedMs, night, arm) == 0)
      #expect(sum(.doorMannedMs, day, arm) > 0 && sum(.doorMannedMs, day, arm) >= sum(.doorPlannedMs, day, arm) * 9 / 10)
      // Every hour of the evening is planned on every day alike.
      #expect(Set(evening.map { sum(.doorPlannedMs, [$0], arm) }).count == 1)
    }
    for hour in evening { #expect(sum(.doorMannedMs, [hour], 0) < sum(.doorPlannedMs, [hour], 0) * 9 / 10, "\(hour)") }
    #expect(sum(.doorMannedMs, evening, 1) == sum(.doorPlannedMs, evening, 1))
    // What is empty is out on patrol.
    #expect(
      sum(.doorPlannedMs, evening, 0) - sum(.doorMannedMs, evening, 0) == sum(.patrolMs, evening, 0) - sum(.patrolMs, evening, 1))
  }

  @Test("the hours of the week add up to the months: units, patrol, doors") func hoursAddUp() {
    for record in TestCity.run([house(.pairsPatrol(houseMinutes: 30), callsPerDay: 40), house(nil, callsPerDay: 40)])[0] {
      let pairs: [(HourOfWeekMeasure, StaffMeasure)] = [
        (.unitDutyMs, .unitDutyMs), (.unitBusyMs, .unitBusyMs), (.patrolMs, .patrolMs), (.doorPlannedMs, .doorPlannedMs),
        (.doorMannedMs, .doorMannedMs),
      ]
      for (measure, same) in pairs {
        for window in 0...1 {
          let hours = (0..<RecordShape.weekHours).reduce(0) { $0 + record.unitsByHour[$1, window, measure] }
          let month = StaffSide.allCases.reduce(0) { $0 + record.staff[$1, 0, window, same] }
          #expect(hours == month && (hours > 0 || window == 0), "\(measure)")
        }
      }
    }
  }

  @Test("a crew of one that must stay goes to no call; one that may leave empties the door") func alone() {
    let crew = Headcount(police: 1)
    let arms = [
      house(.oneStays, crew: crew, callsPerDay: 80), house(.pairsPatrol(houseMinutes: 30), crew: crew, callsPerDay: 80),
    ]
    let records = TestCity.run(arms)
    #expect(TestCity.mean(.callsByStationShare, records, arm: 0) == 0)
    #expect(TestCity.mean(.staffedDoorShare, records, arm: 0) > 0.99)
    #expect(TestCity.mean(.callsByStationShare, records, arm: 1) > 0)
    let door = TestCity.mean(.staffedDoorShare, records, arm: 1)
    #expect(door < 0.97 && door > 0.3)
    #expect(records[0][1].staff[.stations, 0, 1, .patrolMs] == 0)
  }

  @Test("the way home after a call that outlasts the turn is overtime where the scenario says so, and changes nothing else")
  func wayHome() {
    func arm(_ isOvertime: Bool) -> ModelParameters {
      var arm = TestCity.arm(kinds: [TestCity.kind(perDay: 60, zones: 16)])
      arm.staffing.organisations[0].wayHomeIsOvertime = isOvertime
      return arm
    }
    let records = TestCity.run([arm(false), arm(true)])[0]
    let overtime = records.map { $0.value(of: .overtimeHours, in: .all, scope: .city)! }
    #expect(overtime[1] > overtime[0])
    // At most across the whole city for each end of a turn of the two cars.
    #expect(overtime[1] - overtime[0] < 60 * 3 * 2 * 2 * 8 / 24)
    #expect(records[0].byZone == records[1].byZone)
  }

  /// A precinct whose only post is a watch of two volunteers in the evening.
  private func watch(_ pool: VolunteerPool?) -> ModelParameters {
    let post = Post(id: 1, crew: Headcount(volunteer: 2), duties: [.observe], opensAtMinute: 1140, closesAtMinute: 1380)
    var staffing = TestCity.staffing(city: TestCity.city(), staff: Headcount(police: 1), posts: [post])
    staffing.organisations[0].volunteerPool = pool
    return TestCity.arm(kinds: [TestCity.kind(perDay: 1, zones: 16)], staffing: staffing, patrol: nil, windows: [6, 12])
  }

  /// Mean number of places taken in Erlang's loss system.
  private func taken(ofPlaces places: Int, offered load: Double) -> Double {
    var terms = [1.0]
    for n in 1...places { terms.append(terms[n - 1] * load / Double(n)) }
    return load * (1 - terms[places] / terms.reduce(0, +))
  }

  @Test(
    "the longest list and the rate of leaving bound the pool as they bound a loss system", arguments: [(8, 6.0), (3, 6), (8, 24)])
  func bounds(target: Int, leaving: Double) {
    let arm = watch(VolunteerPool(target: target, recruitsPerMonth: 3, leavingPerYear: leaving))
    let mean = TestCity.mean(.volunteersMean, TestCity.run([arm], replications: 4), arm: 0)
    #expect(abs(mean - taken(ofPlaces: target, offered: 36 / leaving)) < 0.5)
  }

  @Test("the pool of volunteers is a loss system, from nobody at the opening to its long-run size") func pool() {
    // Leaving after 2 months on average: 3 a month are an offered load of 6, of whom 8 are kept.
    let pool = VolunteerPool(target: 8, recruitsPerMonth: 3, leavingPerYear: 6)
    var idle = pool
    idle.activeShare = 0
    let records = TestCity.run([watch(nil), watch(pool), watch(idle)], replications: 8)
    #expect(abs(TestCity.mean(.volunteersMean, records, arm: 1) - taken(ofPlaces: 8, offered: 6)) < 0.5)
    #expect(TestCity.mean(.volunteersMean, records, arm: 1) == TestCity.mean(.volunteersMean, records, arm: 2))
    // Posts are filled from the pool only, and only by those who are active.
    #expect(TestCity.mean(.dutyHoursVolunteer, records, arm: 0) == 0 && TestCity.mean(.dutyHoursVolunteer, records, arm: 2) == 0)
    // Each gives 16 hours a month.
    let hours = TestCity.mean(.volunteersMean, records, arm: 1) * 192 * 360 / 365
    #expect(abs(TestCity.mean(.dutyHoursVolunteer, records, arm: 1) / hours - 1) < 0.1)
    // Volunteers hold no established positions.
    #expect(records[0].allSatisfy { $0.value(of: .vacantShare, in: .all, scope: .city) == 0 })
    #expect(records[0][1].staff[.precinct, 0, 0, .positionMs] == records[0][0].staff[.precinct, 0, 0, .positionMs])
  }

  @Test("the same officers without stations work the same hours: to one turn of each person, the rest in hand at the ends")
  func sameHours() {
    let city = TestCity.city()
    // More posts than people can man, so that all the hours earned are worked.
    let posts = [
      Post(id: 1, count: 4, crew: Headcount(police: 1), duties: [.respond, .patrol]),
      Post(id: 2, count: 6, crew: Headcount(auxiliary: 1), duties: [.assist]),
    ]
    func arm(_ kind: Organisation.Kind) -> ModelParameters {
      var station = TestCity.station(origin: Organisation.Origin(precincts: 1), posts: posts)
      station.kind = kind
      if kind == .team { station.serviceRadiusKm = [] }
      var arm = TestCity.arm(
        kinds: [TestCity.kind(perDay: 5, zones: 16)],
        staffing: TestCity.staffing(city: city, staff: Headcount(police: 12, auxiliary: 12), posts: posts, station: station),
        windows: [1, 4])
      arm.rollout = TestCity.opening([5], in: arm)
      return arm
    }
    let records = TestCity.run([arm(.station), arm(.team)])[0]
    for (outcome, people) in [(Outcome.dutyHoursPolice, 12.0), (.dutyHoursAuxiliary, 22)] {
      let hours = records.map { $0.value(of: outcome, in: .all, scope: .city)! }
      #expect(abs(hours[0] - hours[1]) <= people * 8)
      let earned = people == 12 ? 12 * 150.0 : 12 * 150 + 10 * 120
      #expect(abs(hours[0] - earned * 1700 / 365) <= people * 2 * 8)
    }
  }
}
