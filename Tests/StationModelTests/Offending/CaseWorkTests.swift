import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Case work") struct CaseWorkTests {
  @Test("hours worked of those planned, precinct by precinct; days of long ago count less") func share() {
    var work = CaseWork(precincts: 2, meanAgeDays: 2)
    #expect(work.share(0) == 1)
    work.add(planned: 100, worked: 100, precinct: 0)
    #expect(work.share(0) == 1 && work.share(1) == 1)
    work.beginDay()
    work.add(planned: 100, worked: 0, precinct: 0)
    // Of yesterday's hours one half counts.
    #expect(abs(work.share(0) - 50.0 / 150) < 1e-12)
    work.add(planned: 0, worked: 100, precinct: 0)
    work.recall(40, precinct: 0)
    #expect(abs(work.share(0) - 110.0 / 150) < 1e-12)
    // A crew that investigates instead of another does not make up for more than all.
    work.add(planned: 10, worked: 30, precinct: 1)
    #expect(work.share(1) == 1)
  }

  private func recording(elasticity: Double, slope: Double = 0) -> OffendingParameters {
    var offending = TestCity.offending(afterVisit: 0, station: 0)
    offending.recording = RecordingParameters(clearUpSlope: slope, caseHoursElasticity: elasticity)
    return offending
  }

  /// Of 2,000 thefts, how many are cleared up after a response of so many minutes and so much of the case work done.
  private func cleared(_ offending: OffendingParameters, minutes: Double = 7, worked: Int64 = 100) -> Int {
    var world = World(
      Arm(TestCity.offendingArms(offending)[0]), random: KeyedRandom(seed: 1, replication: 0), checked: false)
    world.state.staffing.caseWork.add(planned: 100, worked: worked, precinct: 0)
    return (0..<2000).count { number in
      let root = RootCall(
        id: KeyedRandom.hash(7, UInt64(number)), received: .zero, kind: 1, place: 0, intake: .zero,
        onScene: .zero, travelFactor: 1, patience: nil)
      var call = Call(root: root, zone: 0, precinct: 0)
      call.firstCapableArrival = Time.zero + .minutes(minutes)
      return world.isClearedUp(call)
    }
  }

  @Test("clear-up is multiplied by the share of case work done, to the power of the elasticity") func elasticity() {
    let whole = cleared(recording(elasticity: 0))
    #expect(cleared(recording(elasticity: 0), worked: 20) == whole && cleared(recording(elasticity: 0.5)) == whole)
    // 0.25 ^ 0.5; three standard errors of a count of 400.
    #expect(abs(cleared(recording(elasticity: 0.5), worked: 25) - whole / 2) < 54)
    #expect(cleared(recording(elasticity: 0.5), worked: 0) == 0)
  }

  @Test("beyond half as long again, or two thirds, the response moves clear-up no further") func bounded() {
    let offending = recording(elasticity: 0, slope: 0.3)
    let (slow, quick) = (cleared(offending, minutes: 10.5), cleared(offending, minutes: 7 / 1.5))
    #expect(cleared(offending, minutes: 40) == slow && cleared(offending, minutes: 1) == quick)
    #expect(cleared(offending, minutes: 10) > slow && cleared(offending, minutes: 5) < quick)
    // 2 × 0.3 × ln 1.5 of 2,000.
    #expect(abs(Double(quick - slow) - 2 * 0.3 * Elementary.log(1.5) * 2000) < 90)
    var wider = offending
    wider.recording.responseRatioAtMost = 3
    #expect(cleared(wider, minutes: 40) < slow && cleared(wider, minutes: 1) > quick)
  }

  /// A town whose stations take ten of forty officers, so that detectives go short, and answer faster.
  private func town(elasticity: Double, duty: Duties = .investigate) -> [ModelParameters] {
    var arms = TestCity.offendingArms(recording(elasticity: elasticity, slope: 0.3), windows: [1, 2])
    let cases = Post(id: 7, count: 4, crew: Headcount(police: 1), duties: duty, opensAtMinute: 480, closesAtMinute: 1200)
    let street = Post(id: 2, count: 3, crew: Headcount(police: 1), duties: [.respond], mode: .ebike)
    for index in arms.indices {
      arms[index].staffing.organisations[0].staff = Headcount(police: 22, auxiliary: 14)
      arms[index].staffing.organisations[0].posts = [TestCity.car, cases]
      arms[index].staffing.organisations[1] = TestCity.station(
        staff: Headcount(police: 8), origin: Organisation.Origin(precincts: 1), posts: [street],
        tiers: [.alone, .alone, .alone], radius: 3)
    }
    return arms
  }

  @Test("stations that take detectives answer faster and clear up no more; were case work worth nothing, they would")
  func drained() {
    let records = TestCity.run(town(elasticity: 0.3), replications: 6)
    func mean(_ outcome: Outcome, _ arm: Int) -> Double { TestCity.mean(outcome, records, arm: arm) }
    #expect(mean(.responseMinutesMean, 1) < mean(.responseMinutesMean, 0) - 0.5)
    #expect(mean(.caseHoursWorkedShare, 0) > 0.95 && mean(.caseHoursWorkedShare, 1) < 0.6)
    #expect(mean(.crimeClearedShare, 1) < mean(.crimeClearedShare, 0))
    let free = TestCity.run(town(elasticity: 0), replications: 6)
    #expect(TestCity.mean(.crimeClearedShare, free, arm: 1) > TestCity.mean(.crimeClearedShare, free, arm: 0))
    // Nothing but clear-up minds.
    #expect(free[0][1].byZone[3, .responseMs] == records[0][1].byZone[3, .responseMs] && free[0][1].staff == records[0][1].staff)
  }

  @Test("hours lost are those planned and not worked, those of recalled crews among them; without such posts there are none")
  func lost() {
    var arm = town(elasticity: 0.3)[0]
    arm.dispatch.overload = .init(recallAtWaiting: 1)
    arm.staffing.organisations[0].posts[0].count = 1
    let record = TestCity.run([arm])[0][0]
    let planned = 2 * 4 * 12 * 365.0
    let lost = record.value(of: .caseHoursLostPerYear, in: .all, scope: .city)!
    #expect(abs(lost - planned * (1 - record.value(of: .caseHoursWorkedShare, in: .all, scope: .city)!)) < 1e-6 * planned)
    let recalled = record.value(of: .recalledHours, in: .all, scope: .city)!
    #expect(recalled > 5 && lost >= recalled * 365 / 90 * 0.9)
    let other = TestCity.run([town(elasticity: 0.3, duty: .elsewhere)[0]])[0][0]
    #expect(other.value(of: .caseHoursWorkedShare, in: .all, scope: .city) == nil)
    #expect(other.value(of: .caseHoursLostPerYear, in: .all, scope: .city) == nil)
  }
}
