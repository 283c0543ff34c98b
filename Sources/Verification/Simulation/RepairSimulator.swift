import DiscreteEvents

/// Runs units that fail and are repaired on the event calendar.
struct RepairSimulator: ~Copyable {
  private enum Event: BitwiseCopyable {
    case failure(unit: UInt32)
    case repair(unit: UInt32)
  }

  private static let upPurpose = Purpose(rawValue: 0)
  private static let downPurpose = Purpose(rawValue: 1)

  private let random: KeyedRandom
  private let scale: TickScale
  private let up: Distribution
  private let down: Distribution
  private var calendar: EventCalendar<Event>
  private var failures: UInt64 = 0
  private var restarts: UInt64 = 0

  private init(_ unit: AlternatingRenewal, repair: ServiceLaw, units: Int, random: KeyedRandom) {
    self.random = random
    scale = TickScale(interval: min(unit.meanUp, unit.meanDown))
    up = .exponential(mean: unit.meanUp)
    down = repair.distribution
    calendar = EventCalendar(capacity: units + 1)
  }

  /// Over many runs of one unit that starts up: runs, units up at the end, time down, failures.
  static func firstHours(_ unit: AlternatingRenewal, horizon: Double, runs: Int, random: KeyedRandom) -> [Double] {
    var simulator = RepairSimulator(unit, repair: .exponential(mean: unit.meanDown), units: 1, random: random)
    let end = Time.zero + simulator.scale.span(simulator.scale.ticks(horizon))
    var totals = [Double(runs), 0, 0, 0]
    for _ in 0..<runs {
      simulator.calendar.reset()
      simulator.start(0)
      var downSince: Time?
      while let next = simulator.calendar.nextTime, next <= end, let event = simulator.calendar.pop() {
        switch event {
        case .failure(let number):
          totals[3] += 1
          downSince = next
          simulator.fail(number)
        case .repair(let number):
          if let since = downSince { totals[2] += Double((next - since).milliseconds) / simulator.scale.ticksPerUnit }
          downSince = nil
          simulator.start(number)
        }
      }
      if let since = downSince {
        totals[2] += Double((end - since).milliseconds) / simulator.scale.ticksPerUnit
      } else {
        totals[1] += 1
      }
    }
    return totals
  }

  /// Over a long run of several units, after a warm-up: time, unit-time up, time with at least `needed` units up.
  static func fleet(
    _ unit: AlternatingRenewal, units: Int, needed: Int, failures: Int, random: KeyedRandom
  ) -> [Double] {
    var simulator = RepairSimulator(unit, repair: .exponential(mean: unit.meanDown), units: units, random: random)
    for number in 0..<units { simulator.start(UInt32(number)) }
    // A unit forgets its state in less than one repair time; ten failures of each unit are many of these.
    let warmUp = UInt64(10 * units)
    var totals = [0.0, 0, 0]
    var working = units
    var last = Time.zero
    while simulator.failures < warmUp + UInt64(failures), let event = simulator.calendar.pop() {
      let span = Double((simulator.calendar.now - last).milliseconds) / simulator.scale.ticksPerUnit
      last = simulator.calendar.now
      if simulator.failures >= warmUp {
        totals[0] += span
        totals[1] += span * Double(working)
        if working >= needed { totals[2] += span }
      }
      switch event {
      case .failure(let number):
        working -= 1
        simulator.fail(number)
      case .repair(let number):
        working += 1
        simulator.start(number)
      }
    }
    return totals
  }

  /// Over cycles of up and down time: sums of the cycle's length C and downtime D, and of C², CD, D².
  static func cycles(_ unit: AlternatingRenewal, repair: ServiceLaw, cycles: Int, random: KeyedRandom) -> [Double] {
    var simulator = RepairSimulator(unit, repair: repair, units: 1, random: random)
    simulator.start(0)
    var totals = [0.0, 0, 0, 0, 0]
    var began = Time.zero
    var failed = Time.zero
    while simulator.restarts <= UInt64(cycles), let event = simulator.calendar.pop() {
      switch event {
      case .failure(let number):
        failed = simulator.calendar.now
        simulator.fail(number)
      case .repair(let number):
        let cycle = Double((simulator.calendar.now - began).milliseconds) / simulator.scale.ticksPerUnit
        let downtime = Double((simulator.calendar.now - failed).milliseconds) / simulator.scale.ticksPerUnit
        began = simulator.calendar.now
        totals[0] += cycle
        totals[1] += downtime
        totals[2] += cycle * cycle
        totals[3] += cycle * downtime
        totals[4] += downtime * downtime
        simulator.start(number)
      }
    }
    return totals
  }

  /// Schedules the next failure of a unit that is up.
  private mutating func start(_ unit: UInt32) {
    restarts += 1
    let span = scale.span(scale.ticks(up.draw(random, Self.upPurpose, restarts)))
    calendar.schedule(.failure(unit: unit), at: calendar.now + span, class: 0, entity: UInt64(unit))
  }

  /// Schedules the end of the repair of a unit that has just failed.
  private mutating func fail(_ unit: UInt32) {
    failures += 1
    let span = scale.span(scale.ticks(down.draw(random, Self.downPurpose, failures)))
    calendar.schedule(.repair(unit: unit), at: calendar.now + span, class: 0, entity: UInt64(unit))
  }
}
