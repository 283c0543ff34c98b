import DiscreteEvents

/// Runs a station on the event calendar and adds up what the quantities need.
///
/// Events at one tick happen in the order completion, hang-up, arrival.
struct StationSimulator: ~Copyable {
  private let model: QueueModel
  private let random: KeyedRandom
  private let scale: TickScale
  private let interarrival: [Distribution]
  private let service: [Distribution]
  private let patience: Distribution?
  private let longWait: Double

  private var calendar: EventCalendar<StationEvent>
  private var calls: [StationCall] = []
  private var freeCalls: [UInt32] = []
  private var heads: [UInt32?]
  private var tails: [UInt32?]
  private var inService: [UInt32] = []
  private var waiting = 0
  private var arrivals: UInt64 = 0
  private var accounted: Int64 = 0
  /// Owned storage instead of an array: every event adds to it several times, and nothing else ever sees it.
  private let totals: UnsafeMutableBufferPointer<Double>

  init(_ model: QueueModel, random: KeyedRandom) {
    self.model = model
    self.random = random
    scale = TickScale(interval: 1 / model.totalRate)
    interarrival = model.classes.map { .exponential(mean: 1 / $0.arrivalRate) }
    service = model.classes.map(\.service.distribution)
    patience = model.patience?.distribution
    longWait = model.longWait * scale.ticksPerUnit
    calendar = EventCalendar(capacity: min(model.servers, 1_000) + model.classes.count + 64)
    heads = model.classes.map { _ in nil }
    tails = heads
    totals = .allocate(capacity: QueueTotal.count * (model.classes.count + 1))
    totals.initialize(repeating: 0)
  }

  deinit { totals.deallocate() }

  /// Totals over `length` arrivals after the warm-up, the whole station first, then each class.
  static func totals(of model: QueueModel, random: KeyedRandom, warmUp: Int, length: Int) -> [Double] {
    var run = StationSimulator(model, random: random)
    for number in model.classes.indices { run.scheduleArrival(number) }
    run.advance(to: UInt64(warmUp))
    run.totals.update(repeating: 0)
    run.advance(to: UInt64(warmUp + length))
    return run.inUnitsOfTheModel()
  }

  /// Handles events up to the given number of arrivals, the last one counted but not begun.
  private mutating func advance(to last: UInt64) {
    while arrivals < last, let event = calendar.pop() {
      account()
      switch event {
      case .arrival(let number): arrive(Int(number))
      case .completion(let call): complete(call)
      case .hangUp(let call): hangUp(call)
      }
    }
  }

  private var now: Int64 { calendar.now.milliseconds }

  /// Adds the time since the last event to the time averages.
  private mutating func account() {
    let span = Double(now - accounted)
    accounted = now
    add(.time, span)
    add(.queueTime, span * Double(waiting))
    add(.busyTime, span * Double(inService.count))
    add(.systemTime, span * Double(waiting + inService.count))
    if waiting + inService.count == 0 { add(.emptyTime, span) }
  }

  private func add(_ total: QueueTotal, _ amount: Double) { totals[total.rawValue] += amount }

  private func add(_ total: QueueTotal, _ amount: Double, _ number: Int) {
    totals[total.index(class: number)] += amount
  }

  private mutating func arrive(_ number: Int) {
    arrivals += 1
    scheduleArrival(number)
    add(.arrivals, 1, number)
    guard waiting + inService.count < model.capacity else {
      add(.blocked, 1, number)
      return
    }
    let span = scale.ticks(service[number].draw(random, Purpose(rawValue: UInt8(2 * number + 1)), arrivals))
    add(.work, Double(span), number)
    let call = admit(StationCall(number: number, arrived: now, service: span, owed: span))
    if inService.count < model.servers {
      begin(call)
      return
    }
    add(.delayed, 1, number)
    if model.preempts, let lowest = lowestInService(), calls[Int(lowest)].number > number {
      interrupt(lowest)
      begin(call)
      return
    }
    enqueue(call)
    if let patience {
      let end = calendar.now + scale.span(scale.ticks(patience.draw(random, Self.patiencePurpose, arrivals)))
      calls[Int(call)].pending = calendar.schedule(.hangUp(call: call), at: end, class: 1, entity: UInt64(call))
    }
  }

