import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Disputes") struct DisputeTests {
  private static let often: DisputeParameters = {
    var disputes = DisputeParameters(kind: 0, violence: 0)
    disputes.chances.settledShare = 0.6
    disputes.chances.returnViolentShare = 0.1
    return disputes
  }()

  @Test("the base has as many calls as without the section: they are divided into disputes and their returns") func input() {
    let base = TestCity.disputeArms(Self.often)[0]
    var plain = base
    plain.disputes = nil
    let records = [base, plain].map { TestCity.run([$0], replications: 4) }
    let calls = records.map { TestCity.mean(.callsCount, $0, arm: 0, window: .all, scope: .kind(0)) }
    // Poisson and chains of returns: four standard errors are below a twentieth.
    #expect(abs(calls[0] / calls[1] - 1) < 0.05)
    let offences = records.map { TestCity.mean(.crimeCommittedCount, $0, arm: 0, window: .all) }
    #expect(abs(offences[0] / offences[1] - 1) < 0.1)
    let violent = TestCity.mean(.violenceFromDisputesCount, records[0], arm: 0, window: .all)
    #expect(violent > 20 && violent < offences[0])
    #expect(TestCity.mean(.disputesOnTheSpotShare, records[1], arm: 0, window: .all).isNaN)
  }

  @Test("crews that mediate: more settlements last, fewer turn violent, and disputes take more hours") func mediation() {
    let records = [Duties(), .mediate].map { TestCity.run(TestCity.disputeArms(Self.often, station: $0), replications: 4) }
    let roles = records[0][0][1].roles
    func mean(_ outcome: Outcome, _ run: Int, _ arm: Int) -> Double {
      TestCity.mean(outcome, records[run], arm: arm, scope: .treated, roles: roles)
    }
    #expect(mean(.disputesLastingShare, 1, 1) > mean(.disputesLastingShare, 1, 0) + 0.03)
    #expect(mean(.disputesOnTheSpotShare, 1, 1) > mean(.disputesOnTheSpotShare, 1, 0))
    #expect(mean(.violenceFromDisputesCount, 1, 1) < mean(.violenceFromDisputesCount, 1, 0))
    #expect(mean(.contactsPerDisputeMean, 1, 1) < mean(.contactsPerDisputeMean, 1, 0))
    #expect(mean(.disputesByStationShare, 1, 1) > 0)
    // The hours of each dispute: there are fewer calls, and sessions besides.
    let sessions = TestCity.sum(.sessions, records[1], arm: 1)
    #expect(sessions > 50 && TestCity.sum(.sessions, records[1], arm: 0) == 0 && TestCity.sum(.sessions, records[0], arm: 1) == 0)
    #expect(TestCity.sum(.personMs, records[1], arm: 1) > TestCity.sum(.personMs, records[0], arm: 1))
    // Without the duty it is the world without it.
    #expect(TestCity.sum(.lasting, records[0], arm: 0) == TestCity.sum(.lasting, records[1], arm: 0))
  }

  @Test("what disputes do stands in the account of displacement, apart") func account() {
    let records = TestCity.run(TestCity.disputeArms(Self.often, station: .mediate), replications: 3)
    var (new, removed): (Int64, Int64) = (0, 0)
    for one in records {
      let memorandum = one[1].account!.fromDisputes
      new += memorandum[0, 0, .new]
      removed += memorandum[0, 0, .removed]
      for column in AccountColumn.allCases { #expect(memorandum[0, 0, column] <= one[1].account!.total(column)) }
      let ofBase = AccountColumn.ofBase.reduce(Int64(0)) { $0 + memorandum[0, 0, $1] }
      #expect(ofBase == memorandum[0, 0, .inBase])
      #expect(AccountColumn.ofArm.reduce(Int64(0)) { $0 + memorandum[0, 0, $1] } == memorandum[0, 0, .inArm])
    }
    #expect(removed > new && new >= 0)
  }

  @Test("more stations that do nothing for disputes leave every draw as it was") func keys() {
    let arms = TestCity.disputeArms(Self.often)
    var more = arms[1]
    more.rollout = TestCity.opening([2, 5, 10], in: arms[0])
    // What a settled draw is held against is the same: nobody is new, nobody mediates, and no caller gives up.
    let records = TestCity.run([arms[0], arms[1], more])[0]
    for measure in [DisputeMeasure.disputes, .claimed, .lasting, .attended, .contacts, .violent] {
      for zone in 0..<16 {
        #expect(records[0].disputes![zone, 0, measure] == records[1].disputes![zone, 0, measure])
        #expect(records[1].disputes![zone, 0, measure] == records[2].disputes![zone, 0, measure])
      }
    }
    #expect(TestCity.run([arms[0], arms[1]])[0] == Array(records.prefix(2)))
  }

  @Test("arms that are one until a station is begun are simulated as one, to the byte") func parting() {
    var assembly = Assembly()
    assembly.closesShare = 1
    let arms = TestCity.disputeArms(Self.often, station: [.mediate, .engage], assembly: assembly, specialists: [Specialist()])
    var apart = ReplicationSimulator(arms: arms, sharesPast: false)
    #expect(apart.run(seed: 1, replication: 0, checked: true) == TestCity.run(arms)[0])
  }

  @Test("what is not over when the run ends is open and shown") func open() {
    let records = TestCity.run([TestCity.disputeArms(Self.often, windows: [1])[0]])
    let open = TestCity.mean(.disputesOpenShare, records, arm: 0, window: .all)
    #expect(open > 0.05 && open < 0.6)
    #expect(TestCity.sum(.disputes, records, arm: 0) > TestCity.sum(.ended, records, arm: 0))
    // Nothing to divide by: no value.
    let none = TestCity.run([TestCity.disputeArms(Self.often, perDay: 0, windows: [1])[0]])
    #expect(none[0][0].value(of: .disputesLastingShare, in: .all, scope: .city) == nil)
    #expect(none[0][0].value(of: .violenceFromDisputesCount, in: .all, scope: .city) == 0)
  }

  @Test("ends of the ranges: all settled and none back, none settled and all violent") func ends() {
    var calm = DisputeParameters(kind: 0, violence: 0)
    calm.chances.settledShare = 1
    calm.chances.settledReturnShare = 0
    let quiet = TestCity.run([TestCity.disputeArms(calm, windows: [1])[0]])
    #expect(TestCity.mean(.disputesLastingShare, quiet, arm: 0, window: .all) == 1)
    #expect(TestCity.mean(.contactsPerDisputeMean, quiet, arm: 0, window: .all) == 1)
    var wild = DisputeParameters(kind: 0)
    wild.chances.settledShare = 0
    wild.chances.unsettledReturnShare = 1
    wild.chances.returnViolentShare = 1
    wild.unsettledReturnDays = 0.01
    let bad = TestCity.run([TestCity.disputeArms(wild, windows: [1])[0]])
    #expect(TestCity.mean(.contactsPerDisputeMean, bad, arm: 0, window: .all) == 1)
    #expect(TestCity.sum(.violent, bad, arm: 0) >= TestCity.sum(.attended, bad, arm: 0) * 9 / 10)
  }

  @Test("chances in closed form") func closedForm() {
    let chances = DisputeChances()
    #expect(abs(chances.contacts - 1.315_962_626_661_402_8) < 1e-12)
    #expect(abs(chances.violentPerCall * chances.contacts - 0.006_448_216_870_640_875) < 1e-12)
    #expect(abs(chances.settled(gain: 0, productivity: 1) - 0.85) < 1e-12)
    #expect(chances.settled(gain: 0.3, productivity: 1) > 0.85 && chances.settled(gain: 0, productivity: 0) == 0)
    let parameters = DisputeParameters(kind: 0)
    // Means of the lag and of what is left of it: m, and m (1 + cv²) ÷ 2.
    let points = (0..<20_000).map { (Double($0) + 0.5) / 20_000 }
    let mean = points.reduce(0) { $0 + parameters.returnDays(isSettled: true, $1) } / 20_000
    let left = points.reduce(0) { $0 + parameters.remainingReturnDays(isSettled: true, $1, part: 0.5) } / 20_000
    #expect(abs(mean - 21) < 0.1 && abs(left - 21) < 0.1)
  }
}
