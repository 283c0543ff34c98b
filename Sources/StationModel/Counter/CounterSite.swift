import DiscreteEvents

/// Where people can be served in person: a house with windows, kiosks or both, or kiosks of the city.
struct CounterSite {
  /// Of a station or precinct its id, of kiosks that of their point.
  let key: UInt64
  let position: Position
  /// Index of the base; nil for kiosks of the city.
  let base: Int?
  let service: CounterService
  let windowHours: ClaimedHours
  let kioskHours: ClaimedHours
  /// One line, or one for each window.
  var windows: [CounterLine]
  var kiosks: CounterLine
  /// Turns of those who help, of today.
  var guides: [CounterLine.Turn] = []
  /// Turns of a police desk, which takes walk-ins.
  var desks: [CounterLine.Turn] = []
  /// What residents know of the wait, at its windows and at its kiosks.
  var knownWait: WaitMemory
  var knownKioskWait = WaitMemory(usual: 0)
  /// Line and server of each of the base's units, by place in the base; nil for one that serves at no window.
  let serverOfUnit: [Int?]
  let lineOfKind: [Int]

  /// Kiosks of the city.
  init(_ kiosks: CityKiosks, kinds: Int) {
    key = kiosks.id
    position = Position(point: kiosks.point, zone: kiosks.zone)
    base = nil
    var service = CounterService()
    service.kiosks = kiosks.count
    self.service = service
    windowHours = ClaimedHours([], profile: [1])
    kioskHours = ClaimedHours([(0, 1440, 0x7F)], profile: [1])
    windows = []
    self.kiosks = CounterLine(servers: kiosks.count)
    knownWait = WaitMemory(usual: 0)
    serverOfUnit = []
    lineOfKind = Array(repeating: 0, count: kinds)
  }

  /// The counter of a base whose units stand at posts, in the order of the base.
  init(_ base: Base, index: Int, service: CounterService, posts: [Post], _ counter: CounterParameters) {
    key = base.id
    position = base.position
    self.base = index
    self.service = service
    let served = posts.filter { $0.servesAtWindow }
    windowHours = ClaimedHours(
      served.map { (opens: $0.opensAtMinute, closes: $0.closesAtMinute, days: $0.days) }, profile: counter.dayProfile)
    kioskHours = ClaimedHours([(service.kiosksOpenAtMinute, service.kiosksCloseAtMinute, 0x7F)], profile: counter.dayProfile)
    let count = served.count
    windows = service.oneWindow ? [CounterLine(servers: count)] : (0..<count).map { _ in CounterLine(servers: 1) }
    kiosks = CounterLine(servers: service.kiosks)
    knownWait = WaitMemory(usual: counter.today.waitMinutes ?? 0)
    var number = 0
    serverOfUnit = posts.map { post in
      guard post.servesAtWindow else { return nil }
      defer { number += 1 }
      return number
    }
    lineOfKind = service.oneWindow ? counter.kinds.map { _ in 0 } : Self.windows(service, count: count, counter)
  }

  /// The window of each kind where each has its own: as stated, or the kinds with most work first, each to the window with least.
  static func windows(_ service: CounterService, count: Int, _ counter: CounterParameters) -> [Int] {
    if let stated = service.windowOfKind { return stated.map { min($0, max(0, count - 1)) } }
    guard count > 0 else { return counter.kinds.map { _ in 0 } }
    let work = counter.kinds.map { $0.per1000PerYear * $0.windowMinutes.mean }
    var load = Array(repeating: 0.0, count: count)
    var lines = counter.kinds.map { _ in 0 }
    for kind in work.indices.sorted(by: { (-work[$0], $0) < (-work[$1], $1) }) where service.serves(kind) {
      let least = load.indices.min { (load[$0], $0) < (load[$1], $1) }!
      lines[kind] = least
      load[least] += work[kind]
    }
    return lines
  }

  var hasWindows: Bool { windows.contains { $0.servers > 0 } }

  func isGuided(at time: Time) -> Bool { guides.contains { $0.covers(time) } }

  /// The class of somebody in a line.
  func rank(_ need: CounterNeed) -> UInt8 { need.isBooked ? 0 : service.elderlyWindow && need.root.isElderly ? 1 : 2 }

  mutating func beginDay(at midnight: Time) {
    for index in windows.indices { windows[index].beginDay(at: midnight) }
    kiosks.beginDay(at: midnight)
    guides.removeAll { $0.until <= midnight }
    desks.removeAll { $0.until <= midnight }
    let opens = midnight + .minutes(Double(service.kiosksOpenAtMinute))
    var closes = service.kiosksCloseAtMinute
    if closes <= service.kiosksOpenAtMinute { closes += 1440 }
    for server in 0..<kiosks.servers {
      kiosks.add(.init(from: opens, until: midnight + .minutes(Double(closes))), server: server)
    }
  }
}

/// The mean wait at a place as residents know it: weights fall by 1/e in 28 days; at first as if twenty had told of the usual one.
struct WaitMemory {
  private var minutes: Double
  private var visits = Self.firstVisits
  private var newMinutes = 0.0
  private var newVisits = 0.0
  private static let firstVisits = 20.0
  /// exp(−1/28).
  private static let keptADay = 0.9649164264923106

  init(usual: Double) { minutes = usual * Self.firstVisits }

  var mean: Double { visits > 0 ? minutes / visits : 0 }

  mutating func add(_ wait: TimeSpan) {
    newMinutes += wait.minutes
    newVisits += 1
  }

  /// Midnight: what happened becomes known.
  mutating func endDay() {
    minutes = minutes * Self.keptADay + newMinutes
    visits = visits * Self.keptADay + newVisits
    newMinutes = 0
    newVisits = 0
  }
}

extension Post {
  /// Whether its crew serves at a window; a desk of the police takes walk-ins only.
  var servesAtWindow: Bool { duties.contains(.serve) && crew.police == 0 }
}
