import DiscreteEvents

/// Dispatch in a small city: the nearest idle unit answers a call, or the call waits, urgent classes first.
///
/// A unit that clears takes the best waiting call from where it stands, or drives to its base, not to be dispatched on
/// the way, and there takes a waiting call or becomes idle. Calls received before the end are served to the end.
struct CityModel: ~Copyable {
  struct Event: BitwiseCopyable {
    enum Kind { case call, onScene, clear, atBase }
    var kind: Kind
    var unit: UInt8 = 0
  }

  struct Call: BitwiseCopyable {
    var received: Time
    var zone: Int
    var urgency: Int
  }

  /// Calls per hour: the mean over a day, and the largest rate.
  private static let meanRate = 20.0
  private static let peakRate = 32.0

  private let end: Time
  private let ziggurat = Ziggurat()
  private let travel: UnsafeMutablePointer<TimeSpan>
  private let base: UnsafeMutablePointer<Int>
  private let order: UnsafeMutablePointer<UInt8>
  /// The call that each unit is on, and since when it is busy.
  private let job: UnsafeMutablePointer<Call>
  private let since: UnsafeMutablePointer<Time>
  private let logMean: Double
  private let logSD: Double

  private var calendar = EventCalendar<Event>(capacity: CityMap.units + 1)
  private var random = Xoshiro256PlusPlus(seed: 0, replication: 0, purpose: Purpose(rawValue: 0))
  private var first = Line<Call>()
  private var second = Line<Call>()
  private var third = Line<Call>()
  /// Bit u is set while unit u is idle at its base.
  private var idle: UInt32 = 0
  private var queued: UInt64 = 0
  private var busy: Int64 = 0
  private let reached: UnsafeMutablePointer<(calls: UInt64, ticks: Int64)>

  init(_ map: CityMap, days: Double) {
    end = Time(milliseconds: Int64(days * 24 * CityMap.ticksPerHour))
    travel = Self.copy(map.travel)
    base = Self.copy(map.base)
    order = Self.copy(map.order)
    job = .allocate(capacity: CityMap.units)
    job.initialize(repeating: Call(received: .zero, zone: 0, urgency: 0), count: CityMap.units)
    since = .allocate(capacity: CityMap.units)
    since.initialize(repeating: .zero, count: CityMap.units)
    reached = .allocate(capacity: 3)
    let variance = Elementary.log1p(0.8 * 0.8)
    logMean = Elementary.log(25.0 / 60) - variance / 2
    logSD = variance.squareRoot()
  }

  deinit {
    travel.deallocate()
    base.deallocate()
    order.deallocate()
    job.deallocate()
    since.deallocate()
    reached.deallocate()
  }

  mutating func run(_ random: Xoshiro256PlusPlus) -> CityAnswer {
    self.random = random
    calendar.reset()
    idle = 1 << UInt32(CityMap.units) - 1
    queued = 0
    busy = 0
    reached.initialize(repeating: (0, 0), count: 3)
    scheduleCall(after: .zero)
    var events: UInt64 = 0
    while let event = calendar.pop() {
      events &+= 1
      let unit = Int(event.unit)
      switch event.kind {
      case .call: receive()
      case .onScene: arrive(unit)
      case .clear: clear(unit)
      case .atBase: settle(unit)
      }
    }
    return answer(events)
  }

  private mutating func receive() {
    let now = calendar.now
    let u = random.uniform()
    let zone = Int(truncatingIfNeeded: ((random.next() >> 32) &* UInt64(CityMap.zones)) >> 32)
    let call = Call(received: now, zone: zone, urgency: u < 0.1 ? 0 : u < 0.4 ? 1 : 2)
    if idle == 0 {
      wait(call)
    } else {
      let unit = nearestIdle(to: zone)
      idle &= ~(1 << UInt32(unit))
      since[unit] = now
      send(unit, from: base[unit], to: call)
    }
    scheduleCall(after: now)
  }

