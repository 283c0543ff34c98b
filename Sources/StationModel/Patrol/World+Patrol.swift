import DiscreteEvents

// A patrol's stops are no events: where a unit is between calls is a function of time, brought up to date when somebody asks.

extension World {
  /// Whether a unit patrols between calls now.
  func patrols(_ unit: Int32) -> Bool {
    patrol != nil && units[Int(unit)].duties.contains(.patrol) && !units[Int(unit)].vehicleIsDown
      && !units[Int(unit)].isRecalled
  }

  /// Sends a free unit on its beat from where it stands: to its next stop, or back to base.
  mutating func startBeat(_ unit: Int32, from position: Position) {
    let index = Int(unit)
    let home = bases[units[index].base].position
    if patrols(unit) {
      units[index].beat.to = position
      units[index].beat.leaves = now
      goToNextStop(unit)
    } else {
      let trip = travel(unit, from: position, to: home, at: now)
      units[index].beat.from = position
      units[index].beat.to = home
      units[index].beat.departs = now
      units[index].beat.arrives = now + trip
      units[index].beat.leaves = now + trip
      units[index].beat.place = nil
      units[index].beat.isCounted = true
      beatDue[index] = World.never
    }
  }

  /// Brings a free unit's beat up to `time`: counts the stops it made and leaves it on the leg or at the stop of that time.
  mutating func advanceBeat(_ unit: Int32, to time: Time) {
    let index = Int(unit)
    while beatDue[index] <= time {
      if !units[index].beat.isCounted {
        countStop(of: unit)
        units[index].beat.isCounted = true
        beatDue[index] = units[index].beat.leaves
      } else {
        goToNextStop(unit)
      }
    }
  }

  /// Where a free unit is at a time that its beat has been brought up to.
  func position(of unit: Int32, at time: Time) -> Position { units[Int(unit)].beat.position(at: time) }

  private mutating func goToNextStop(_ unit: Int32) {
    let index = Int(unit)
    let patrol = patrol!
    let start = units[index].beat.leaves
    let from = units[index].beat.to
    let dwell = TimeSpan.minutes(patrol.dwellMinutes)
    let place = nextPlace(unit, patrol)
    units[index].beat.stops += 1
    let to = place.map { position(ofPlace: $0) } ?? bases[units[index].base].position
    let trip = travel(unit, from: from, to: to, at: start)
    units[index].beat.from = from
    units[index].beat.to = to
    units[index].beat.departs = start
    units[index].beat.arrives = start + trip
    units[index].beat.leaves = start + trip + dwell
    units[index].beat.place = place
    units[index].beat.isCounted = place == nil
    beatDue[index] = place == nil ? start + trip + dwell : start + trip
  }

  private func nextPlace(_ unit: Int32, _ patrol: PatrolParameters) -> Int32? {
    let index = Int(unit)
    let station = bases[units[index].base].station
    let isHouse = station.map { sites.isHouse[$0] } ?? false
    guard patrol.policy != .fixedBeat else {
      let territory = isHouse ? sites.serviceArea[station!] : arm.territory[units[index].precinct]
      guard !territory.isEmpty else { return nil }
      // Units of one fleet start their rounds spread over the territory.
      let fellows = isHouse ? stationUnits[station!] : fleet[units[index].precinct]
      let start = (fellows.firstIndex(of: unit) ?? 0) * territory.count / max(1, fellows.count)
      return territory[(start + Int(units[index].beat.stops)) % territory.count]
    }
    let u = random.uniform(.patrolStop, units[index].key, units[index].beat.stops)
    return isHouse ? hotPlaces.ofStation[station!].place(u) : hotPlaces.ofPrecinct[units[index].precinct].place(u)
  }

  private mutating func countStop(of unit: Int32) {
    let index = Int(unit)
    if trace != nil { log(.patrolStop, unit: unit, call: nil, at: units[index].beat.to, time: units[index].beat.arrives) }
    guard isCounted else { return }
    let window = arm.window(ofMonth: month)
    record.byZone[units[index].beat.to.zone * arm.shape.windows + window, .patrolStops] += 1
    record.byMonth[month, .patrolStops] += 1
  }

  mutating func refreshHotPlaces(at time: Time) {
    guard let patrol else { return }
    // Routes until now follow the old list.
    for unit in units.indices { advanceBeat(Int32(unit), to: time) }
    hotPlaces.refresh(arm, sites, patrol, day: day)
  }
}
