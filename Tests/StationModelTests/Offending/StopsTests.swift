import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Stops of patrols and watches") struct StopsTests {
  /// A city with offences whose only people are those of the given posts, always on duty.
  private func arm(_ posts: [Post], _ offending: OffendingParameters) -> ModelParameters {
    var arm = TestCity.offendingArms(offending, windows: [1])[0]
    arm.staffing.organisations[0].staff = nil
    arm.staffing.organisations[0].posts = [Post(id: 1, crew: Headcount(police: 1), duties: [.respond])] + posts
    arm.patrol = PatrolParameters(policy: .random)
    return arm
  }

  @Test(
    "a post with fixed visits makes exactly so many stops a day, however far the ways and slow the crew", arguments: [7, 24.0])
  func fixedVisits(perDay: Double) {
    func stops(_ mode: TravelMode, _ visits: Double?) -> [Int64] {
      let round = Post(id: 2, crew: Headcount(police: 1), duties: [.patrol], mode: mode, visitsPerDay: visits)
      let record = TestCity.run([arm([round], TestCity.offending(afterVisit: 0, station: 0))])[0][0]
      return (0..<record.byMonth.cells).map { record.byMonth[$0, .patrolStops] }
    }
    // Two precincts with one round each, and a month of 30 days.
    #expect(stops(.foot, perDay) == [Int64(2 * 30 * perDay)])
    #expect(stops(.car, perDay) == stops(.foot, perDay))
    #expect(stops(.car, nil)[0] > stops(.foot, nil)[0])
  }

  @Test("a watch of volunteers makes stops that deter; where stops deter nobody it is not simulated, and changes nothing")
  func watch() throws {
    let post = Post(id: 2, count: 3, crew: Headcount(volunteer: 2), duties: [.observe], mode: .foot)
    func records(_ afterVisit: Double) -> [Record] {
      let offending = TestCity.offending(afterVisit: afterVisit, station: 0, displacement: nil, repeats: 0)
      return TestCity.run([arm([], offending), arm([post], offending)])[0]
    }
    let (on, off) = (records(0.6), records(0))
    func stops(_ record: Record) -> Double { record.value(of: .patrolStopsPerDay, in: .all, scope: .city)! }
    #expect(stops(on[0]) == 0 && stops(on[1]) > 50 && stops(off[1]) == 0)
    let account = try #require(on[1].account)
    #expect(account.total(.prevented) > 0 && account.total(.inArm) == account.total(.inBase) - account.total(.prevented))
    #expect(try #require(off[1].account).isNull && off[1].byZone == off[0].byZone)
    // Their hours are the same, simulated or not.
    #expect(
      on.map { $0.value(of: .dutyHoursVolunteer, in: .all, scope: .city) }
        == off.map { $0.value(of: .dutyHoursVolunteer, in: .all, scope: .city) })
  }

  @Test("hot-place patrol follows the record: it stays away from offences that nobody reports")
  func followsTheRecord() {
    func shares(reported: Double) -> (stops: [Double], committed: Int64) {
      var offending = TestCity.offending(theft: 12, violence: 6, afterVisit: 0, station: 0, displacement: nil, repeats: 0)
      offending.kinds[0].reportedShare = reported
      offending.kinds[1].reportedShare = 1
      let round = Post(id: 2, count: 2, crew: Headcount(police: 1), duties: [.patrol])
      var arm = arm([round], offending)
      arm.demand.kinds[1].zoneShare = (0..<16).map { $0 == 10 ? 1 : 0 }
      arm.demand.kinds[2].zoneShare = (0..<16).map { $0 == 6 ? 1 : 0 }
      arm.patrol = PatrolParameters(policy: .hotPlaces, hotShare: 0.15)
      let record = TestCity.run([arm])[0][0]
      let stops = (0..<16).map { Double(record.byZone[$0, .patrolStops]) }
      return ([6, 10].map { stops[$0] / stops.reduce(0, +) }, record.offences[10, 0, .committed])
    }
    let (silent, open) = (shares(reported: 0), shares(reported: 1))
    #expect(silent.committed == open.committed && silent.committed > 200)
    #expect(silent.stops[0] > 0.3 && silent.stops[1] < 0.03)
    #expect(open.stops[1] > open.stops[0] && open.stops[0] > 0.1)
  }

  @Test("crews added round the clock never raise crime, however weak; those that deter nobody change nothing, exactly")
  func weakCrews() throws {
    func net(_ effect: Double, replications: Int = 1) throws -> (net: Int64, isNull: Bool) {
      var offending = TestCity.offending(afterVisit: 0.6, station: 0)
      offending.deterrence.roleEffect[Int(Role.volunteer.rawValue)] = effect
      let officers = Post(id: 2, count: 3, crew: Headcount(police: 1), duties: [.patrol])
      let watch = Post(id: 3, count: 6, crew: Headcount(volunteer: 2), duties: [.patrol], mode: .foot)
      let arms = [arm([officers], offending), arm([officers, watch], offending)]
      let records = TestCity.run(arms, replications: replications)
      let accounts = try records.map { try #require($0[1].account) }
      let same = records.allSatisfy { $0[0].offences == $0[1].offences && $0[0].offencesByKind == $0[1].offencesByKind }
      return (accounts.reduce(0) { $0 + $1.total(.inArm) - $1.total(.inBase) }, accounts.allSatisfy(\.isNull) && same)
    }
    #expect(try net(0).isNull)
    let (weak, strong) = (try net(0.2, replications: 6).net, try net(1, replications: 6).net)
    #expect(weak <= 0 && strong < weak)
  }
}
