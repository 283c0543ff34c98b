import DiscreteEvents

/// The log of one replication of one arm for some days, with what it needs to be drawn: houses, units, and how things stood at its start.
public struct Trace: Sendable {
  /// A house: a precinct, a station, or a team that works from its precinct's.
  public struct Base: Equatable, Sendable {
    public enum Kind: UInt8, Sendable { case precinct, station, team }
    public var kind: Kind
    public var precinct: Int
    public var organisation: Int
    public var point: Point
    public var zone: Int
    /// Simulated day on which it opened; nil when it had not by the end of the log.
    public var openDay: Int?
  }
  /// A post when it is manned.
  public struct Unit: Equatable, Sendable {
    /// Index of its house.
    public var base: Int
    /// Index of the post in its organisation, and which of the post's instances it is, from 0.
    public var post: Int
    public var instance: Int
    public var mode: TravelMode
  }
  /// First simulated day, and the day after the last.
  public var days: Range<Int>
  public var bases: [Base]
  public var units: [Unit]
  /// What had led to how things stood at the start, in the order of time: duties, calls under way, the beats of patrols.
  public var before: [TraceEntry] = []
  /// The log, in the order of time.
  public var entries: [TraceEntry] = []
}

/// The log of a world while it runs.
struct TraceRecorder {
  var entries: [TraceEntry] = []
  /// The only call that is written about; nil writes about everything.
  let call: UInt64?
}

extension World {
  /// Writes a line of the log when one is kept. Without a place, it is that of the call.
  @inline(__always)
  mutating func log(
    _ what: TraceEntry.What, unit: Int32?, call: Int32?, at position: Position? = nil, time: Time? = nil,
    _ details: TraceEntry.Details = .none
  ) {
    if trace != nil { writeLine(what, unit: unit, call: call, at: position, time: time, details) }
  }

  /// Apart from the question whether a log is kept, so that runs without one do not pay for what it looks at.
  @inline(never)
  private mutating func writeLine(
    _ what: TraceEntry.What, unit: Int32?, call: Int32?, at position: Position?, time: Time?, _ details: TraceEntry.Details
  ) {
    let id = call.map { calls[$0].root.id }
    if let only = trace?.call, only != id { return }
    let place = position ?? call.map { self.position(ofPlace: calls[$0].root.place) } ?? bases[0].position
    var details = details
    if let from = details.from { details.distanceKm = city.distance(from, place.point) }
    let entry = TraceEntry(
      time: time ?? now, what: what, call: id, kind: call.map { Int(calls[$0].root.kind) },
      unit: unit.map(Int.init), precinct: unit.map { units[Int($0)].precinct } ?? call.map { calls[$0].precinct },
      isStation: unit.map { units[Int($0)].side == .stations } ?? false, point: place.point, zone: place.zone, details: details)
    trace?.entries.append(entry)
  }

  /// Writes the way home of a unit that does not patrol now; one that is there writes nothing.
  mutating func logReturn(_ unit: Int32) {
    guard trace != nil else { return }
    let beat = units[Int(unit)].beat
    guard beat.from.point != beat.to.point else { return }
    log(
      .unitReturns, unit: unit, call: nil, at: beat.to, time: beat.departs,
      .init(until: beat.arrives, from: beat.from.point, fromZone: beat.from.zone))
  }

  /// Begins a log with what has led to how things stand. Nothing is brought up to date for it: a log changes nothing.
  mutating func startTrace(of call: UInt64?) {
    trace = TraceRecorder(call: call)
    for call in calls.taken {
      guard let time = calls[call].atDispatcher else { continue }
      log(.callReceived, unit: nil, call: call, time: time, .init(since: calls[call].root.received))
    }
    for call in calls.taken { if let since = calls[call].waitsSince { log(.callWaits, unit: nil, call: call, time: since) } }
    for unit in units.indices { logSituation(of: Int32(unit)) }
    for turn in state.staffing.doorTurns.joined() { logDoor(turn) }
    for unit in units.indices {
      guard let since = state.staffing.doors[unit].awaySince else { continue }
      log(.doorLeft, unit: Int32(unit), call: nil, at: bases[units[unit].base].position, time: since)
    }
  }

  private mutating func logSituation(of unit: Int32) {
    let one = units[Int(unit)]
    let home = bases[one.base].position
    switch one.activity {
    case .off: break
    case .elsewhere:
      log(.turnBegins, unit: unit, call: nil, at: home, time: one.since)
      log(.unitElsewhere, unit: unit, call: nil, at: home, time: one.since)
    case .free:
      log(.turnBegins, unit: unit, call: nil, at: one.beat.from, time: one.beat.departs)
      if one.beat.place != nil, one.beat.isCounted { logStop(of: unit) }
      if one.beat.place == nil { logReturn(unit) }
    case .enRoute(let call, let from, let arriving):
      log(.turnBegins, unit: unit, call: nil, at: from, time: one.beat.departs)
      log(
        .unitAssigned, unit: unit, call: call, time: one.beat.departs,
        .init(until: arriving, from: from.point, fromZone: from.zone, part: part(of: unit, on: call)))
    case .onScene(let call):
      let place = position(ofPlace: calls[call].root.place)
      log(.turnBegins, unit: unit, call: nil, at: place, time: one.beat.departs)
      log(.unitAssigned, unit: unit, call: call, time: one.beat.departs, .init(part: part(of: unit, on: call)))
      log(.unitArrived, unit: unit, call: call, time: one.since)
    }
    if one.vehicleIsDown { log(.vehicleFails, unit: unit, call: nil, at: home, time: one.since) }
  }

