public import DiscreteEvents

/// One line of the log of a future.
public struct TraceEntry: Equatable, Sendable {
  public enum What: UInt8, CaseIterable, Sendable {
    case callReceived, unitAssigned, unitDiverted, unitArrived, callCleared, callAbandoned, unitFree, turnBegins, turnEnds,
      patrolStop
  }
  public var time: Time
  public var what: What
  /// The call's id: the same call in every arm.
  public var call: UInt64?
  public var kind: Int?
  /// Index of the unit, its precinct, and whether it belongs to a station.
  public var unit: Int?
  public var precinct: Int?
  public var isStation: Bool
  public var point: Point
  public var zone: Int
}

extension World {
  /// Writes a line of the log when one is kept. Without a place, it is that of the call.
  @inline(__always)
  mutating func log(_ what: TraceEntry.What, unit: Int32?, call: Int32?, at position: Position? = nil, time: Time? = nil) {
    if trace != nil { writeLine(what, unit: unit, call: call, at: position, time: time) }
  }

  /// Apart from the question whether a log is kept, so that runs without one do not pay for what it looks at.
  @inline(never)
  private mutating func writeLine(_ what: TraceEntry.What, unit: Int32?, call: Int32?, at position: Position?, time: Time?) {
    let place = position ?? call.map { self.position(ofPlace: calls[$0].root.place) } ?? bases[0].position
    let entry = TraceEntry(
      time: time ?? now, what: what, call: call.map { calls[$0].root.id }, kind: call.map { Int(calls[$0].root.kind) },
      unit: unit.map(Int.init), precinct: unit.map { units[Int($0)].precinct } ?? call.map { calls[$0].precinct },
      isStation: unit.map { units[Int($0)].side == .stations } ?? false, point: place.point, zone: place.zone)
    trace?.append(entry)
  }
}

extension Future {
  /// The log of one future of one arm, for the days from `first` until before `end`: the same future as in a comparison.
  ///
  /// The days before are run without a log. Memory: about 100 bytes a line, some ten lines a call.
  public static func trace(
    _ parameters: ModelParameters, seed: UInt64, replication: UInt32, from first: Int, until end: Int
  ) -> [TraceEntry] {
    let parameters = parameters.calibrated()
    let random = KeyedRandom(seed: seed, replication: replication)
    let arm = Arm(parameters)
    let table = LatentTable(parameters, attemptsPerYear: RootRates.solved(Arm(Cast([parameters]).statusQuos[0])))
    var roots = DayRoots()
    var world = World(arm, random: random, checked: false)
    for day in 0..<min(end, parameters.calendar.dayCount) {
      world.run(until: .midnight(ofDay: day))
      if day == first { world.trace = [] }
      table.roots(day: day, random: random, into: &roots)
      world.begin(day: day, roots: roots.calls, attempts: roots.attempts)
    }
    world.run(until: .midnight(ofDay: min(end, parameters.calendar.dayCount)))
    // A patrol's stop is noticed when somebody asks for it: the log is put in the order of time.
    return (world.trace ?? []).enumerated()
      .sorted { $0.element.time != $1.element.time ? $0.element.time < $1.element.time : $0.offset < $1.offset }
      .map { $0.element }
  }
}
