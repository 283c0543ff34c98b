import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Sessions and assemblies") struct AssemblyTests {
  private static func assembly(closes: Double) -> Assembly {
    var assembly = Assembly()
    assembly.perMonth = 3
    assembly.closesShare = closes
    return assembly
  }

  @Test("an assembly closes sources, and their later disputes never arise") func sources() {
    var disputes = DisputeParameters(kind: 0, violence: 0)
    disputes.sourceShare = 0.9
    let runs = [nil, Self.assembly(closes: 0), Self.assembly(closes: 1)].map {
      TestCity.run(TestCity.disputeArms(disputes, station: .engage, assembly: $0))
    }
    #expect(TestCity.sum(.sourcesClosed, runs[0], arm: 1) == 0 && TestCity.sum(.sourcesClosed, runs[1], arm: 1) == 0)
    #expect(TestCity.sum(.removed, runs[1], arm: 1) == 0)
    #expect(TestCity.sum(.sourcesClosed, runs[2], arm: 1) > 10 && TestCity.sum(.removed, runs[2], arm: 1) > 30)
    #expect(TestCity.sum(.sourcesClosed, runs[2], arm: 0) == 0)
    // What does not arise is what was removed.
    let gone = TestCity.sum(.disputes, runs[1], arm: 1) - TestCity.sum(.disputes, runs[2], arm: 1)
    #expect(gone == TestCity.sum(.removed, runs[2], arm: 1))
    // It takes the time of those who hold it.
    let patrol = runs.map { TestCity.mean(.patrolHoursPerDay, $0, arm: 1) }
    #expect(patrol[1] < patrol[0])
  }

  @Test("nobody holds an assembly where nobody engages") func unmanned() {
    let run = TestCity.run(TestCity.disputeArms(assembly: Self.assembly(closes: 1)))
    #expect(TestCity.sum(.sourcesClosed, run, arm: 1) == 0)
  }

  @Test("specialists help on their days, and cost their fee") func specialists() {
    var disputes = DisputeParameters(kind: 0, violence: 0)
    disputes.chances.settledShare = 0.5
    disputes.specialistShare = 1
    var tuesday = Specialist()
    tuesday.days = 0b10
    let runs = [[], [tuesday]].map { TestCity.run(TestCity.disputeArms(disputes, station: .mediate, specialists: $0)) }
    #expect(TestCity.sum(.withSpecialist, runs[0], arm: 1) == 0 && TestCity.sum(.sessions, runs[0], arm: 1) > 0)
    let sessions = TestCity.sum(.sessions, runs[1], arm: 1)
    #expect(sessions > 0 && sessions == TestCity.sum(.withSpecialist, runs[1], arm: 1))
    #expect(sessions < TestCity.sum(.sessions, runs[0], arm: 1))
    // Two stations, two months: the Tuesdays in them, three hours each.
    func running(_ run: [[Record]]) -> Int64 { run[0][1].ledger.filter { $0.category == .running }.reduce(0) { $0 + $1.cents } }
    let fees = running(runs[1]) - running(runs[0])
    #expect(fees > 0 && fees % tuesday.centsPerDay == 0 && (16...18).contains(fees / tuesday.centsPerDay))
  }

  @Test("every number of sessions and sources changes what comes of disputes") func numbers() {
    func run(_ change: (inout DisputeParameters) -> Void) -> Record {
      var disputes = DisputeParameters(kind: 0, violence: 0)
      disputes.chances.settledShare = 0.5
      disputes.sourceDays = 20
      change(&disputes)
      return TestCity.run(
        TestCity.disputeArms(
          disputes, station: [.mediate, .engage], assembly: Self.assembly(closes: 1), specialists: [Specialist()]))[0][1]
    }
    let usual = run { _ in }
    let changes: [(inout DisputeParameters) -> Void] = [
      { $0.stationGain = 1.2 }, { $0.sessionGain = 2 }, { $0.specialistGain = 2 }, { $0.sessionShare = 1 },
      { $0.sessionMinutes = .constant(20) }, { $0.specialistShare = 0 }, { $0.sourceDays = 180 }, { $0.lookBackDays = 5 },
      { $0.sessionsUntilMinute = 600 }, { $0.sourceShare = 0.1 },
    ]
    for (index, change) in changes.enumerated() { #expect(run(change).disputes != usual.disputes, "\(index)") }
  }

  @Test("a crew in a session is not sent, and is busy") func busy() {
    var disputes = DisputeParameters(kind: 0, violence: 0)
    disputes.chances.settledShare = 0
    disputes.sessionShare = 1
    let runs = [Duties(), .mediate].map { TestCity.run(TestCity.disputeArms(disputes, station: $0)) }
    let busy = runs.map { TestCity.mean(.responseBusyShare, $0, arm: 1) }
    #expect(busy[1] > busy[0])
  }
}
