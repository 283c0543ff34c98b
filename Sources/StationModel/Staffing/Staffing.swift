import DiscreteEvents

/// Who works where and when: positions and their holders, turns of duty, breaks, vehicles, doors.
enum Staffing: Mechanism {
  struct State {
    /// How stations work now: as in the parameters until the rollout changes it.
    var organisations: [Organisation]
    var bases: [Base] = []
    /// What each unit's going out means for the door of its house.
    var doors: [DoorWatch] = []
    /// Turns at the door of each station, of today and those of yesterday that are not over.
    var doorTurns: [[DoorTurn]] = []
    /// False where no crew goes out together from a door that it keeps: then nobody looks at the doors.
    let watchesDoors: Bool
    /// Turns of duty that have not begun, in slots that are used again.
    var turns: [Turn] = []
    var freeTurns: [Int32] = []
    var offices: Offices
    var establishment = Establishment()
    var caseWork: CaseWork

    init(_ arm: Arm) {
      organisations = arm.parameters.staffing.organisations
      watchesDoors = organisations.contains { if case .pairsPatrol = $0.door { true } else { false } }
      offices = Offices(arm.parameters)
      caseWork = CaseWork(
        precincts: arm.parameters.staffing.precincts.count,
        meanAgeDays: arm.parameters.offending?.recording.caseDays ?? RecordingParameters().caseDays)
    }
  }

  enum Event: BitwiseCopyable {
    case turnEnds(unit: Int32)
    case turnBegins(turn: Int32)
    case vehicleChanges(unit: Int32)
    case breakIsDue(unit: Int32)
    case breakEnds(unit: Int32)
    case taskEnds(unit: Int32)
  }

  /// Precincts get back what they gave.
  static func midnight(_ day: Int, _ world: inout World) { world.backfillPrecincts() }

  /// Rosters of the day.
  static func dayBegins(_ day: Int, _ roots: DayRoots, _ world: inout World) {
    if world.isChecked { world.checkHeadcount() }
    world.state.staffing.caseWork.beginDay()
    for base in world.bases.indices where world.bases[base].isOpen { world.fillRoster(base: base, day: day) }
  }

  static func stationIsDecided(_ station: Int, _ world: inout World) { world.state.staffing.doorTurns.append([]) }

  /// How its stations will work.
  static func goesOn(as arm: Arm, _ world: inout World) {
    world.state.staffing.organisations = arm.parameters.staffing.organisations
  }

  /// Its people come.
  static func stationOpens(_ station: Int, _ world: inout World) {
    let base = world.arm.parameters.staffing.precincts.count + station
    world.staffStation(base: base)
    world.beginEndlessTurns(base: base)
  }
}

extension World {
  /// Named without their owner, as calls and units are.
  var bases: [Base] {
    @inline(__always) _read { yield state.staffing.bases }
    @inline(__always) _modify { yield &state.staffing.bases }
  }

  mutating func handle(_ event: Staffing.Event) {
    switch event {
    case .turnEnds(let unit): endTurn(unit)
    case .turnBegins(let turn): beginTurn(turn)
    case .vehicleChanges(let unit): changeVehicle(unit)
    case .breakIsDue(let unit): breakIsDue(unit)
    case .breakEnds(let unit): endBreak(unit)
    case .taskEnds(let unit): endTask(unit)
    }
  }

  @discardableResult
  mutating func schedule(_ event: Staffing.Event, at time: Time, entity: UInt64) -> EventHandle {
    schedule(Event.staffing(event), at: time, entity: entity)
  }
}
