import DiscreteEvents

extension World {
  /// A call of the day enters the city; until it reaches the dispatcher nothing can be done about it.
  @discardableResult
  mutating func receive(_ root: RootCall) -> Int32 {
    let zone = city.places[Int(root.place)].zone
    let call = calls.insert(Call(root: root, zone: zone, precinct: city.zones[zone].precinct))
    schedule(.callReachesDispatcher(call: call), at: root.received + root.intake, entity: root.rank)
    return call
  }

  mutating func reachDispatcher(_ call: Int32) {
    calls[call].atDispatcher = now
    if walksIn(call) {
      Mechanisms.callReachesDispatcher(call, &self)
      return calls.remove(call)
    }
    audit.enter(at: now)
    Mechanisms.callReachesDispatcher(call, &self)
    log(.callReceived, unit: nil, call: call, .init(since: calls[call].root.received))
    let hold = arm.parameters.dispatch.hold[arm.priority[Int(calls[call].root.kind)] - 1]
    if hold > .zero {
      schedule(.holdEnds(call: call), at: now + hold, entity: calls[call].root.rank)
    } else {
      dispatch(call)
    }
  }

  /// From now on units are sent.
  mutating func dispatch(_ call: Int32) {
    if arm.priority[Int(calls[call].root.kind)] == 1, arm.parameters.dispatch.borrowAfter != nil { calls[call].mayBorrow = true }
    look(for: call)
    if calls[call].lead == nil {
      calls[call].isDelayed = true
      log(.callWaits, unit: nil, call: call)
      startClocks(call)
      recallIfOverloaded(precinct: calls[call].precinct)
    }
  }

  /// From now on the caller loses patience and, later, other precincts may be asked. A call whose unit was taken away goes on where it
  /// was: what it has waited already counts, the time during which a unit was on its way does not.
  private mutating func startClocks(_ call: Int32) {
    let waited = calls[call].waited
    calls[call].waitsSince = now
    if let patience = calls[call].root.patience {
      let left = max(.zero, patience - waited)
      calls[call].patience = schedule(.callerGivesUp(call: call), at: now + left, entity: calls[call].root.rank)
    }
    if let borrowAfter = arm.parameters.dispatch.borrowAfter, !calls[call].mayBorrow {
      let left = max(.zero, borrowAfter - waited)
      calls[call].borrowing = schedule(.borrowingOpens(call: call), at: now + left, entity: calls[call].root.rank)
    }
  }

  private mutating func stopClocks(_ call: Int32) {
    if let since = calls[call].waitsSince { calls[call].waited += now - since }
    calls[call].waitsSince = nil
    cancel(calls[call].patience)
    cancel(calls[call].borrowing)
    calls[call].patience = nil
    calls[call].borrowing = nil
  }

  /// Sends whom the policy finds for what the call still lacks; what it lacks after that, it waits for.
  private mutating func look(for call: Int32) {
    updateBeats(around: call)
    if calls[call].lead == nil {
      if let lead = choose(.lead, for: call) { send(lead) } else { wait(call) }
    }
    sendStabiliser(to: call)
    sendAdditional(to: call)
  }

  private mutating func sendStabiliser(to call: Int32) {
    guard calls[call].stabiliser == nil, calls[call].firstCapableArrival == nil,
      let stabiliser = choose(.stabiliser, for: call)
    else { return }
    send(stabiliser)
  }

  private mutating func sendAdditional(to call: Int32) {
    guard calls[call].lead != nil else { return }
    while calls[call].additional < arm.unitsNeeded[Int(calls[call].root.kind)] - 1 {
      guard let unit = choose(.additional, for: call) else { break }
      send(unit)
    }
    updateReinforcement(call)
  }

  /// A call stands in the line for reinforcement exactly as long as it has a lead and lacks additional units.
  private mutating func updateReinforcement(_ call: Int32) {
    let one = calls[call]
    let lacks = one.lead != nil && one.additional < arm.parameters.demand.kinds[Int(one.root.kind)].units - 1
    guard lacks != one.isReinforced else { return }
    calls[call].isReinforced = lacks
    if lacks {
      state.response.reinforcement[line(of: one.precinct)].insert(entry(call))
    } else {
      state.response.reinforcement[line(of: one.precinct)].remove(call)
    }
  }

  private mutating func wait(_ call: Int32) {
    guard !calls[call].isWaiting else { return }
    calls[call].isWaiting = true
    state.response.waiting[line(of: calls[call].precinct)].insert(entry(call))
  }

  private mutating func stopWaiting(_ call: Int32) {
    guard calls[call].isWaiting else { return }
    calls[call].isWaiting = false
    state.response.waiting[line(of: calls[call].precinct)].remove(call)
    stopClocks(call)
  }

  private func entry(_ call: Int32) -> WaitingLine.Entry {
    let root = calls[call].root
    return WaitingLine.Entry(
      priority: arm.priority[Int(calls[call].root.kind)], received: root.received.milliseconds, rank: root.rank, call: call)
  }

  /// Everyone the policy might look at is where the clock says.
  private mutating func updateBeats(around call: Int32) {
    let own = calls[call].precinct
    let all = calls[call].mayBorrow || state.response.waiting.count == 1
    for precinct in state.response.fleet.indices where all || precinct == own { advanceBeats(precinct: precinct, to: now) }
    for station in state.rollout.sites.ofZone[calls[call].zone] { advanceBeats(station: station, to: now) }
  }

