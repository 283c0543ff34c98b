import DiscreteEvents

extension World {
  mutating func putTurn(_ turn: Turn) {
    let slot: Int32
    if let free = state.staffing.freeTurns.popLast() {
      slot = free
      state.staffing.turns[Int(slot)] = turn
    } else {
      slot = Int32(state.staffing.turns.count)
      state.staffing.turns.append(turn)
    }
    schedule(.turnBegins(turn: slot), at: turn.start, entity: units[Int(turn.unit)].rank)
  }

  mutating func beginTurn(_ slot: Int32) {
    let turn = state.staffing.turns[Int(slot)]
    state.staffing.freeTurns.append(slot)
    schedule(.turnEnds(unit: turn.unit), at: turn.end, entity: units[Int(turn.unit)].rank)
    switch units[Int(turn.unit)].activity {
    case .off, .elsewhere: man(turn.unit, turn)
    case .free, .enRoute, .onScene:
      // The former crew is still on its call, in overtime: the new one takes over when it clears.
      precondition(units[Int(turn.unit)].isOvertime, "a post was manned twice")
      units[Int(turn.unit)].relief = turn
    }
  }

  /// Puts a crew on duty at its base.
  mutating func man(_ unit: Int32, _ turn: Turn) {
    let index = Int(unit)
    settle(unit, at: now)
    units[index].take(turn)
    planBreak(unit, turn)
    units[index].isRecalled = false
    let home = bases[units[index].base].position
    log(.turnBegins, unit: unit, call: nil, at: home)
    if turn.manning.duties.isOtherWork {
      units[index].activity = .elsewhere
      log(.unitElsewhere, unit: unit, call: nil, at: home)
      recallIfOverloaded(precinct: units[index].precinct)
      return
    }
    becomeFree(unit, at: home)
  }

  mutating func endTurn(_ unit: Int32) {
    let index = Int(unit)
    advanceBeat(unit, to: now)
    // In overtime it keeps the door no longer: the next crew does.
    if state.staffing.watchesDoors { returnToDoor(unit, at: now) }
    settle(unit, at: now)
    switch units[index].activity {
    case .off: break
    case .free, .elsewhere: goOff(unit)
    case .enRoute, .onScene:
      units[index].isOvertime = true
      // A relief whose own turn ended while it waited for the unit goes home.
      if let relief = units[index].relief, relief.end <= now { units[index].relief = nil }
    }
  }

  mutating func goOff(_ unit: Int32) {
    let index = Int(unit)
    advanceBeat(unit, to: now)
    leaveStop(unit)
    settle(unit, at: now)
    if trace != nil { log(.turnEnds, unit: unit, call: nil, at: position(of: unit, at: now)) }
    units[index].activity = .off
    state.response.inField.remove(unit, precinct: units[index].precinct, house: units[index].house)
    stopBreak(unit)
    state.patrol.beatDue[index] = World.never
    units[index].isOvertime = false
    units[index].isRecalled = false
    units[index].beat = Beat(at: bases[units[index].base].position, since: now, keeping: units[index].beat.stops)
  }

  /// The way from the scene to its base of a crew that clears its call after its turn.
  mutating func countWayHome(_ unit: Int32) {
    let index = Int(unit)
    let base = units[index].base
    guard isCounted, arm.parameters.staffing.organisations[bases[base].organisation].wayHomeIsOvertime else { return }
    let way = travel(unit, from: units[index].beat.to, to: bases[base].position, at: now).milliseconds
    countOvertime(unit, ms: way)
  }

  /// A unit between calls: on its beat, and at once offered the calls that wait.
  mutating func becomeFree(_ unit: Int32, at position: Position) {
    let index = Int(unit)
    settle(unit, at: now)
    units[index].activity = .free
    if worksInField(unit) { state.response.inField.insert(unit, precinct: units[index].precinct, house: units[index].house) }
    startBeat(unit, from: position)
    findWork(for: unit)
    takeBreak(unit)
    Mechanisms.unitIsFree(unit, &self)
  }

  // MARK: Vehicles

  /// The first failure of a vehicle; the process runs on in calendar time whoever drives.
  mutating func startVehicle(_ unit: Int32, _ post: Post) {
    guard let outage = post.outage else { return }
    units[Int(unit)].vehicleSpell = 0
    scheduleVehicle(unit, outage.upHours)
  }

  private mutating func scheduleVehicle(_ unit: Int32, _ length: Distribution) {
    let hours = length.draw(random, .outage, units[Int(unit)].vehicleKey, units[Int(unit)].vehicleSpell)
    // At least a millisecond, so that a vehicle does not change twice at one instant.
    let change = now + max(.hours(hours), TimeSpan(milliseconds: 1))
    units[Int(unit)].vehicleSpell += 1
    schedule(.vehicleChanges(unit: unit), at: change, entity: units[Int(unit)].rank)
  }

  mutating func changeVehicle(_ unit: Int32) {
    let index = Int(unit)
    guard let outage = post(of: unit).outage else { return }
    advanceBeat(unit, to: now)
    leaveStop(unit)
    settle(unit, at: now)
    units[index].vehicleIsDown.toggle()
    scheduleVehicle(unit, units[index].vehicleIsDown ? outage.downHours : outage.upHours)
    if trace != nil {
      let what = units[index].vehicleIsDown ? TraceEntry.What.vehicleFails : .vehicleReturns
      log(what, unit: unit, call: nil, at: bases[units[index].base].position)
    }
    guard units[index].activity.isFree, !units[index].isOnBreak else { return }
    // Down: it stays at base. Back in service: on its beat again, and open to calls.
    let position = position(of: unit, at: now)
    if units[index].vehicleIsDown { startBeat(unit, from: position) } else { becomeFree(unit, at: position) }
  }
}
