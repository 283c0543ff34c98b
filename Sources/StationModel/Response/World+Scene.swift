import DiscreteEvents

extension World {
  /// A unit arrives at its call.
  mutating func arrive(_ unit: Int32) {
    let index = Int(unit)
    guard case .enRoute(let call, _, _) = units[index].activity else {
      preconditionFailure("a unit arrived that was not on its way")
    }
    settle(unit, at: now)
    units[index].arrival = nil
    units[index].activity = .onScene(call: call)
    if calls[call].firstArrival == nil { calls[call].firstArrival = now }
    let isLead = calls[call].lead == unit
    let isCapableStabiliser = calls[call].stabiliser == unit && canLead(unit)
    let isResponse = calls[call].firstCapableArrival == nil && (isLead || isCapableStabiliser)
    log(.unitArrived, unit: unit, call: call, .init(isResponse: isResponse))
    if isResponse {
      calls[call].firstCapableArrival = now
      calls[call].assigned = isLead ? calls[call].leadAssigned : calls[call].stabiliserAssigned
      calls[call].isByStation = units[index].side == .stations
      if !isLead { calls[call].isBorrowed = false }
    }
    if isLead {
      calls[call].clearance = schedule(.callClears(call: call), at: now + calls[call].root.onScene, entity: calls[call].root.rank)
      releaseStabiliser(of: call)
    } else if calls[call].stabiliser != unit {
      calls[call].additionalArrived += 1
    }
    let needed = arm.unitsNeeded[Int(calls[call].root.kind)]
    if calls[call].fullCrew == nil, let lead = calls[call].lead, units[Int(lead)].activity == .onScene(call: call),
      calls[call].additionalArrived >= needed - 1
    {
      calls[call].fullCrew = now
    }
  }

  /// The lead is there: a stabiliser on the scene or still on its way is free again.
  private mutating func releaseStabiliser(of call: Int32) {
    guard let unit = calls[call].stabiliser else { return }
    calls[call].stabiliser = nil
    remove(unit, from: call)
    release(unit, from: call)
  }

  mutating func clear(_ call: Int32) {
    log(.callCleared, unit: calls[call].lead, call: call)
    finish(call)
  }

  /// Ends a call: counts it, takes it out of every line, frees all its units.
  mutating func finish(_ call: Int32) {
    if calls[call].isWaiting { leaveWaiting(call) }
    if calls[call].isReinforced { state.response.reinforcement[line(of: calls[call].precinct)].remove(call) }
    cancel(calls[call].patience)
    cancel(calls[call].borrowing)
    count(call)
    Mechanisms.callIsOver(call, &self)
    audit.leave(calls[call], at: now, open: false)
    // The slot stays taken while its units are released: nobody may be sent to a call that has ended.
    var next = calls[call].firstUnit
    while let unit = next {
      next = units[Int(unit)].nextOnCall
      units[Int(unit)].nextOnCall = nil
      release(unit, from: call)
    }
    calls.remove(call)
  }

  private mutating func leaveWaiting(_ call: Int32) {
    calls[call].isWaiting = false
    state.response.waiting[line(of: calls[call].precinct)].remove(call)
  }

  /// A unit leaves a call: overtime ends, a relief takes over, or it is free where it stands.
  private mutating func release(_ unit: Int32, from call: Int32) {
    let index = Int(unit)
    let position: Position
    if case .enRoute(_, let from, let arriving) = units[index].activity {
      position = positionEnRoute(unit, from: from, arriving: arriving)
      cancel(units[index].arrival)
      units[index].arrival = nil
    } else {
      position = self.position(ofPlace: calls[call].root.place)
    }
    log(.unitFree, unit: unit, call: call, at: position)
    if !units[index].isOvertime {
      units[index].beat = Beat(at: position, since: now, keeping: units[index].beat.stops)
      becomeFree(unit, at: position)
      return
    }
    settle(unit, at: now)
    units[index].activity = .free
    units[index].beat = Beat(at: position, since: now, keeping: units[index].beat.stops)
    countWayHome(unit)
    guard let relief = units[index].relief else {
      goOff(unit)
      return
    }
    log(.turnEnds, unit: unit, call: nil, at: position)
    log(.turnBegins, unit: unit, call: nil, at: position)
    units[index].take(relief)
    planBreak(unit, relief)
    if state.staffing.watchesDoors { leaveDoor(unit, at: now) }
    becomeFree(unit, at: position)
  }
}
