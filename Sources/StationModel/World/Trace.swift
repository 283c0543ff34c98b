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
  mutating func log(_ what: TraceEntry.What, unit: Int32?, call: Int32?, at position: Position? = nil, time: Time? = nil) {
    guard trace != nil else { return }
    let place = position ?? call.map { self.position(ofPlace: calls[$0].root.place) } ?? bases[0].position
    let entry = TraceEntry(
      time: time ?? now, what: what, call: call.map { calls[$0].root.id }, kind: call.map { Int(calls[$0].root.kind) },
      unit: unit.map(Int.init), precinct: unit.map { units[Int($0)].precinct } ?? call.map { calls[$0].precinct },
      isStation: unit.map { units[Int($0)].side == .stations } ?? false, point: place.point, zone: place.zone)
    trace?.append(entry)
  }
}