  /// Writes that a crew keeps a station's door; the turn may begin later.
  mutating func logDoor(_ turn: DoorTurn) {
    guard trace != nil else { return }
    log(
      .doorTurn, unit: turn.unit, call: nil, at: bases[units[Int(turn.unit)].base].position, time: turn.from,
      .init(until: turn.until, isByPolicy: state.staffing.doors[Int(turn.unit)].hasPolicy))
  }

  private func part(of unit: Int32, on call: Int32) -> TraceEntry.Part {
    calls[call].lead == unit ? .lead : calls[call].stabiliser == unit ? .stabiliser : .additional
  }

  /// Writes whom the dispatcher sends, from where and why.
  mutating func logAssignment(_ assignment: Assignment, from: Position, arriving: Time, _ reason: TraceEntry.Reason) {
    let part: TraceEntry.Part =
      switch assignment.part {
      case .lead: .lead
      case .stabiliser: .stabiliser
      case .additional: .additional
      }
    log(
      .unitAssigned, unit: assignment.unit, call: assignment.call,
      .init(
        until: arriving, from: from.point, fromZone: from.zone, part: part, reason: reason, isBorrowed: assignment.isBorrowed))
  }

  /// Writes the patrol stop at the end of a unit's leg.
  mutating func logStop(of unit: Int32) {
    let beat = units[Int(unit)].beat
    log(
      .patrolStop, unit: unit, call: nil, at: beat.to, time: beat.arrives,
      .init(since: beat.departs, until: beat.leaves, from: beat.from.point, fromZone: beat.from.zone))
  }

  /// Houses and units as the log names them.
  fileprivate func traced(days: Range<Int>) -> Trace {
    let precincts = arm.parameters.staffing.precincts.count
    let houses = bases.enumerated().map { index, base in
      let station = index - precincts
      let openDay = station < 0 ? 0 : base.isOpen ? state.rollout.schedules[station].openDay : nil
      return Trace.Base(
        kind: base.station == nil ? .precinct : base.side == .stations ? .station : .team, precinct: base.precinct,
        organisation: base.organisation, point: base.position.point, zone: base.position.zone, openDay: openDay)
    }
    return Trace(
      days: days, bases: houses,
      units: units.map { Trace.Unit(base: $0.base, post: $0.post, instance: $0.instance, mode: $0.mode) })
  }
}

extension ReplicationSimulator {
  /// The log of one replication of one arm, for the days from `first` until before `end`: the same replication as in a comparison.
  ///
  /// The days before are run without a log. Memory: about 200 bytes a line, some ten lines a call and two a patrol stop.
  ///
  /// - Parameters:
  ///   - parameters: The arm.
  ///   - seed: Master seed.
  ///   - replication: Number of the replication, below 2²⁴.
  ///   - first: Simulated day with which the log begins.
  ///   - end: Simulated day before which it ends.
  ///   - call: Id of the only call that is written about; nil writes about everything.
  public static func trace(
    _ parameters: ModelParameters, seed: UInt64, replication: UInt32, from first: Int, until end: Int, call: UInt64? = nil
  ) -> Trace {
    let parameters = parameters.calibrated()
    let random = KeyedRandom(seed: seed, replication: replication)
    let arm = Arm(parameters)
    let table = LatentTable(parameters, attemptsPerYear: RootRates.solved(Arm(SimulatedArms([parameters]).statusQuos[0])))
    var world = World(arm, random: random, checked: false)
    let end = min(end, parameters.calendar.dayCount)
    world.live(0..<min(first, end), of: table)
    if first < end { world.startTrace(of: call) }
    let situation = world.trace?.entries.count ?? 0
    if first < end { world.live(first..<end, of: table) }
    // A patrol's stop is noticed when somebody asks for it: now all are asked, and the log is put in the order of time.
    for unit in world.units.indices { world.advanceBeat(Int32(unit), to: .midnight(ofDay: end)) }
    var log = world.traced(days: first..<max(first, end))
    for (index, entry) in (world.trace?.entries ?? []).enumerated() {
      // A turn at a door is known before it begins.
      if index < situation && entry.time <= .midnight(ofDay: first) || entry.time < .midnight(ofDay: first) {
        log.before.append(entry)
      } else if entry.time < .midnight(ofDay: end) {
        log.entries.append(entry)
      }
    }
    log.before = inOrder(log.before)
    log.entries = inOrder(log.entries)
    return log
  }

  /// By time, and at the same time as they were written.
  private static func inOrder(_ entries: [TraceEntry]) -> [TraceEntry] {
    entries.enumerated()
      .sorted { $0.element.time != $1.element.time ? $0.element.time < $1.element.time : $0.offset < $1.offset }
      .map { $0.element }
  }
}
