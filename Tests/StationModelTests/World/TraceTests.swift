import DiscreteEvents
import Testing

@testable import StationModel

@Suite("The log of a replication") struct TraceTests {
  @Test("is in the order of time and tells of the same replication as the record") func sameFuture() {
    var arm = TestCity.arm()
    arm.rollout = TestCity.opening([5], in: arm)
    let record = TestCity.run([arm], seed: 4)[0][0]
    let log = ReplicationSimulator.trace(arm, seed: 4, replication: 0, from: 0, until: arm.calendar.dayCount).entries
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
    let whole = ReplicationSimulator.trace(arm, seed: 1, replication: 2, from: 0, until: 12).entries.filter {
      $0.time.day >= 11 && $0.what == .callCleared
    }
    let part = ReplicationSimulator.trace(arm, seed: 1, replication: 2, from: 11, until: 12).entries.filter {
      $0.what == .callCleared
    }
    #expect(whole == part)
  }

  /// A busy city with patrols, a station, two to a call, borrowing, diversions and impatient callers.
  private static let busy: ModelParameters = {
    let city = TestCity.city(precincts: 2)
    let kinds = [
      TestCity.kind(1, perDay: 30, zones: 16, priority: 1, units: 2),
      TestCity.kind(2, perDay: 60, zones: 16, priority: 3, patience: .exponential(mean: 40)),
    ]
    var arm = TestCity.arm(
      precincts: 2, kinds: kinds, staffing: TestCity.staffing(city: city, precincts: 2),
      dispatch: DispatchParameters(borrowAfter: .minutes(10), interrupts: [.patrol, .lowerPriorityEnRoute]),
      patrol: PatrolParameters(policy: .random))
    arm.rollout = TestCity.opening([5], in: arm)
    return arm
  }()

  @Test("changes nothing: the record is the same with it and without", arguments: [busy, TestCity.offendingArms()[1]])
  func changesNothing(_ parameters: ModelParameters) {
    let arm = Arm(parameters.calibrated())
    func record(traced: Bool) -> Record {
      let random = KeyedRandom(seed: 3, replication: 1)
      let table = LatentTable(
        arm.parameters, attemptsPerYear: RootRates.solved(Arm(SimulatedArms([arm.parameters]).statusQuos[0])))
      var world = World(arm, random: random, checked: true)
      world.live(0..<9, of: table)
      if traced { world.startTrace(of: nil) }
      world.live(9..<arm.parameters.calendar.dayCount, of: table)
      world.finish()
      #expect((world.trace?.entries.count ?? 0 > 1000) == traced)
      return world.record
    }
    #expect(record(traced: true) == record(traced: false))
  }

  @Test("a call waits when nobody can be sent, not while the dispatcher holds it") func waits() {
    let city = TestCity.city()
    func waits(cars: Int, hold: TimeSpan) -> (calls: Int, waiting: Int) {
      var arm = TestCity.arm(
        kinds: [TestCity.kind(perDay: 60, zones: 16, priority: 2)], staffing: TestCity.staffing(city: city, staff: nil),
        dispatch: DispatchParameters(hold: [.zero, hold, .zero, .zero]))
      arm.staffing.organisations[0].posts[0].count = cars
      let entries = ReplicationSimulator.trace(arm, seed: 2, replication: 0, from: 5, until: 9).entries
      return (entries.count { $0.what == .callReceived }, entries.count { $0.what == .callWaits })
    }
    let held = waits(cars: 40, hold: .minutes(5))
    #expect(held.calls > 100 && held.waiting == 0)
    let scarce = waits(cars: 1, hold: .zero)
    #expect(scarce.waiting > 0 && scarce.waiting <= scarce.calls)
  }

  @Test("a unit does one thing after another, and a call is received, reached and cleared in this order") func order() {
    let trace = ReplicationSimulator.trace(Self.busy, seed: 3, replication: 1, from: 9, until: 16)
    #expect(trace.before.allSatisfy { $0.time <= .midnight(ofDay: 9) })
    #expect(trace.entries.allSatisfy { $0.time >= .midnight(ofDay: 9) && $0.time < .midnight(ofDay: 16) })
    var callOfUnit: [Int: UInt64] = [:]
    var onDuty: Set<Int> = []
    var stage: [UInt64: TraceEntry.What] = [:]
    for entry in trace.before + trace.entries {
      if let call = entry.call {
        #expect(stage[call] != .callCleared || entry.what == .unitFree, "a line about a call that is over")
        if entry.what == .callReceived {
          #expect(stage[call] == nil && entry.details.since! <= entry.time)
        } else {
          #expect(stage[call] != nil, "a line about a call that was not received")
        }
        if entry.what == .callReceived || entry.what == .callCleared { stage[call] = entry.what }
      }
      guard let unit = entry.unit else { continue }
      switch entry.what {
      case .turnBegins: #expect(onDuty.insert(unit).inserted)
      case .turnEnds: #expect(onDuty.remove(unit) != nil && callOfUnit[unit] == nil)
      case .unitAssigned:
        #expect(onDuty.contains(unit) && callOfUnit[unit] == nil)
        callOfUnit[unit] = entry.call
      case .unitArrived: #expect(callOfUnit[unit] == entry.call)
      case .unitFree, .unitDiverted:
        #expect(callOfUnit[unit] == entry.call)
        callOfUnit[unit] = nil
      case .patrolStop: #expect(onDuty.contains(unit) || trace.entries.last!.time < entry.details.until!)
      default: break
      }
    }
    let reasons = Set(trace.entries.compactMap(\.details.reason))
    #expect(reasons == Set(TraceEntry.Reason.allCases), "all reasons occur in a busy week")
    #expect(trace.entries.contains { $0.details.isBorrowed } && trace.entries.contains { $0.what == .callAbandoned })
  }

  @Test("a unit that is sent arrives when it was said, unless it turns away") func arrivals() {
    let trace = ReplicationSimulator.trace(Self.busy, seed: 3, replication: 1, from: 9, until: 12)
    var due: [Int: Time] = [:]
    for entry in trace.before + trace.entries {
      guard let unit = entry.unit else { continue }
      if entry.what == .unitAssigned { due[unit] = entry.details.until }
      if entry.what == .unitArrived, let time = due[unit] { #expect(entry.time == time) }
    }
    let responses = trace.entries.filter(\.details.isResponse)
    #expect(responses.count > 20 && Set(responses.compactMap(\.call)).count == responses.count, "a call has one response")
  }

  @Test("can be of one call alone") func oneCall() throws {
    let whole = ReplicationSimulator.trace(Self.busy, seed: 3, replication: 1, from: 9, until: 12)
    let call = try #require(whole.entries.first { $0.what == .callCleared }?.call)
    let one = ReplicationSimulator.trace(Self.busy, seed: 3, replication: 1, from: 9, until: 12, call: call)
    #expect(one.entries == whole.entries.filter { $0.call == call })
    #expect(one.units == whole.units)
  }

  @Test("knows its houses and when they opened") func houses() throws {
    let trace = ReplicationSimulator.trace(Self.busy, seed: 3, replication: 1, from: 0, until: 40)
    let station = try #require(trace.bases.last)
    #expect(trace.bases.map(\.kind) == [.precinct, .precinct, .station])
    let opening = try #require(trace.entries.first { $0.what == .stationOpens })
    #expect(station.openDay == opening.time.day && station.point == opening.point)
    #expect(trace.entries.contains { entry in entry.unit.map { trace.units[$0].base == 2 } ?? false })
  }
}
