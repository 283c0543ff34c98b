import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Sick leave and breaks") struct AbsenceTests {
  /// One post of one auxiliary round the clock, and people.
  private func town(
    people: Int, leave: SickLeave?, duties: Duties = .open, hours: (Int, Int) = (0, 24), mealBreak: TimeSpan? = nil,
    windows: [Int] = [6, 6]
  ) -> ModelParameters {
    var roles = TestCity.roles
    roles[1].sickLeave = leave
    let post = Post(
      id: 1, crew: Headcount(auxiliary: 1), duties: duties, opensAtMinute: hours.0 * 60, closesAtMinute: hours.1 * 60)
    var staffing = TestCity.staffing(
      city: TestCity.city(), staff: Headcount(auxiliary: people), posts: [post], roles: roles)
    staffing.organisations[0].mealBreak = mealBreak
    return TestCity.arm(kinds: [TestCity.kind(perDay: 1, zones: 16)], staffing: staffing, patrol: nil, windows: windows)
  }

  private func hours(_ record: Record, _ measure: StaffMeasure) -> Double {
    var sum: Int64 = 0
    for month in 0..<record.staff.months { sum += record.staff[.precinct, 0, month, measure] }
    return Double(sum) / 3_600_000
  }

  @Test("people are ill for their share of the days, and bring that much less where hours are short") func share() {
    let leave = SickLeave(daysPerYear: 36.5, spellDays: 5)
    let arms = [town(people: 4, leave: nil), town(people: 4, leave: leave)]
    let records = TestCity.run(arms, replications: 30)
    let ill = records.map { hours($0[1], .sickMs) / hours($0[1], .filledMs) }.reduce(0, +) / 30
    // 4 × 30 years in spells of five days: a standard error of a hundredth of the days.
    #expect(abs(ill - 0.1) < 0.012)
    let manned =
      TestCity.mean(.postsMannedShare, records, arm: 1, window: .all)
      / TestCity.mean(.postsMannedShare, records, arm: 0, window: .all)
    #expect(abs(manned - 0.9) < 0.02)
    #expect(hours(records[0][0], .sickMs) == 0)
  }

  @Test("where people are many, only the first day is missed: nobody replaces who falls ill today") func shortNotice() {
    let leave = SickLeave(daysPerYear: 36.5, spellDays: 5)
    let arms = [town(people: 30, leave: leave), town(people: 30, leave: nil)]
    let records = TestCity.run(arms, replications: 6)
    // Turns begin at 0, 8 and 16 h, and who is well falls ill within a day with chance 1/45.
    let missed = (0 + 1.0 / 3 + 2.0 / 3) / 3 / 45
    let door = TestCity.mean(.staffedDoorShare, records, arm: 0, window: .all)
    #expect(abs(1 - door - missed) < missed / 2)
    #expect(TestCity.mean(.staffedDoorShare, records, arm: 1, window: .all) == 1)
  }

  @Test("illness is the position's: the same days in an arm that moves it, whoever else is there") func keyed() {
    func illness(_ id: UInt64) -> [Bool] {
      let random = KeyedRandom(seed: 3, replication: 0)
      let leave = SickLeave(daysPerYear: 60)
      var illness = Illness(leave, id: id, random: random)
      return (0..<400).map { day in
        illness.advance(toDay: day, leave, id: id, random: random)
        return illness.isIll
      }
    }
    #expect(illness(1) == illness(1) && illness(1) != illness(2))
  }

  @Test("a break empties the door of who is alone, for its length, in turns of six hours or more") func door() {
    let half = TimeSpan.minutes(30)
    func share(_ hours: (Int, Int), _ length: TimeSpan?) -> Double {
      let record = TestCity.run([town(people: 12, leave: nil, hours: hours, mealBreak: length, windows: [1, 1])])[0][0]
      return record.value(of: .staffedDoorShare, in: .all, scope: .city)!
    }
    #expect(share((0, 24), nil) == 1)
    #expect(abs(share((0, 24), half) - (1 - 0.5 / 8)) < 1e-9)
    #expect(abs(share((8, 14), half) - (1 - 0.5 / 6)) < 1e-9)
    #expect(share((8, 13), half) == 1)
  }

  @Test("a pair keeps its door during the break") func pair() {
    var arm = town(people: 20, leave: nil, mealBreak: .minutes(30), windows: [1, 1])
    arm.staffing.organisations[0].posts[0].crew = Headcount(auxiliary: 2)
    let record = TestCity.run([arm])[0][0]
    #expect(record.value(of: .staffedDoorShare, in: .all, scope: .city) == 1 && hours(record, .breakMs) > 60 * 1.5 * 0.99)
  }

  /// Two cars with so many calls a day of a priority.
  private func cars(_ mealBreak: TimeSpan?, perDay: Double = 24, priority: Int = 2) -> ModelParameters {
    var arm = TestCity.arm(
      kinds: [TestCity.kind(perDay: perDay, zones: 16, priority: priority)],
      staffing: TestCity.staffing(city: TestCity.city(), staff: Headcount(police: 16, auxiliary: 16)))
    arm.staffing.organisations[0].mealBreak = mealBreak
    arm.patrol = PatrolParameters(policy: .random)
    return arm
  }

  @Test("crews on their break do not patrol and take no calls but those of priority 1, which break it") func calls() {
    let half = TimeSpan.minutes(30)
    let arms = [cars(nil), cars(half), cars(nil, priority: 1), cars(half, priority: 1), cars(half, perDay: 0.01)]
    let records = TestCity.run(arms, replications: 4)
    func mean(_ outcome: Outcome, _ arm: Int) -> Double { TestCity.mean(outcome, records, arm: arm, window: .all) }
    func breaks(_ arm: Int) -> Double { records.reduce(0) { $0 + hours($1[arm], .breakMs) } / 4 }
    // Two cars, three turns a day, sixty days; every break is taken where there is nothing to do.
    #expect(abs(breaks(4) - 180) < 1)
    #expect(breaks(0) == 0 && breaks(1) > 160 && breaks(1) <= 180)
    #expect(breaks(3) < breaks(1) - 5)
    #expect(mean(.responseMinutesMean, 1) > mean(.responseMinutesMean, 0) + 0.02)
    #expect(mean(.callsDelayedShare, 1) > mean(.callsDelayedShare, 0))
    // They eat at the middle of their territory, which is no worse a place to wait.
    #expect(mean(.responseMinutesMean, 3) < mean(.responseMinutesMean, 2) + 0.1)
    #expect(mean(.patrolHoursPerDay, 1) < mean(.patrolHoursPerDay, 0) - 2)
    #expect(mean(.dutyHoursPolice, 1) == mean(.dutyHoursPolice, 0))
  }

  @Test("a break begins between .4 and .6 of the turn, the same in every arm") func begins() {
    let turn = Turn(
      unit: 0, start: .midnight(ofDay: 3), end: .midnight(ofDay: 3) + .hours(8),
      manning: Manning(crew: Headcount(police: 1), duties: .respond))
    let random = KeyedRandom(seed: 1, replication: 0)
    let shares = (0..<200).map { key in
      (MealBreak.begin(turn, key: key, random: random)! - turn.start).milliseconds
    }
    let length = (turn.end - turn.start).milliseconds
    #expect(shares.allSatisfy { $0 * 10 >= length * 4 && $0 * 10 <= length * 6 } && Set(shares).count > 190)
  }
}
