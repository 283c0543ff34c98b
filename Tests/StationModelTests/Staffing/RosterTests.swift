import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Rosters and relief") struct RosterTests {
  /// An arm with hardly a call: only the roster works.
  private func quiet(_ staffing: StaffingParameters, windows: [Int] = [1, 1]) -> ModelParameters {
    TestCity.arm(kinds: [TestCity.kind(perDay: 1, zones: 16)], staffing: staffing, patrol: nil, windows: windows)
  }

  /// Share of the hours of one post that a number of officers man.
  private func manned(hours: Int, police: Int, vacant: Double = 0, hoursPerYear: Double = 1700) -> Double {
    var roles = TestCity.roles
    roles[0].vacantShare = vacant
    let city = TestCity.city()
    let post = Post(id: 1, crew: Headcount(police: 1), duties: [.respond], opensAtMinute: 1440 - hours * 60, closesAtMinute: 1440)
    var staffing = TestCity.staffing(city: city, staff: Headcount(police: police), posts: [post], roles: roles)
    staffing.organisations[0].hoursPerPersonYear = hoursPerYear
    let records = TestCity.run([quiet(staffing, windows: [3, 3])], replications: vacant > 0 ? 12 : 1)
    return TestCity.mean(.postsMannedShare, records, arm: 0, window: .all)
  }

  @Test("the plan's four officers hold one post sixteen hours a day, and cannot hold it round the clock")
  func fourOfficers() {
    #expect(manned(hours: 16, police: 4) > 0.999)
    // 4 × 1,700 h of the 8,760 h.
    #expect(abs(manned(hours: 24, police: 4) - 4 * 1700 / 8760) < 0.01)
  }

  @Test("a post round the clock takes 5.15 people: six hold it, five nearly do") func relief() {
    #expect(manned(hours: 24, police: 6) > 0.999)
    #expect(abs(manned(hours: 24, police: 5) - 5 * 1700 / 8760) < 0.01)
  }

  @Test("vacancies leave posts unmanned in proportion") func vacancies() {
    let full = manned(hours: 24, police: 5)
    let short = manned(hours: 24, police: 5, vacant: 0.2)
    #expect(abs(short / full - 0.8) < 0.06)
  }

  @Test("crews are whole: a pair that lacks one is no pair, and falls back only where the post says so") func wholeCrews() {
    let city = TestCity.city()
    func arm(fallback: Post.Fallback?) -> ModelParameters {
      let pair = Post(id: 1, crew: Headcount(police: 1, auxiliary: 1), duties: [.respond], fallback: fallback)
      return quiet(TestCity.staffing(city: city, staff: Headcount(police: 2, auxiliary: 40), posts: [pair]), windows: [2, 2])
    }
    let records = TestCity.run([
      arm(fallback: nil), arm(fallback: Post.Fallback(crew: Headcount(auxiliary: 2), duties: [.assist])),
    ])
    let police = 2 * 1700.0 / 8760
    #expect(abs(TestCity.mean(.postsMannedShare, records, arm: 0, window: .all) - police) < 0.03)
    #expect(TestCity.mean(.postsMannedShare, records, arm: 1, window: .all) > 0.999)
    // The fallback assists only: it takes no calls alone.
    #expect(abs(TestCity.mean(.unitsOnDutyMean, records, arm: 1, window: .all) - police) < 0.05)
  }

  @Test(
    "the other crew is as many people of the roles as the post names; where it names none, nobody comes", arguments: Role.allCases
  )
  func otherCrew(role: Role) {
    let staff = Headcount(police: 24, auxiliary: 24, volunteer: 24)
    func hours(_ people: Int) -> [Double] {
      var crew = Headcount()
      crew[role] = people
      let post = Post(
        id: 1, crew: Headcount(police: 25), duties: [.observe],
        fallback: people == 0 ? nil : Post.Fallback(crew: crew, duties: [.observe]), opensAtMinute: 1140, closesAtMinute: 1380)
      let records = TestCity.run([quiet(TestCity.staffing(city: TestCity.city(), staff: staff, posts: [post]))])
      let outcomes: [Outcome] = [.dutyHoursPolice, .dutyHoursAuxiliary, .dutyHoursVolunteer]
      return outcomes.map { TestCity.mean($0, records, arm: 0, window: .all) }
    }
    func only(_ hours: Double) -> [Double] { Role.allCases.map { $0 == role ? hours : 0 } }
    // Four hours on each of 60 days.
    #expect(hours(0) == only(0) && hours(1) == only(240) && hours(2) == only(480))
  }

  @Test("two people hold a post round the clock with eight hours between their turns; with eleven they miss one turn in three")
  func rest() {
    func manned(restHours: Double) -> Double {
      let post = Post(id: 1, crew: Headcount(police: 1), duties: [.respond])
      var staffing = TestCity.staffing(city: TestCity.city(), staff: Headcount(police: 2), posts: [post])
      staffing.organisations[0].hoursPerPersonYear = 6000
      staffing.organisations[0].restHours = restHours
      return TestCity.mean(.postsMannedShare, TestCity.run([quiet(staffing)]), arm: 0, window: .all)
    }
    #expect(manned(restHours: 0) == 1 && manned(restHours: 8) == 1)
    #expect(abs(manned(restHours: 11) - 2.0 / 3) < 0.01)
    // After each turn a day off: one turn a day and a third for each of the two.
    #expect(abs(manned(restHours: 24) - 0.5) < 0.01)
  }

  @Test("posts are filled in the file's order, so that the last goes short") func order() {
    let city = TestCity.city()
    let posts = (1...2).map { Post(id: UInt64($0), crew: Headcount(police: 1), duties: $0 == 1 ? [.respond] : [.open]) }
    let staffing = TestCity.staffing(city: city, staff: Headcount(police: 6), posts: posts)
    let records = TestCity.run([quiet(staffing, windows: [3, 3])])
    #expect(TestCity.mean(.unitsOnDutyMean, records, arm: 0, window: .all) > 0.99)
    #expect(TestCity.mean(.staffedDoorShare, records, arm: 0, window: .all) < 0.35)
  }

  @Test("turns divide a post's hours: three of eight, two of eight, one office day, two of twelve") func turns() {
    func turns(_ open: Int, _ close: Int, shift: Double) -> [Int] {
      let post = Post(id: 1, crew: Headcount(police: 1), duties: [.respond], opensAtMinute: open, closesAtMinute: close)
      return TurnPlan.turns(of: post, shiftHours: shift).map { $0.end - $0.start }
    }
    #expect(turns(0, 1440, shift: 8) == [480, 480, 480])
    #expect(turns(480, 1440, shift: 8) == [480, 480])
    #expect(turns(510, 1050, shift: 8) == [540])
    #expect(turns(0, 1440, shift: 12) == [720, 720])
    #expect(turns(1320, 360, shift: 8) == [480])
  }

  @Test("nobody works more than the yearly hours") func yearlyHours() {
    let city = TestCity.city()
    let post = Post(id: 1, count: 4, crew: Headcount(police: 1), duties: [.respond])
    let staffing = TestCity.staffing(city: city, staff: Headcount(police: 7), posts: [post])
    let records = TestCity.run([quiet(staffing, windows: [3, 3])])
    let hours = TestCity.mean(.dutyHoursPolice, records, arm: 0, window: .all)
    #expect(abs(hours - 7 * 1700 * 180 / 365) < 7 * 8)
  }

  @Test("volunteers come only when they show up") func showUp() {
    var roles = TestCity.roles
    let city = TestCity.city()
    let post = Post(id: 1, crew: Headcount(volunteer: 2), duties: [.observe], opensAtMinute: 1140, closesAtMinute: 1380)
    func hours(_ share: Double) -> Double {
      roles[2].showUpShare = share
      let staffing = TestCity.staffing(city: city, staff: Headcount(volunteer: 24), posts: [post], roles: roles)
      return TestCity.mean(
        .dutyHoursVolunteer, TestCity.run([quiet(staffing, windows: [6, 6])]), arm: 0, window: .all)
    }
    // Both of a pair come with probability ½ · ½; the pair's hours are two people × 4 h × 360 days.
    #expect(hours(1) > 0.99 * 2 * 4 * 360)
    #expect(abs(hours(0.5) / hours(1) - 0.25) < 0.08)
  }
}