  /// Offers a free unit the work that waits; a recalled one without any goes back to what it came from.
  mutating func findWork(for unit: Int32) {
    if let work = chooseWork(for: unit) {
      send(work, becauseNextInLine: true)
      if work.part == .lead {
        updateBeats(around: work.call)
        sendAdditional(to: work.call)
      }
    } else if units[Int(unit)].isRecalled {
      settle(unit, at: now)
      units[Int(unit)].isRecalled = false
      units[Int(unit)].activity = .elsewhere
      state.response.inField.remove(unit, precinct: units[Int(unit)].precinct, house: units[Int(unit)].house)
      state.patrol.beatDue[Int(unit)] = World.never
      log(.unitElsewhere, unit: unit, call: nil, at: units[Int(unit)].beat.from)
    }
  }

  /// Puts a decision of the policy into effect.
  /// - Parameter becauseNextInLine: The unit was free before it got the call; read by the log alone.
  mutating func send(_ assignment: Assignment, becauseNextInLine: Bool = false) {
    let index = Int(assignment.unit)
    let call = assignment.call
    if state.staffing.watchesDoors, emptiesDoor(assignment.unit) { advanceBeat(assignment.unit, to: now) }
    var reason = becauseNextInLine ? TraceEntry.Reason.nextInLine : .nearest
    if case .enRoute = units[index].activity {
      divert(assignment.unit)
      reason = .diverted
    }
    let trip = tripToCall(assignment.unit, call)
    let from = position(of: assignment.unit, at: now)
    if arm.parameters.dispatch.interrupts.contains(.patrol) { leaveStop(assignment.unit) }
    settle(assignment.unit, at: now)
    if units[index].isOnBreak { stopBreak(assignment.unit) }
    if state.staffing.watchesDoors { leaveDoor(assignment.unit, at: now) }
    state.patrol.beatDue[index] = World.never
    units[index].activity = .enRoute(call: call, from: from, arriving: now + trip)
    units[index].beat.departs = now
    units[index].nextOnCall = calls[call].firstUnit
    calls[call].firstUnit = assignment.unit
    units[index].arrival = schedule(.unitArrives(unit: assignment.unit), at: now + trip, entity: units[index].rank)
    switch assignment.part {
    case .lead:
      stopWaiting(call)
      calls[call].lead = assignment.unit
      calls[call].isBorrowed = assignment.isBorrowed
      calls[call].leadAssigned = now
    case .stabiliser:
      calls[call].stabiliser = assignment.unit
      calls[call].stabiliserAssigned = now
    case .additional:
      calls[call].additional += 1
      updateReinforcement(call)
    }
    if trace != nil { logAssignment(assignment, from: from, arriving: now + trip, reason) }
  }

  /// Takes a unit off the call it was on its way to lead; that call waits again, in its old place.
  private mutating func divert(_ unit: Int32) {
    guard case .enRoute(let call, let from, let arriving) = units[Int(unit)].activity else { return }
    precondition(calls[call].lead == unit, "only a lead on its way is diverted")
    let position = positionEnRoute(unit, from: from, arriving: arriving)
    cancel(units[Int(unit)].arrival)
    units[Int(unit)].arrival = nil
    remove(unit, from: call)
    calls[call].lead = nil
    calls[call].leadAssigned = nil
    updateReinforcement(call)
    settle(unit, at: now)
    units[Int(unit)].activity = .free
    units[Int(unit)].beat = Beat(at: position, since: now, keeping: units[Int(unit)].beat.stops)
    log(.unitDiverted, unit: unit, call: call, at: position)
    wait(call)
    startClocks(call)
  }

  mutating func remove(_ unit: Int32, from call: Int32) {
    let next = units[Int(unit)].nextOnCall
    units[Int(unit)].nextOnCall = nil
    if calls[call].firstUnit == unit {
      calls[call].firstUnit = next
      return
    }
    var before = calls[call].firstUnit!
    while units[Int(before)].nextOnCall != unit { before = units[Int(before)].nextOnCall! }
    units[Int(before)].nextOnCall = next
  }

  mutating func openBorrowing(_ call: Int32) {
    calls[call].borrowing = nil
    calls[call].mayBorrow = true
    guard calls[call].lead == nil else { return }
    log(.borrowingOpens, unit: nil, call: call)
    updateBeats(around: call)
    if let lead = choose(.lead, for: call) {
      send(lead)
      sendAdditional(to: call)
    }
  }

  mutating func giveUp(_ call: Int32) {
    calls[call].patience = nil
    // Somebody is there, if only to stabilise: the caller stays.
    guard calls[call].lead == nil, calls[call].firstArrival == nil else { return }
    calls[call].isAbandoned = true
    log(.callAbandoned, unit: nil, call: call)
    finish(call)
  }

  /// In an overload the crews of work that is not simulated are recalled, while calls wait.
  mutating func recallIfOverloaded(precinct: Int) {
    guard let overload = arm.parameters.dispatch.overload,
      state.response.waiting[line(of: precinct)].count >= overload.recallAtWaiting
    else {
      return
    }
    for unit in state.response.fleet[precinct] where units[Int(unit)].activity == .elsewhere {
      settle(unit, at: now)
      units[Int(unit)].isRecalled = true
      log(.unitRecalled, unit: unit, call: nil, at: bases[units[Int(unit)].base].position)
      becomeFree(unit, at: bases[units[Int(unit)].base].position)
    }
  }
}
