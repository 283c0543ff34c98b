import DiscreteEvents
import Testing

@testable import Verification

@Suite("Two classes with service rates of their own")
struct HeterogeneousPrioritiesTests {
  private struct Station {
    let model: HeterogeneousPriorities

    /// - Parameters:
    ///   - share: of arrivals that are high.
    ///   - lowRate: service rate of low calls; that of high calls is 1.
    init(servers: Int, load: Double, share: Double, lowRate: Double) {
      let arrivals = load * Double(servers) / (share + (1 - share) / lowRate)
      model = HeterogeneousPriorities(
        servers: servers, arrivalRates: (share * arrivals, (1 - share) * arrivals), serviceRates: (1, lowRate))
    }

    /// Cobham's waits: for one server, or for one service rate.
    var closedForm: [Double] {
      let (arrivals, rates, servers) = (model.arrivalRates, model.serviceRates, Double(model.servers))
      let loads = [arrivals.high / rates.high / servers, arrivals.low / rates.low / servers]
      let offered = (loads[0] + loads[1]) * servers
      let base =
        model.servers == 1
        ? arrivals.high / (rates.high * rates.high) + arrivals.low / (rates.low * rates.low)
        : ErlangFormulas.delay(servers: model.servers, offeredLoad: offered) / (servers * rates.high)
      return CobhamPriorities.waits(base: base, loads: loads)
    }
  }

  private func expectClosedForm(_ station: Station) throws {
    let waits = try station.model.meanWaits()
    for (found, expected) in zip([waits.high, waits.low], station.closedForm) {
      #expect(abs(found / expected - 1) < 1e-10, "\(station.model)")
    }
  }

  @Test("one server meets the closed form whatever the rates", arguments: [0.2, 0.4, 1, 2.5, 5])
  func oneServer(lowRate: Double) throws {
    for load in [0.05, 0.3, 0.55, 0.7, 0.85] {
      for share in [0.2, 0.5, 0.8] {
        try expectClosedForm(Station(servers: 1, load: load, share: share, lowRate: lowRate))
      }
    }
  }

  @Test("several servers with one service rate meet the closed form", arguments: 2...6)
  func equalRates(servers: Int) throws {
    for load in [0.1, 0.3, 0.55] {
      try expectClosedForm(Station(servers: servers, load: load, share: 0.5, lowRate: 1))
    }
    try expectClosedForm(Station(servers: servers, load: 0.7, share: 0.2, lowRate: 1))
  }

  @Test("known waits of one server with quick low calls")
  func knownWaits() throws {
    let light = try HeterogeneousPriorities(servers: 1, arrivalRates: (0.3, 0.35), serviceRates: (1, 2.5)).meanWaits()
    #expect(abs(light.high - 0.356 / 0.7) < 1e-10 && abs(light.low - 0.356 / (0.7 * 0.56)) < 1e-10)
    let busier = try HeterogeneousPriorities(servers: 1, arrivalRates: (0.44, 0.275), serviceRates: (1, 2.5)).meanWaits()
    #expect(abs(busier.high - 0.484 / 0.56) < 1e-10 && abs(busier.low - 0.484 / (0.56 * 0.45)) < 1e-10)
  }

  @Test("the change from slow to quick low calls is smooth, and scaling time scales the waits", arguments: [2, 3, 5])
  func smooth(servers: Int) throws {
    var waits: [Double] = []
    for step in -4...4 {
      let station = Station(servers: servers, load: 0.5, share: 0.5, lowRate: Elementary.exp(0.2 * Double(step)))
      waits.append(Elementary.log(try station.model.meanWaits().low))
    }
    // Second differences of a smooth curve are small.
    for place in 1..<waits.count - 1 {
      #expect(abs(waits[place - 1] - 2 * waits[place] + waits[place + 1]) < 0.05)
    }
    let plain = Station(servers: servers, load: 0.5, share: 0.3, lowRate: 3).model
    let slow = HeterogeneousPriorities(
      servers: servers, arrivalRates: (plain.arrivalRates.high / 64, plain.arrivalRates.low / 64),
      serviceRates: (1.0 / 64, 3.0 / 64))
    #expect(abs(try slow.meanWaits().low / (64 * plain.meanWaits().low) - 1) < 1e-11)
  }

  @Test("simulated waits agree where no closed form exists", arguments: [(2, 2.5, 0.4), (2, 0.4, 0.6), (4, 5, 0.5)])
  func simulated(servers: Int, lowRate: Double, load: Double) throws {
    let station = Station(servers: servers, load: load, share: 0.5, lowRate: lowRate).model
    let waits = try station.meanWaits()
    let classes = [
      QueueClass(arrivalRate: station.arrivalRates.high, service: .exponential(mean: 1)),
      QueueClass(arrivalRate: station.arrivalRates.low, service: .exponential(mean: 1 / lowRate)),
    ]
    let totals = (0..<24).map { replication in
      StationSimulator.totals(
        of: QueueModel(servers: servers, classes: classes), random: KeyedRandom(seed: 7, replication: replication), warmUp: 200,
        length: 1_500)
    }
    for (number, expected) in [waits.high, waits.low].enumerated() {
      let estimate = QuantityEstimator.ratio("Wq", .wait, per: .starts, class: number).estimate(totals, controls: [])
      #expect(abs(estimate.mean - expected) < 4.5 * estimate.standardError)
      #expect(estimate.standardError < 0.2 * expected)
    }
  }

  @Test("a solution that does not satisfy its balance equations is refused, one with undefined numbers too")
  func proof() {
    var proof = BalanceProof()
    proof.add(inflow: 1, outflow: 1)
    #expect(throws: Never.self) { try proof.demand() }
    proof.add(inflow: 1, outflow: 1 + 1e-9)
    #expect(throws: RecordProblem.self) { try proof.demand() }
    var undefined = BalanceProof()
    undefined.add(inflow: .nan, outflow: 1)
    #expect(throws: RecordProblem.self) { try undefined.demand() }
  }
}
