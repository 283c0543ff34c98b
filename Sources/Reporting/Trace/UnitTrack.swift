import DiscreteEvents
import StationModel

/// Where a unit was and what it did: from each waypoint it goes along the straight line to the next.
struct UnitTrack: Equatable, Sendable {
  enum State: Int, Sendable {
    /// Not on duty, or not to be seen because its work is not simulated.
    case off
    /// Between calls, and not on patrol: at its base or on the way there.
    case free
    /// On the way to the next stop of its patrol.
    case patrols
    /// At a stop of its patrol.
    case stops
    case enRoute
    case onScene
  }
  struct Waypoint: Equatable, Sendable {
    var time: Time
    var state: State
    var point: Point
  }
  private(set) var waypoints: [Waypoint] = []
  /// The end of a leg or of a stop that holds only if nothing comes between.
  private var expected: Waypoint?

  /// The tracks of all units of a log, by index.
  static func all(_ trace: Trace) -> [UnitTrack] {
    var tracks = Array(repeating: UnitTrack(), count: trace.units.count)
    for entry in trace.before { if let unit = entry.unit { tracks[unit].add(entry) } }
    for entry in trace.entries { if let unit = entry.unit { tracks[unit].add(entry) } }
    for unit in tracks.indices { tracks[unit].reach(.init(milliseconds: .max)) }
    return tracks
  }

  private mutating func add(_ entry: TraceEntry) {
    reach(entry.what == .patrolStop ? entry.details.since ?? entry.time : entry.time)
    let from = entry.details.from ?? entry.point
    switch entry.what {
    case .turnBegins, .unitRecalled, .unitFree, .unitDiverted: put(entry.time, .free, entry.point)
    case .turnEnds, .unitElsewhere: put(entry.time, .off, entry.point)
    case .unitAssigned: put(entry.time, .enRoute, from)
    case .unitArrived: put(entry.time, .onScene, entry.point)
    case .unitReturns:
      put(entry.time, .free, from)
      expected = entry.details.until.map { Waypoint(time: $0, state: .free, point: entry.point) }
    case .patrolStop:
      put(entry.details.since ?? entry.time, .patrols, from)
      put(entry.time, .stops, entry.point)
      expected = entry.details.until.map { Waypoint(time: $0, state: .patrols, point: entry.point) }
    case .callReceived, .callCleared, .callAbandoned, .vehicleFails, .vehicleReturns, .borrowingOpens, .stationOpens,
      .breakBegins, .breakEnds, .callWaits, .doorTurn, .doorLeft, .doorReturned:
      break
    }
  }

  /// What was expected by a time has come true; what was expected later has not.
  private mutating func reach(_ time: Time) {
    if let expected, expected.time <= time { put(expected.time, expected.state, expected.point) }
    expected = nil
  }

  /// Of several at one time and place the last one holds.
  private mutating func put(_ time: Time, _ state: State, _ point: Point) {
    let next = Waypoint(time: time, state: state, point: point)
    if let last = waypoints.last, last.time == time, last.point == point {
      waypoints[waypoints.count - 1] = next
    } else {
      waypoints.append(next)
    }
  }
}
