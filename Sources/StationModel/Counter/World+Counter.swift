import DiscreteEvents

// What the counter takes from the rest of the model, and what it gives: overtime, checks, waits, calls that walk in.

extension World {
  /// A crew serves whoever is in line when it closes.
  mutating func countOvertimeAtWindow(_ time: TimeSpan, base: Int, zone: Int) {
    guard isCounted else { return }
    let crew = Headcount(auxiliary: 1)
    count(.overtimeMs, time.milliseconds, at: zone)
    record.staff[bases[base].side, bases[base].precinct, month, .overtimeMs] += time.milliseconds
    state.budget.books.addOvertime(base: base, crew: crew, ms: time.milliseconds)
  }

  /// An officer checks what was vouched for, beside the roster.
  mutating func countCheck(_ time: TimeSpan, base: Int, zone: Int) {
    guard isCounted else { return }
    count(.checkMs, time.milliseconds, at: zone)
    record.staff[bases[base].side, bases[base].precinct, month, .overtimeMs] += time.milliseconds
    state.budget.books.addOvertime(base: base, crew: Headcount(police: 1), ms: time.milliseconds)
  }

  mutating func addWait(_ wait: TimeSpan, of need: CounterNeed) {
    guard need.sums >= 0 else { return }
    let (windows, width) = (arm.shape.windows, record.counter!.byZone.width)
    let window = Int(need.sums) / width % windows
    record.counter!.waits[window].add(wait.milliseconds)
    record.counter!.waits[(1 + need.root.age.rawValue) * windows + window].add(wait.milliseconds)
  }

  // MARK: Calls that walk in

  /// Whether a caller walks in at a station or desk nearby instead: recorded, and nobody is sent.
  mutating func walksIn(_ call: Int32) -> Bool {
    // Nothing is taken out of the state, which would be copied for every call.
    guard state.counter != nil, !state.counter!.parameters.walksIn.isEmpty,
      state.counter!.parameters.walksIn[Int(calls[call].root.kind)]
    else { return false }
    let (share, km) = (state.counter!.parameters.walkInShare, state.counter!.parameters.walkInKm)
    let u = random.uniform(.walkIn, calls[call].root.id)
    guard u < share else { return false }
    let from = city.places[Int(calls[call].root.place)].point
    let awareness = awareness(ofZone: calls[call].zone)
    for site in state.counter!.sites.indices {
      guard let base = state.counter!.sites[site].base else { continue }
      let distance = city.distance(from, state.counter!.sites[site].position.point)
      let known = bases[base].station == nil ? 1 : awareness
      guard u < share * known, u < share * known * Elementary.exp(-distance / km), isAttended(site, base) else { continue }
      take(call, at: site)
      return true
    }
    return false
  }

  /// Somebody is at the door of a station, or at the desk of a precinct.
  private mutating func isAttended(_ site: Int, _ base: Int) -> Bool {
    if let station = bases[base].station { return state.rollout.sites.isHouse[station] && isDoorManned(station) }
    return state.counter!.sites[site].desks.contains { $0.covers(now) }
  }

  private mutating func take(_ call: Int32, at site: Int) {
    guard var counter = state.counter.take() else { return }
    let root = calls[call].root
    if month >= 0, record.counter != nil {
      record.counter!.byZone[record.counter!.byZone.row(calls[call].zone, .under60), arm.window(ofMonth: month), .walkIns] += 1
    }
    // At a desk of the police it takes nobody away from the windows.
    if let base = counter.sites[site].base, bases[base].station != nil {
      var need = CounterNeed(root: RootNeed(id: root.id, place: root.place, zone: calls[call].zone), day: day, sums: -1)
      need.isWalkIn = true
      let slot = counter.needs.insert(need)
      counter.visits.add(Visit(slot, key: root.id, at: Int16(site), kiosk: false, arrives: now))
    }
    state.counter = counter
  }
}
