import DiscreteEvents

/// From a call at the dispatcher's to the unit that clears it.
enum Response: Mechanism {
  struct State {
    var calls = CallStore()
    var units: [Unit] = []
    /// Units that answer for a precinct: its own and those of its teams, in order.
    var fleet: [[Int32]]
    /// Units of each station, in order.
    var stationUnits: [[Int32]] = []
    /// Those of both on duty that can be sent or that patrol.
    var inField: FieldUnits
    /// Calls that wait for a unit to lead them, by line: one for each precinct, or one for the city.
    var waiting: [WaitingLine]
    /// Calls under way that lack an additional unit, by line.
    var reinforcement: [WaitingLine]
    var sums = CallSums()

    init(_ arm: Arm) {
      let precincts = arm.parameters.staffing.precincts.count
      fleet = Array(repeating: [], count: precincts)
      inField = FieldUnits(precincts: precincts)
      waiting = Array(repeating: WaitingLine(), count: arm.parameters.dispatch.scope == .city ? 1 : precincts)
      reinforcement = waiting
    }
  }

  enum Event: BitwiseCopyable {
    case callClears(call: Int32)
    case unitArrives(unit: Int32)
    case callReachesDispatcher(call: Int32)
    case holdEnds(call: Int32)
    case borrowingOpens(call: Int32)
    case callerGivesUp(call: Int32)
  }

  static func dayBegins(_ day: Int, _ roots: DayRoots, _ world: inout World) {
    for call in roots.calls where !Disputes.removes(call, &world) { world.receive(call) }
  }

  static func monthEnds(at time: Time, _ world: inout World) { world.settleAll(at: time) }

  static func stationIsDecided(_ station: Int, _ world: inout World) {
    world.state.response.stationUnits.append([])
    world.state.response.inField.addStation()
  }

  static func check(_ world: inout World) {
    world.audit.count(
      events: world.events, waiting: world.state.response.waiting, calls: world.state.response.calls,
      units: world.state.response.units)
    world.checkField()
  }
}

extension World {
  // Named without their owner: most of what happens is about them.

  var calls: CallStore {
    @inline(__always) _read { yield state.response.calls }
    @inline(__always) _modify { yield &state.response.calls }
  }

  var units: [Unit] {
    @inline(__always) _read { yield state.response.units }
    @inline(__always) _modify { yield &state.response.units }
  }

  /// The line in which a precinct's calls wait.
  func line(of precinct: Int) -> Int { state.response.waiting.count == 1 ? 0 : precinct }

  mutating func handle(_ event: Response.Event) {
    switch event {
    case .callClears(let call): clear(call)
    case .unitArrives(let unit): arrive(unit)
    case .callReachesDispatcher(let call): reachDispatcher(call)
    case .holdEnds(let call): dispatch(call)
    case .borrowingOpens(let call): openBorrowing(call)
    case .callerGivesUp(let call): giveUp(call)
    }
  }

  @discardableResult
  mutating func schedule(_ event: Response.Event, at time: Time, entity: UInt64) -> EventHandle {
    schedule(Event.response(event), at: time, entity: entity)
  }
}
