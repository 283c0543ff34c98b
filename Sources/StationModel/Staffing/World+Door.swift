import DiscreteEvents

// Whether somebody is at the door of a station. The time that a crew that goes out together is away is taken off the time that the door
// is manned, which was counted in full when the turn was put on the roster.

extension World {
  /// What a crew may do outside under the door policy of its house.
  func atTheDoor(_ manning: Manning, _ organisation: Organisation) -> Manning {
    guard let door = organisation.door else { return manning }
    var manning = manning
    manning.duties = door.duties(manning.duties, crew: manning.crew)
    return manning
  }

  /// True for a unit whose going out leaves the door unmanned.
  func emptiesDoor(_ unit: Int32) -> Bool { houseMinutes(unit) != nil }

  /// Minutes in the house between two patrols; nil for a unit that goes from stop to stop.
  func houseMinutes(_ unit: Int32) -> Double? {
    guard let minutes = state.staffing.doors[Int(unit)].houseMinutes, units[Int(unit)].duties.contains(.open) else { return nil }
    return minutes
  }

  mutating func leaveDoor(_ unit: Int32, at time: Time) {
    guard state.staffing.doors[Int(unit)].awaySince == nil, emptiesDoor(unit) else { return }
    state.staffing.doors[Int(unit)].awaySince = time
    log(.doorLeft, unit: unit, call: nil, at: bases[units[Int(unit)].base].position, time: time)
  }

  mutating func returnToDoor(_ unit: Int32, at time: Time) {
    countAway(unit, at: time)
    if trace != nil, state.staffing.doors[Int(unit)].awaySince != nil {
      log(.doorReturned, unit: unit, call: nil, at: bases[units[Int(unit)].base].position, time: time)
    }
    state.staffing.doors[Int(unit)].awaySince = nil
  }

  /// Counts the time away up to `time`.
  mutating func countAway(_ unit: Int32, at time: Time) {
    let index = Int(unit)
    guard let since = state.staffing.doors[index].awaySince, since < time else { return }
    state.staffing.doors[index].awaySince = time
    guard isCounted else { return }
    // What it does outside between calls is patrol.
    let ms = (time - since).milliseconds
    if units[index].activity.isFree, patrols(unit) {
      record.staff[units[index].side, units[index].precinct, month, .patrolMs] += ms
      spread(ms, .patrolMs, until: time)
    }
    record.staff[units[index].side, units[index].precinct, month, .doorMannedMs] -= ms
    spread(-ms, .doorMannedMs, until: time)
  }

  // MARK: Who is at the door now

  /// A crew is on the roster of a post that keeps a station's door; somebody alone whose post is not simulated is away at the planned
  /// break.
  mutating func keepDoor(_ turn: Turn, base: Int, isSimulated: Bool) {
    guard turn.manning.duties.contains(.open), let station = bases[base].station, state.rollout.sites.isHouse[station] else {
      return
    }
    let parts = isSimulated ? [(from: turn.start, until: turn.end)] : parts(of: turn, base: base)
    for part in parts { add(DoorTurn(unit: turn.unit, from: part.from, until: part.until), at: station) }
  }

  private mutating func add(_ turn: DoorTurn, at station: Int) {
    state.staffing.doorTurns[station].append(turn)
    logDoor(turn)
  }

  mutating func forgetDoorTurns(base: Int, before time: Time) {
    if let station = bases[base].station { state.staffing.doorTurns[station].removeAll { $0.until <= time } }
  }

  /// Tells the guardianship whose doors are manned at this moment, where anybody minds.
  mutating func lookAtDoors() {
    guard state.offending.guardianship.watchesDoors else { return }
    for station in state.staffing.doorTurns.indices { state.offending.guardianship.setManned(station, isDoorManned(station)) }
  }

  mutating func isDoorManned(_ station: Int) -> Bool {
    // No closure here: one that looks at the world would copy all of it.
    for index in state.staffing.doorTurns[station].indices {
      let turn = state.staffing.doorTurns[station][index]
      guard turn.from <= now, now < turn.until else { continue }
      if state.staffing.watchesDoors { advanceBeat(turn.unit, to: now) }
      if isAtDoor(turn.unit) { return true }
    }
    return false
  }

  /// Whether a unit that is on a turn at the door is there and not out on a call, on patrol or at a break.
  private func isAtDoor(_ unit: Int32) -> Bool {
    let door = state.staffing.doors[Int(unit)]
    if door.awaySince != nil { return false }
    if door.hasPolicy { return true }
    if units[Int(unit)].isOnBreak && units[Int(unit)].crew.total == 1 || units[Int(unit)].isTaskOutside { return false }
    switch units[Int(unit)].activity {
    case .enRoute, .onScene: return false
    case .off, .free, .elsewhere: return true
    }
  }
}

/// A turn of a crew that keeps a station's door.
struct DoorTurn: BitwiseCopyable {
  let unit: Int32
  let from: Time
  let until: Time
}
