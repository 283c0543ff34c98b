import DiscreteEvents

// A patrol's stops are no events: where a unit is between calls is a function of time, brought up to date when somebody asks.

extension World {
  /// Whether a unit patrols between calls now.
  func patrols(_ unit: Int32) -> Bool {
    state.patrol.parameters != nil && !units[Int(unit)].duties.isDisjoint(with: [.patrol, .observe])
      && !units[Int(unit)].vehicleIsDown
      && !units[Int(unit)].isRecalled && !units[Int(unit)].isOnBreak && !units[Int(unit)].isOccupied
  }

  /// Sends a free unit on its beat from where it stands: to its next stop, or back to base.
  mutating func startBeat(_ unit: Int32, from position: Position) {
    let index = Int(unit)
    let home = bases[units[index].base].position
    if state.staffing.watchesDoors, patrols(unit), let minutes = houseMinutes(unit) {
      goHome(unit, from: position, at: now, staying: .minutes(minutes))
    } else if patrols(unit) {
      units[index].beat.to = position
      units[index].beat.leaves = now
      goToNextStop(unit)
    } else {
      let trip = travel(unit, from: position, to: home, at: now)
      // Its coming back to the door is worth knowing.
      let isCounted = state.staffing.doors[index].awaySince == nil
      units[index].beat.go(from: position, to: home, at: now, trip: trip, staying: .zero, isCounted: isCounted)
      state.patrol.beatDue[index] = isCounted ? World.never : now + trip
      logReturn(unit)
    }
  }

  /// Brings a free unit's beat up to `time`: counts the stops it made and leaves it on the leg or at the stop of that time.
  mutating func advanceBeat(_ unit: Int32, to time: Time) {
    let index = Int(unit)
    while state.patrol.beatDue[index] <= time {
      if !units[index].beat.isCounted {
        units[index].beat.isCounted = true
        state.patrol.beatDue[index] = units[index].beat.leaves
        if !state.staffing.watchesDoors || units[index].beat.place != nil {
          countStop(of: unit)
        } else {
          returnToDoor(unit, at: units[index].beat.arrives)
          if !patrols(unit) { state.patrol.beatDue[index] = World.never }
        }
      } else {
        goToNextStop(unit)
      }
    }
  }

  /// The same for the units in the field of a precinct, and for those of a station.
  mutating func advanceBeats(precinct: Int, to time: Time) {
    // By number: a loop over the list itself would hold on to it, millions of times a run.
    for index in state.response.inField.ofPrecinct[precinct].indices
    where state.patrol.beatDue[Int(state.response.inField.ofPrecinct[precinct][index])] <= time {
      advanceBeat(state.response.inField.ofPrecinct[precinct][index], to: time)
    }
  }

  mutating func advanceBeats(station: Int, to time: Time) {
    for index in state.response.inField.ofStation[station].indices
    where state.patrol.beatDue[Int(state.response.inField.ofStation[station][index])] <= time {
      advanceBeat(state.response.inField.ofStation[station][index], to: time)
    }
  }

  /// Where a free unit is at a time that its beat has been brought up to.
  func position(of unit: Int32, at time: Time) -> Position { units[Int(unit)].beat.position(at: time) }

  private mutating func goToNextStop(_ unit: Int32) {
    let index = Int(unit)
    let patrol = state.patrol.parameters!
    let start = units[index].beat.leaves
    let from = units[index].beat.to
    if state.staffing.watchesDoors, let minutes = houseMinutes(unit), from != bases[units[index].base].position {
      goHome(unit, from: from, at: start, staying: .minutes(minutes))
      return
    }
    let place = nextPlace(unit, patrol)
    if state.staffing.watchesDoors, place != nil { leaveDoor(unit, at: start) }
    // No closure here: one that looks at the world would copy all of it, three million times a run.
    let to: Position
    if let place { to = arm.positions[Int(place)] } else { to = bases[units[index].base].position }
    var trip = travel(unit, from: from, to: to, at: start)
    if let every = units[index].visitEvery { trip = max(.zero, every - patrol.dwell) }
    units[index].beat.go(
      from: from, to: to, at: start, trip: trip, staying: patrol.dwell, place: place, isCounted: place == nil)
    units[index].beat.stops += 1
    state.patrol.beatDue[index] = place == nil ? start + trip + patrol.dwell : start + trip
    if place == nil { logReturn(unit) }
  }

  /// Between two patrols of a crew that keeps the door of its house.
  private mutating func goHome(_ unit: Int32, from: Position, at start: Time, staying: TimeSpan) {
    let index = Int(unit)
    let home = bases[units[index].base].position
    let trip = travel(unit, from: from, to: home, at: start)
    units[index].beat.go(from: from, to: home, at: start, trip: trip, staying: staying, isCounted: false)
    state.patrol.beatDue[index] = start + trip
    logReturn(unit)
  }

  private func nextPlace(_ unit: Int32, _ patrol: PatrolParameters) -> Int32? {
    let index = Int(unit)
    let house = units[index].house
    guard patrol.policy != .fixedBeat else {
      let territory = house.map { state.rollout.sites.serviceArea[$0] } ?? arm.territory[units[index].precinct]
      guard !territory.isEmpty else { return nil }
      // Units of one fleet start their rounds spread over the territory.
      let fellows = house.map { state.response.stationUnits[$0] } ?? state.response.fleet[units[index].precinct]
      let start = (fellows.firstIndex(of: unit) ?? 0) * territory.count / max(1, fellows.count)
      return territory[(start + Int(units[index].beat.stops)) % territory.count]
    }
    let u = random.uniform(.patrolStop, units[index].key, units[index].beat.stops)
    if let house { return state.patrol.hotPlaces.ofStation[house].place(u) }
    return state.patrol.hotPlaces.ofPrecinct[units[index].precinct].place(u)
  }

  private mutating func countStop(of unit: Int32) {
    let index = Int(unit)
    if state.offending.guardianship.countsStops, let place = units[index].beat.place {
      state.offending.guardianship.visit(
        place, unit: unit, from: units[index].beat.arrives, until: units[index].beat.leaves, crew: units[index].crew,
        experience: units[index].experience)
    }
    if trace != nil { logStop(of: unit) }
    guard isCounted else { return }
    let window = arm.window(ofMonth: month)
    record.byZone[units[index].beat.to.zone * arm.shape.windows + window, .patrolStops] += 1
    record.byMonth[month, .patrolStops] += 1
  }

  /// Ends the stop of a unit that is called away or goes off duty; to be called while its beat is up to date.
  mutating func leaveStop(_ unit: Int32) {
    guard state.offending.guardianship.countsStops, units[Int(unit)].activity.isFree else { return }
    let beat = units[Int(unit)].beat
    guard let place = beat.place, beat.isCounted, beat.arrives <= now, now < beat.leaves else { return }
    state.offending.guardianship.leave(place, unit: unit, at: now)
  }

  /// All stops of the day that ends become known.
  mutating func endPatrolDay(at midnight: Time) {
    guard state.offending.guardianship.countsStops else { return }
    for unit in units.indices where state.patrol.beatDue[unit] <= midnight { advanceBeat(Int32(unit), to: midnight) }
    advancePartners(to: midnight)
    state.offending.guardianship.endDay(at: midnight)
  }

  mutating func refreshHotPlaces(at time: Time) {
    guard let patrol = state.patrol.parameters else { return }
    // Routes until now follow the old list.
    for unit in units.indices { advanceBeat(Int32(unit), to: time) }
    state.patrol.hotPlaces.refresh(arm, state.rollout.sites, patrol, day: day, random: random)
  }
}
