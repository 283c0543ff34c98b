import DiscreteEvents

/// A line before some windows or kiosks: first come, first served within three classes.
///
/// It is brought forward when somebody arrives or the day ends; between two such moments nothing happens that anybody could see, so
/// that it needs no events of its own.
struct CounterLine {
  /// Somebody who waits.
  struct Waiter: BitwiseCopyable {
    let need: Int32
    let joined: Time
    /// Gives up at this time.
    let leaves: Time
    /// When it had come to this counter: before `joined` for somebody who was at the kiosk first.
    let arrived: Time
    /// Who is called first; see ``classes``.
    var rank: UInt8 = 2
  }

  /// A stretch of time in which somebody is at a window, or a kiosk is switched on.
  struct Turn: BitwiseCopyable {
    var from: Time
    var until: Time
    /// Of the crew, as a share of an experienced person's.
    var productivity = 1.0
    var server: Int32 = 0

    @inline(__always) func covers(_ time: Time) -> Bool { from <= time && time < until }
  }

  /// Booked, aged 60 or over where they are called first, others.
  static let classes = 3

  /// Of today, in the order of their beginnings.
  private var turns: [Turn] = []
  /// By server: when it has served whoever it serves.
  private var freeAt: [Time]
  private var queue: [Waiter] = []
  private var clock = Time.zero
  /// End of the last turn of today.
  private var closes = Time.zero
  /// Nobody in the line gives up before.
  private var firstLeave = World.never
  /// Those who gave up since this was last emptied.
  var left: [Waiter] = []

  init(servers count: Int) { freeAt = Array(repeating: Time.zero, count: count) }

  var servers: Int { freeAt.count }
  var waiting: Int { queue.count }

  // MARK: Turns

  /// A new day: turns that are over are forgotten.
  mutating func beginDay(at midnight: Time) {
    turns.removeAll { $0.until <= midnight }
    closes = turns.lazy.map { $0.until }.max() ?? midnight
  }

  mutating func add(_ turn: Turn, server: Int) {
    var turn = turn
    turn.server = Int32(server)
    var index = turns.count
    while index > 0, turns[index - 1].from > turn.from { index -= 1 }
    turns.insert(turn, at: index)
    closes = max(closes, turn.until)
  }

  /// How a newcomer finds it.
  struct Sight {
    /// Servers that are there.
    var open = 0
    /// One of them is idle, and nobody waits.
    var isIdle = false
  }

  func sight(at time: Time) -> Sight {
    var sight = Sight()
    let isEmpty = queue.isEmpty
    for turn in turns where turn.covers(time) {
      sight.open += 1
      if isEmpty, freeAt[Int(turn.server)] <= time { sight.isIdle = true }
    }
    return sight
  }

  // MARK: People

  mutating func join(_ waiter: Waiter) {
    queue.append(waiter)
    firstLeave = min(firstLeave, waiter.leaves)
    clock = max(clock, waiter.joined)
  }

  /// What begins at a server.
  struct Start {
    let waiter: Waiter
    let time: Time
    let turn: Turn
  }

  /// The next service that begins up to `time`; nil when none does, and the line stands as at that time.
  @inline(__always)
  mutating func start(upTo time: Time) -> Start? {
    if queue.isEmpty {
      clock = max(clock, time)
      return nil
    }
    return startOfWaiting(upTo: time)
  }

  private mutating func startOfWaiting(upTo time: Time) -> Start? {
    while !queue.isEmpty, let turn = nextTurn(), max(turn.from, max(freeAt[Int(turn.server)], clock)) <= time {
      let begins = max(turn.from, max(freeAt[Int(turn.server)], clock))
      leave(by: begins)
      guard !queue.isEmpty else { break }
      var first = 0
      for index in queue.indices where queue[index].rank < queue[first].rank { first = index }
      let waiter = queue.remove(at: first)
      clock = begins
      return Start(waiter: waiter, time: begins, turn: turn)
    }
    leave(by: time)
    clock = max(clock, time)
    return nil
  }

  /// The turn in which the next service begins: the first of a server that is free, the lower number among equals. Who still waits when
  /// the line as a whole has closed is served beyond the last turns.
  private func nextTurn() -> Turn? {
    var best: Turn?
    var earliest = World.never
    for turn in turns {
      let free = max(freeAt[Int(turn.server)], clock)
      guard free < turn.until else { continue }
      let begins = max(free, turn.from)
      if begins < earliest || begins == earliest && turn.server < best?.server ?? .max { (best, earliest) = (turn, begins) }
    }
    if best != nil { return best }
    for turn in turns where turn.until == closes {
      let free = max(freeAt[Int(turn.server)], clock)
      if free < earliest || free == earliest && turn.server < best?.server ?? .max { (best, earliest) = (turn, free) }
    }
    return best
  }

  /// A server is busy until a time; returns how much of it lies after the turn, with nobody to take over.
  mutating func occupy(_ start: Start, until end: Time) -> TimeSpan {
    freeAt[Int(start.turn.server)] = end
    if end <= start.turn.until { return .zero }
    var until = start.turn.until
    for turn in turns where turn.server == start.turn.server && turn.from == until { until = turn.until }
    return end > until ? end - max(until, start.time) : .zero
  }

  /// Who has waited long enough goes.
  private mutating func leave(by time: Time) {
    guard firstLeave <= time else { return }
    left += queue.filter { $0.leaves <= time }
    queue.removeAll { $0.leaves <= time }
    firstLeave = queue.lazy.map { $0.leaves }.min() ?? World.never
  }
}
