import DiscreteEvents

/// What residents need of the police at a counter, how they choose to be served, and how they are: windows, kiosks, online.
enum Counter: Mechanism {
  typealias State = CounterState?

  static func begins(_ world: inout World) {
    guard var counter = world.state.counter.take() else { return }
    for base in world.bases.indices where world.bases[base].station == nil { counter.open(base: base, &world) }
    world.state.counter = counter
  }

  static func monthEnds(at time: Time, _ world: inout World) {
    guard var counter = world.state.counter.take() else { return }
    counter.serve(upTo: time, &world)
    counter.countKinds(&world)
    world.state.counter = counter
  }

  static func midnight(_ day: Int, _ world: inout World) {
    guard var counter = world.state.counter.take() else { return }
    counter.serve(upTo: .midnight(ofDay: day), &world)
    counter.endDay()
    counter.beginDay(at: .midnight(ofDay: day))
    world.state.counter = counter
  }

  static func turnIsRostered(_ turn: Turn, base: Int, _ world: inout World) {
    guard var counter = world.state.counter.take() else { return }
    counter.take(turn, base: base, &world)
    world.state.counter = counter
  }

  static func dayBegins(_ day: Int, _ roots: DayRoots, _ world: inout World) {
    guard var counter = world.state.counter.take() else { return }
    counter.plan(day, roots.needs, &world)
    world.state.counter = counter
  }

  static func stationOpens(_ station: Int, _ world: inout World) {
    guard var counter = world.state.counter.take() else { return }
    counter.open(base: world.arm.parameters.staffing.precincts.count + station, &world)
    world.state.counter = counter
  }

  static func goesOn(as arm: Arm, _ world: inout World) {
    guard let parameters = arm.parameters.counter, let constants = arm.counterConstants else { return }
    world.state.counter?.options = CounterOptions(arm, parameters, constants)
    world.rebuildCounterOptions()
  }

  static func runEnds(at time: Time, _ world: inout World) {
    guard var counter = world.state.counter.take() else { return }
    counter.serve(upTo: time, &world)
    counter.close(&world)
    world.state.counter = counter
  }
}

/// What the mechanism keeps in a world.
struct CounterState {
  var sites: [CounterSite]
  var options: CounterOptions
  let parameters: CounterParameters
  let constants: CounterConstants
  var needs = NeedStore()
  /// Needs whose next visit is on a day to come, by day.
  var due: [[Int32]]
  var visits = VisitQueue()
  /// Booked visits of today, by counter and slot.
  var booked: [BookedSlot: Int] = [:]

  /// Nil where the file says nothing of needs.
  init?(_ arm: Arm) {
    guard let parameters = arm.parameters.counter, let constants = arm.counterConstants else { return nil }
    self.parameters = parameters
    self.constants = constants
    sites = parameters.cityKiosks.map { CounterSite($0, kinds: parameters.kinds.count) }
    options = CounterOptions(arm, parameters, constants)
    due = Array(repeating: [], count: arm.parameters.calendar.dayCount + 1)
  }

  /// A quarter of an hour at a counter.
  struct BookedSlot: Hashable {
    let site: Int
    let slot: Int
  }

  mutating func endDay() {
    for index in sites.indices {
      sites[index].knownWait.endDay()
      sites[index].knownKioskWait.endDay()
    }
    options.learn(sites)
  }

  mutating func beginDay(at midnight: Time) {
    booked.removeAll(keepingCapacity: true)
    for index in sites.indices { sites[index].beginDay(at: midnight) }
  }

  /// A base opens: its counter becomes an option for those who live near.
  mutating func open(base: Int, _ world: inout World) {
    let one = world.bases[base]
    let organisation = world.organisation(of: base)
    guard let service = organisation.counter else { return }
    let posts = one.units.map { world.post(of: Int32($0)) }
    sites.append(CounterSite(one, index: base, service: service, posts: posts, parameters))
    sites[sites.count - 1].beginDay(at: .midnight(ofDay: world.day))
    options.rebuild(sites, bases: world.bases, world.city)
  }

  /// What the house that serves fewest kinds serves, at the end of a window as at that of each of its months.
  func countKinds(_ world: inout World) {
    guard world.isCounted else { return }
    let served = sites.compactMap { site -> (isStation: Bool, kinds: Int)? in
      guard let base = site.base else { return nil }
      let kinds = parameters.kinds.indices.count { kind in
        site.service.serves(kind) && (site.hasWindows || parameters.kinds[kind].kioskMinutes != nil && site.service.kiosks > 0)
      }
      return (world.bases[base].station != nil, kinds)
    }
    let stations = served.filter { $0.isStation }
    world.record.counter?.fewestKinds[world.arm.window(ofMonth: world.month)] = (stations.isEmpty ? served : stations).map {
      $0.kinds
    }.min()
  }

  /// Somebody will be at a window, or helps there.
  mutating func take(_ turn: Turn, base: Int, _ world: inout World) {
    guard !turn.manning.duties.isDisjoint(with: [.serve, .guide]), let site = sites.firstIndex(where: { $0.base == base }) else {
      return
    }
    for part in world.parts(of: turn, base: base) {
      let its = CounterLine.Turn(from: part.from, until: part.until, productivity: turn.manning.experience)
      if turn.manning.duties.contains(.serve), turn.manning.crew.police > 0 { sites[site].desks.append(its) }
      if turn.manning.duties.contains(.guide) { sites[site].guides.append(its) }
      let unit = Int(turn.unit) - world.bases[base].units.lowerBound
      guard turn.manning.duties.contains(.serve), let server = sites[site].serverOfUnit[unit] else { continue }
      if sites[site].service.oneWindow {
        sites[site].windows[0].add(its, server: server)
      } else {
        sites[site].windows[server].add(its, server: 0)
      }
      world.count(.windowMannedMs, (part.until - part.from).milliseconds, at: sites[site].position.zone)
    }
  }
}

extension World {
  /// A turn without its break, where its crew is one person.
  func parts(of turn: Turn, base: Int) -> [(from: Time, until: Time)] {
    let organisation = organisation(of: base)
    guard organisation.staff != nil, turn.manning.crew.total == 1, let length = organisation.mealBreak,
      let begin = MealBreak.begin(turn, key: units[Int(turn.unit)].vehicleKey, random: random)
    else { return [(turn.start, turn.end)] }
    return [(turn.start, begin), (begin + length, turn.end)]
  }

  mutating func rebuildCounterOptions() {
    guard var counter = state.counter.take() else { return }
    counter.options.rebuild(counter.sites, bases: bases, city)
    state.counter = counter
  }

  /// Counts in the window under way, at the zone of a counter.
  mutating func count(_ measure: CounterMeasure, _ value: Int64, at zone: Int) {
    guard isCounted else { return }
    let window = arm.window(ofMonth: month)
    guard let row = record.counter?.byZone.row(zone, .under60) else { return }
    record.counter?.byZone[row, window, measure] += value
  }
}