  private mutating func arrive(_ unit: Int) {
    let call = job[unit]
    let now = calendar.now
    reached[call.urgency].calls &+= 1
    reached[call.urgency].ticks &+= (now - call.received).milliseconds
    let hours = Elementary.exp(logMean + logSD * ziggurat.normal(&random))
    schedule(.clear, unit, after: wholeTicks(hours * CityMap.ticksPerHour))
  }

  private mutating func clear(_ unit: Int) {
    let zone = job[unit].zone
    if takeWaiting(unit, from: zone) { return }
    schedule(.atBase, unit, after: travel[zone &* CityMap.zones &+ base[unit]])
  }

  private mutating func settle(_ unit: Int) {
    if takeWaiting(unit, from: base[unit]) { return }
    idle |= 1 << UInt32(unit)
    busy &+= (calendar.now - since[unit]).milliseconds
  }

  @inline(__always)
  private mutating func schedule(_ kind: Event.Kind, _ unit: Int, after span: TimeSpan) {
    let event = Event(kind: kind, unit: UInt8(truncatingIfNeeded: unit))
    calendar.schedule(event, at: calendar.now + span, class: 1, entity: UInt64(unit))
  }

  @inline(__always)
  private mutating func send(_ unit: Int, from zone: Int, to call: Call) {
    job[unit] = call
    schedule(.onScene, unit, after: travel[zone &* CityMap.zones &+ call.zone])
  }

  private func nearestIdle(to zone: Int) -> Int {
    var next = order + zone &* CityMap.units
    while idle & 1 << UInt32(next.pointee) == 0 { next += 1 }
    return Int(next.pointee)
  }

  private mutating func wait(_ call: Call) {
    switch call.urgency {
    case 0: first.append(call)
    case 1: second.append(call)
    default: third.append(call)
    }
  }

  private mutating func takeWaiting(_ unit: Int, from zone: Int) -> Bool {
    let call: Call
    if !first.isEmpty {
      call = first.takeFirst()
    } else if !second.isEmpty {
      call = second.takeFirst()
    } else if !third.isEmpty {
      call = third.takeFirst()
    } else {
      return false
    }
    queued &+= 1
    send(unit, from: zone, to: call)
    return true
  }

  /// The next call by thinning; the sine is needed only between the smallest and the largest rate.
  private mutating func scheduleCall(after time: Time) {
    var time = time
    while true {
      time += wholeTicks(ziggurat.exponential(&random) * (CityMap.ticksPerHour / Self.peakRate))
      if time >= end { return }
      let u = random.uniform() * Self.peakRate
      if u < Self.meanRate * 0.4 || u < rate(at: time) { break }
    }
    calendar.schedule(Event(kind: .call), at: time, class: 0, entity: 0)
  }

  /// Calls per hour: a sine over the day.
  private func rate(at time: Time) -> Double {
    let angle = Double(time.milliseconds) * (2 * Double.pi / 24 / CityMap.ticksPerHour)
    return Self.meanRate * (1 + 0.6 * Elementary.sin(angle))
  }

  private func answer(_ events: UInt64) -> CityAnswer {
    var answer = CityAnswer(events: events, queued: queued, busyHours: Double(busy) / CityMap.ticksPerHour)
    answer.classes.0 = sum(0)
    answer.classes.1 = sum(1)
    answer.classes.2 = sum(2)
    return answer
  }

  private func sum(_ urgency: Int) -> CityAnswer.ClassSum {
    let (calls, ticks) = reached[urgency]
    return CityAnswer.ClassSum(calls: calls, responseHours: Double(ticks) / CityMap.ticksPerHour)
  }

  private static func copy<Element: BitwiseCopyable>(_ array: [Element]) -> UnsafeMutablePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: array.count)
    for index in array.indices { (copy + index).initialize(to: array[index]) }
    return copy
  }
}
