import Testing

@testable import Verification

@Suite("Closed forms keep their digits where terms cancel or overflow")
struct TheoryAccuracyTests {
  @Test("chances of a chain whose weights pass the range of a double")
  func hugeWeights() {
    // An M/M/1/K queue with arrivals 1,000 times as fast as service: full but for a thousandth of the time.
    let queue = FiniteQueue(servers: 1, capacity: 5_000, arrivalRate: 1_000, serviceRate: 1)
    #expect(abs(queue.chanceOfBlocking - 0.999) < 1e-12)
    #expect(abs(queue.throughput - 1) < 1e-12 && abs(queue.utilisation - 1) < 1e-12)
  }

  @Test("traffic far above capacity: what gets through is the capacity")
  func swamped() {
    let carried = 1e7 * ErlangFormulas.admission(servers: 3, offeredLoad: 1e7)
    #expect(abs(carried / 3 - 1) < 1e-6 && abs(carried - 3 * (1 - 1e-7)) < 1e-12)
  }

  @Test("rare hang-ups: their mean wait is that of the short patience that was outlasted")
  func rareAbandonment() throws {
    // With one server and patience far beyond any wait, a call that hangs up has waited E[V²]/(2·E[V]) on average, where V is
    // the wait without patience: here 1/(μ − λ).
    let queue = try ImpatientQueue(servers: 1, arrivalRate: 0.5, serviceRate: 1, abandonmentRate: 1e-8)
    #expect(abs(queue.meanWaitOfAbandoned - 2) < 1e-5)
    #expect(queue.imbalance < 1e-12)
  }

  @Test("downtime soon after the start grows with the square of time")
  func shortHorizon() {
    let unit = AlternatingRenewal(meanUp: 100, meanDown: 1)
    #expect(abs(unit.downtime(through: 1e-5) / (1e-10 / 200) - 1) < 1e-4)
    #expect(abs(unit.failures(through: 1e-5) / 1e-7 - 1) < 1e-4)
    #expect(abs(unit.chanceOfUp(atLeast: 40_000, of: 60_000) - 1) < 1e-12)
  }

  @Test("a hypercube with a unit that no zone may have solves, and the unit is never busy")
  func idleUnit() throws {
    let problem = HypercubeProblem(
      zoneRates: [1, 1], serviceRates: [2, 1, 1], preferences: [[0, 2], [2, 0]], queues: false, travelTimes: nil)
    let model = try Hypercube(problem)
    #expect(model.workloads[1] < 1e-12)
    let blocked = model.lossByZone
    #expect(abs(blocked[0] - blocked[1]) < 1e-12 && abs(model.chanceOfLoss - blocked[0]) < 1e-12)
  }
}