  private mutating func complete(_ call: UInt32) {
    let done = calls[Int(call)]
    let sojourn = Double(now - done.arrived)
    let span = Double(done.service)
    add(.served, 1, done.number)
    add(.sojourn, sojourn, done.number)
    add(.delay, sojourn - span, done.number)
    add(.squaredService, span * span, done.number)
    leaveService(call)
    freeCalls.append(call)
    if waiting > 0, let next = heads.first(where: { $0 != nil }), let next {
      remove(next)
      begin(next)
    }
  }

  private mutating func hangUp(_ call: UInt32) {
    remove(call)
    add(.abandoned, 1, calls[Int(call)].number)
    add(.abandonedWait, Double(now - calls[Int(call)].arrived), calls[Int(call)].number)
    freeCalls.append(call)
  }

  /// Starts or resumes the service of a call that stands in no queue.
  private mutating func begin(_ call: UInt32) {
    let index = Int(call)
    if let hangUp = calls[index].pending { _ = calendar.cancel(hangUp) }
    if !calls[index].hasBegun {
      calls[index].hasBegun = true
      let number = calls[index].number
      let wait = Double(now - calls[index].arrived)
      add(.starts, 1, number)
      if wait > 0 {
        add(.wait, wait, number)
        add(.squaredWait, wait * wait, number)
        add(.waitedStarts, 1, number)
        if wait > longWait { add(.longWaits, 1, number) }
      }
    }
    calls[index].place = inService.count
    inService.append(call)
    let end = calendar.now + scale.span(calls[index].owed)
    calls[index].ends = end.milliseconds
    calls[index].pending = calendar.schedule(.completion(call: call), at: end, class: 0, entity: UInt64(call))
  }

  /// Takes a call out of service and puts it at the head of its queue, with the rest of its service owed.
  private mutating func interrupt(_ call: UInt32) {
    if let completion = calls[Int(call)].pending { _ = calendar.cancel(completion) }
    calls[Int(call)].pending = nil
    calls[Int(call)].owed = calls[Int(call)].ends - now
    leaveService(call)
    let number = calls[Int(call)].number
    waiting += 1
    calls[Int(call)].previous = nil
    calls[Int(call)].next = heads[number]
    if let head = heads[number] { calls[Int(head)].previous = call } else { tails[number] = call }
    heads[number] = call
  }

  private func lowestInService() -> UInt32? {
    inService.max { calls[Int($0)].number < calls[Int($1)].number }
  }

  private mutating func leaveService(_ call: UInt32) {
    let place = calls[Int(call)].place
    let last = inService.removeLast()
    if last != call {
      inService[place] = last
      calls[Int(last)].place = place
    }
  }

  private mutating func admit(_ call: StationCall) -> UInt32 {
    if let free = freeCalls.popLast() {
      calls[Int(free)] = call
      return free
    }
    calls.append(call)
    return UInt32(calls.count - 1)
  }

  private mutating func enqueue(_ call: UInt32) {
    let number = calls[Int(call)].number
    waiting += 1
    calls[Int(call)].previous = tails[number]
    if let tail = tails[number] { calls[Int(tail)].next = call } else { heads[number] = call }
    tails[number] = call
  }

  private mutating func remove(_ call: UInt32) {
    let (number, next, previous) = (calls[Int(call)].number, calls[Int(call)].next, calls[Int(call)].previous)
    waiting -= 1
    if let previous { calls[Int(previous)].next = next } else { heads[number] = next }
    if let next { calls[Int(next)].previous = previous } else { tails[number] = previous }
    calls[Int(call)].next = nil
    calls[Int(call)].previous = nil
  }

  private mutating func scheduleArrival(_ number: Int) {
    let gap = interarrival[number].draw(random, Purpose(rawValue: UInt8(2 * number)), arrivals)
    let time = calendar.now + scale.span(scale.ticks(gap))
    calendar.schedule(.arrival(ofClass: UInt8(number)), at: time, class: 2, entity: UInt64(number))
  }

  /// The totals in the model's unit of time, with those of the whole station filled in from the classes.
  private func inUnitsOfTheModel() -> [Double] {
    var result = Array(totals)
    for total in QueueTotal.allCases {
      var factor = 1.0
      for _ in 0..<total.dimension { factor /= scale.ticksPerUnit }
      for number in model.classes.indices {
        result[total.index(class: number)] *= factor
        result[total.rawValue] += totals[total.index(class: number)]
      }
      result[total.rawValue] *= factor
    }
    return result
  }

  /// Far from the purposes of the classes.
  private static let patiencePurpose = Purpose(rawValue: 255)
}
