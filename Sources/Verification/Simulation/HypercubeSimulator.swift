import DiscreteEvents

/// Runs a hypercube model on the event calendar.
struct HypercubeSimulator: ~Copyable {
  private enum Event: BitwiseCopyable {
    case call
    case freed(unit: UInt8)
  }

  /// Places in the vector of totals; `excessWork` adds up service times less their means. The per-zone and per-unit ones follow.
  enum Total: Int, CaseIterable {
    case time, allIdleTime, allBusyTime, calls, delayed, excessWork, wait, served, travel, immediate, immediateTravel, nonPrimary
  }

  /// Where the totals of units and zones stand.
  struct Layout {
    let units: Int
    let zones: Int

    func busyTime(_ unit: Int) -> Int { Total.allCases.count + unit }
    func calls(_ zone: Int) -> Int { Total.allCases.count + units + zone }
    func lost(_ zone: Int) -> Int { Total.allCases.count + units + zones + zone }
    func sent(_ unit: Int, _ zone: Int) -> Int { Total.allCases.count + units + (2 + unit) * zones + zone }
    var count: Int { Total.allCases.count + units + (2 + units) * zones }
  }

  private static let callPurpose = Purpose(rawValue: 0)
  private static let servicePurpose = Purpose(rawValue: 1)

  private let problem: HypercubeProblem
  private let layout: Layout
  private let random: KeyedRandom
  private let scale: TickScale
  private let interarrival: Distribution
  private let service: [Distribution]
  private let zones: AliasTable
  private let travel: [[Double]]

  private var calendar: EventCalendar<Event>
  private var busy = 0
  /// Zones and arrival times of waiting calls; those before `first` have been served.
  private var queue: [(zone: Int, arrived: Int64)] = []
  private var first = 0
  private var calls: UInt64 = 0
  /// Zone of the call that is scheduled.
  private var nextZone = 0
  private var services: UInt64 = 0
  private var accounted: Int64 = 0
  private var totals: [Double]

  private init(_ problem: HypercubeProblem, random: KeyedRandom) {
    self.problem = problem
    self.random = random
    layout = Layout(units: problem.serviceRates.count, zones: problem.zoneRates.count)
    scale = TickScale(interval: 1 / problem.totalRate)
    interarrival = .exponential(mean: 1 / problem.totalRate)
    service = problem.serviceRates.map { .exponential(mean: 1 / $0) }
    zones = AliasTable(weights: problem.zoneRates)
    travel = problem.travelTimes ?? []
    calendar = EventCalendar(capacity: problem.serviceRates.count + 2)
    totals = [Double](repeating: 0, count: layout.count)
  }

  /// Totals over `length` calls after the warm-up.
  static func totals(of problem: HypercubeProblem, random: KeyedRandom, warmUp: Int, length: Int) -> [Double] {
    var run = HypercubeSimulator(problem, random: random)
    run.scheduleCall()
    run.advance(to: UInt64(warmUp))
    for index in run.totals.indices { run.totals[index] = 0 }
    run.advance(to: UInt64(warmUp + length))
    return run.totals
  }

  private mutating func advance(to last: UInt64) {
    while calls < last, let event = calendar.pop() {
      account()
      switch event {
      case .call: receive()
      case .freed(let unit): free(Int(unit))
      }
    }
  }

  private mutating func account() {
    let now = calendar.now.milliseconds
    let span = Double(now - accounted) / scale.ticksPerUnit
    accounted = now
    add(.time, span)
    if busy == 0 { add(.allIdleTime, span) }
    if busy == 1 << layout.units - 1 { add(.allBusyTime, span) }
    for unit in 0..<layout.units where busy >> unit & 1 == 1 { totals[layout.busyTime(unit)] += span }
  }

  private mutating func add(_ total: Total, _ amount: Double) { totals[total.rawValue] += amount }

  private mutating func receive() {
    calls += 1
    let zone = nextZone
    scheduleCall()
    add(.calls, 1)
    totals[layout.calls(zone)] += 1
    guard let unit = problem.firstFree(of: zone, busy: busy) else {
      add(.delayed, 1)
      if problem.queues {
        queue.append((zone, calendar.now.milliseconds))
      } else {
        totals[layout.lost(zone)] += 1
      }
      return
    }
    add(.immediate, 1)
    if !travel.isEmpty { add(.immediateTravel, travel[unit][zone]) }
    send(unit, to: zone)
  }

  private mutating func free(_ unit: Int) {
    busy &= ~(1 << unit)
    guard first < queue.count else { return }
    let next = queue[first]
    first += 1
    if first == queue.count {
      queue.removeAll(keepingCapacity: true)
      first = 0
    }
    add(.wait, Double(calendar.now.milliseconds - next.arrived) / scale.ticksPerUnit)
    send(unit, to: next.zone)
  }

  private mutating func send(_ unit: Int, to zone: Int) {
    busy |= 1 << unit
    services += 1
    add(.served, 1)
    totals[layout.sent(unit, zone)] += 1
    if problem.preferences[zone].first != unit { add(.nonPrimary, 1) }
    if !travel.isEmpty { add(.travel, travel[unit][zone]) }
    let length = service[unit].draw(random, Self.servicePurpose, services)
    add(.excessWork, length - service[unit].mean)
    let span = scale.span(scale.ticks(length))
    calendar.schedule(.freed(unit: UInt8(unit)), at: calendar.now + span, class: 0, entity: UInt64(unit))
  }

  private mutating func scheduleCall() {
    let draws = random.uniforms(Self.callPurpose, calls)
    nextZone = zones.index(draws.1)
    let gap = scale.span(scale.ticks(interarrival.quantile(draws.0)))
    calendar.schedule(.call, at: calendar.now + gap, class: 1, entity: 0)
  }
}
