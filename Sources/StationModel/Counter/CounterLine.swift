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
  }

  /// A stretch of time in which somebody is at a window, or a kiosk is switched on.
  struct Turn: BitwiseCopyable {
    var from: Time
    var until: Time
    /// Of the crew, as a share of an experienced person's.
    var productivity = 1.0
  }

  struct Server {
    /// Of today, in order.
    var turns: [Turn] = []
    var freeAt = Time.zero
  }

  /// Booked, aged 60 or over where they are called first, others.
  static let classes = 3

  private(set) var servers: [Server]
  private var queues: [[Waiter]] = [[], [], []]
  private var clock = Time.zero
  /// End of the last turn of today.
  private var closes = Time.zero
  /// Those who gave up since this was last emptied.
  var left: [Waiter] = []

  init(servers count: Int) { servers = Array(repeating: Server(), count: count) }

  var waiting: Int { queues[0].count + queues[1].count + queues[2].count }

  // MARK: Turns

  /// A new day: turns that are over are forgotten.
  mutating func beginDay(at midnight: Time) {
    for index in servers.indices { servers[index].turns.removeAll { $0.until <= midnight } }
    closes = servers.lazy.flatMap { $0.turns }.map { $0.until }.max() ?? midnight
  }

  mutating func add(_ turn: Turn, server: Int) {
    servers[server].turns.append(turn)
    closes = max(closes, turn.until)
  }

  /// Servers that are there at a time.
  func open(at time: Time) -> Int {
    var count = 0
    for server in servers where server.turns.contains(where: { $0.from <= time && time < $0.until }) { count += 1 }
    return count
  }

  /// Whether somebody who comes at a time is served at once.
  func hasIdle(at time: Time) -> Bool {
    waiting == 0 && servers.contains { $0.freeAt <= time && $0.turns.contains { $0.from <= time && time < $0.until } }
  }

  /// The first time from `time` on at which a server is there, beyond its turn only if the line as a whole has closed; and how well
  /// whoever is there works.
  private func available(_ server: Server, from time: Time) -> (time: Time, turn: Turn)? {
    for turn in server.turns where time < turn.until { return (max(time, turn.from), turn) }
    guard let last = server.turns.last, last.until == closes, time >= closes else { return nil }
    return (time, last)
  }

  // MARK: People

  mutating func join(_ waiter: Waiter, class rank: Int) {
    queues[rank].append(waiter)
    clock = max(clock, waiter.joined)
  }

  /// What begins at a server.
  struct Start {
    let waiter: Waiter
    let server: Int
    let time: Time
    let turn: Turn
  }

  /// The next service that begins up to `time`; nil when none does, and the line stands as at that time.
  mutating func start(upTo time: Time) -> Start? {
    while waiting > 0 {
      var best: (server: Int, time: Time, turn: Turn)?
      for index in servers.indices {
        let from = max(servers[index].freeAt, clock)
        guard let found = available(servers[index], from: from) else { continue }
        if best.map({ found.time < $0.time }) ?? true { best = (index, found.time, found.turn) }
      }
      guard let best, best.time <= time else { break }
      leave(by: best.time)
      guard let rank = queues.firstIndex(where: { !$0.isEmpty }) else { break }
      let waiter = queues[rank].removeFirst()
      clock = max(clock, best.time)
      return Start(waiter: waiter, server: best.server, time: best.time, turn: best.turn)
    }
    leave(by: time)
    clock = max(clock, time)
    return nil
  }

  /// A server is busy until a time; returns how much of it lies after the turn, with nobody to take over.
  mutating func occupy(_ start: Start, until end: Time) -> TimeSpan {
    servers[start.server].freeAt = end
    let turns = servers[start.server].turns
    var until = start.turn.until
    for turn in turns where turn.from == until { until = turn.until }
    return end > until ? end - max(until, start.time) : .zero
  }

  /// Who has waited long enough goes.
  private mutating func leave(by time: Time) {
    for rank in queues.indices where queues[rank].contains(where: { $0.leaves <= time }) {
      left += queues[rank].filter { $0.leaves <= time }
      queues[rank].removeAll { $0.leaves <= time }
    }
  }
}
