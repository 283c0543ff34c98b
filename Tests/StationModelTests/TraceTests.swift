import DiscreteEvents
import Testing

@testable import StationModel

@Suite("The log of a future") struct TraceTests {
  @Test("is in the order of time and tells of the same future as the record") func sameFuture() {
    var arm = TestCity.arm()
    arm.rollout = TestCity.opening([5], in: arm)
    let record = TestCity.run([arm], seed: 4)[0][0]
    let log = Future.trace(arm, seed: 4, replication: 0, from: 0, until: arm.calendar.dayCount)
    #expect(zip(log, log.dropFirst()).allSatisfy { $0.time <= $1.time })
    let months = arm.calendar.monthStarts
    let counted = log.filter { $0.what == .patrolStop && $0.time.day >= months[0] && $0.time.day < months[months.count - 1] }
    let stops = (0..<record.byMonth.cells).reduce(0) { $0 + record.byMonth[$1, .patrolStops] }
    #expect(abs(counted.count - Int(stops)) <= 40)
    let received = log.filter { $0.what == .callReceived }
    #expect(Set(received.compactMap(\.call)).count == received.count)
    #expect(log.filter { $0.what == .callCleared }.count <= received.count)
  }

  @Test("can begin on any day without changing what happens") func window() {
    let arm = TestCity.arm()
    let whole = Future.trace(arm, seed: 1, replication: 2, from: 0, until: 12).filter {
      $0.time.day >= 11 && $0.what == .callCleared
    }
    let part = Future.trace(arm, seed: 1, replication: 2, from: 11, until: 12).filter { $0.what == .callCleared }
    #expect(whole == part)
  }
}
