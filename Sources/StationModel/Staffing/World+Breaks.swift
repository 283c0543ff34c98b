import DiscreteEvents

extension World {
  /// Plans the break of a crew that begins its turn.
  mutating func planBreak(_ unit: Int32, _ turn: Turn) {
    let index = Int(unit)
    let organisation = organisation(of: units[index].base)
    guard organisation.staff != nil, organisation.mealBreak != nil, !units[index].duties.isOtherWork,
      let time = MealBreak.begin(turn, key: units[index].vehicleKey, random: random)
    else { return }
    // A relief that took over late may have missed it.
    units[index].mealBreak = time < now ? .due : .planned(time)
    if time >= now { schedule(.breakIsDue(unit: unit), at: time, entity: units[Int(unit)].rank) }
  }

  mutating func breakIsDue(_ unit: Int32) {
    // Not if it belongs to a turn that is over.
    guard case .planned(let time) = units[Int(unit)].mealBreak, time == now else { return }
    units[Int(unit)].mealBreak = .due
    takeBreak(unit)
  }

  /// A crew without work takes the break that is due: at its base, or, if it alone keeps a door that it has left, where it is.
  mutating func takeBreak(_ unit: Int32) {
    let index = Int(unit)
    guard case .due = units[index].mealBreak, units[index].activity.isFree, !units[index].isOccupied,
      let length = state.staffing.organisations[bases[units[index].base].organisation].mealBreak
    else { return }
    guard now + length <= units[index].turnEnds else {
      units[index].mealBreak = .none
      return
    }
    advanceBeat(unit, to: now)
    leaveStop(unit)
    settle(unit, at: now)
    let position = position(of: unit, at: now)
    units[index].isOnBreak = true
    units[index].mealBreak = .taken(until: now + length)
    schedule(.breakEnds(unit: unit), at: now + length, entity: units[Int(unit)].rank)
    log(.breakBegins, unit: unit, call: nil, at: position, .init(isAlone: units[index].crew.total == 1))
    if state.staffing.watchesDoors, emptiesDoor(unit), units[index].crew.total == 1 {
      units[index].beat = Beat(at: position, since: now, keeping: units[index].beat.stops)
      state.patrol.beatDue[index] = World.never
      leaveDoor(unit, at: now)
    } else {
      startBeat(unit, from: position)
    }
  }

  mutating func endBreak(_ unit: Int32) {
    let index = Int(unit)
    // Not if a call has broken it.
    guard case .taken(let end) = units[index].mealBreak, end == now, units[index].isOnBreak else { return }
    advanceBeat(unit, to: now)
    settle(unit, at: now)
    stopBreak(unit)
    let position = position(of: unit, at: now)
    log(.breakEnds, unit: unit, call: nil, at: position)
    becomeFree(unit, at: position)
  }

  /// It is over, or broken; time until now is to be counted before.
  mutating func stopBreak(_ unit: Int32) {
    units[Int(unit)].isOnBreak = false
    units[Int(unit)].mealBreak = .none
  }

  /// A break of somebody who is alone at a door, or at a post that is not simulated: counted when the turn is put on the roster.
  mutating func countPlannedBreak(_ turn: Turn, _ organisation: Organisation) {
    let index = Int(turn.unit)
    guard isCounted, organisation.staff != nil, let length = organisation.mealBreak,
      let begin = MealBreak.begin(turn, key: units[index].vehicleKey, random: random)
    else { return }
    record.staff[units[index].side, units[index].precinct, month, .breakMs] += length.milliseconds
    guard turn.manning.duties.contains(.open), turn.manning.crew.total == 1 else { return }
    record.staff[units[index].side, units[index].precinct, month, .doorMannedMs] -= length.milliseconds
    spread(-length.milliseconds, .doorMannedMs, until: begin + length)
    observeDoor(base: units[index].base, planned: 0, manned: -length.milliseconds)
  }
}
