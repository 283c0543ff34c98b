import DiscreteEvents

extension World {
  /// Decides on the stations that are built by date, whatever happens; called when the world is made.
  mutating func planOpeningPhases() {
    for phase in 0..<arm.openingPhases {
      let indices = state.rollout.sites.stations.indices.filter { state.rollout.sites.stations[$0].phase == phase }
      plan(indices, phase: phase, from: arm.parameters.rollout.phases[phase].startDay)
    }
    state.rollout.progress.nextPhase = arm.openingPhases
  }

  /// What a midnight decides: gate, upgrades, and the sites of phases that begin.
  mutating func advanceRollout(day: Int) {
    let rollout = arm.parameters.rollout
    let starts = arm.parameters.calendar.monthStarts
    if let month = state.rollout.progress.decisionMonth, starts[month] == day { decide(at: month) }
    for index in rollout.upgrades.indices where state.rollout.progress.isPending[index] { consider(upgrade: index, day: day) }
    while state.rollout.progress.nextPhase < rollout.phases.count {
      let index = state.rollout.progress.nextPhase
      let phase = rollout.phases[index]
      if phase.awaitsGate && state.rollout.progress.goDay == nil { return }
      let first = max(phase.startDay, phase.awaitsGate ? state.rollout.progress.goDay ?? 0 : 0)
      guard day >= first else { return }
      for station in siting(of: index) { state.rollout.sites.add(station, arm.parameters, city: city) }
      plan(
        state.rollout.sites.stations.indices.filter { state.rollout.sites.stations[$0].phase == index }, phase: index, from: first
      )
      state.rollout.progress.nextPhase += 1
    }
  }

  /// The stations of a phase that begins.
  private func siting(of index: Int) -> [StationPlan] {
    if index < arm.plannedPhases { return arm.plannedStations.filter { $0.phase == index } }
    let phase = arm.parameters.rollout.phases[index]
    var recorded = Array(repeating: Int64(0), count: arm.shape.zones)
    if let days = phase.selectionDays, let crime = state.rollout.enteredCrime ?? state.rollout.recordedCrime {
      for zone in recorded.indices { recorded[zone] = crime.sum(zone: zone, days: days) }
    }
    var siting = Siting(arm.parameters, city: city, after: state.rollout.sites.stations)
    siting.choose(phase: index, in: Siting.Evidence(random: random, recorded: recorded))
    return siting.stations.filter { $0.phase == index }
  }

  /// Puts stations that are decided on into the schedule. The first phase is the pilot.
  private mutating func plan(_ indices: [Int], phase index: Int, from first: Int) {
    let phase = arm.parameters.rollout.phases[index]
    let plans = indices.map { state.rollout.sites.stations[$0] }
    state.rollout.schedules += Construction.schedule(
      plans, of: phase, from: first, arm.parameters, random: random, cash: &state.budget.cash)
    for station in indices { addStation(station) }
    guard index == 0, arm.parameters.rollout.countsRecordedCrime else { return }
    let areas = PilotAreas(plans, city: city)
    record.pilot = PilotRecord(
      sites: areas.sites, treated: areas.treated, control: areas.control, openDay: first, selectionDays: phase.selectionDays)
    state.rollout.progress.readsFromMonth = arm.parameters.calendar.monthStarts.firstIndex { $0 >= first } ?? 0
  }

  /// Opens the stations whose day has come, if they find their officers.
  mutating func openStations(day: Int) {
    for station in state.rollout.sites.stations.indices {
      if state.rollout.schedules[station].startDay == day { state.budget.books.startBuilding(station, month: month) }
      guard state.rollout.schedules[station].openDay == day else { continue }
      guard findsStaff(station) else {
        state.rollout.schedules[station].openDay = day + 1
        continue
      }
      let base = arm.parameters.staffing.precincts.count + station
      bases[base].isOpen = true
      log(.stationOpens, unit: nil, call: nil, at: bases[base].position, time: .midnight(ofDay: day))
      Mechanisms.stationOpens(station, &self)
    }
  }

  /// Whether a station that is built finds its officers without taking more from the precincts than the phase allows.
  func findsStaff(_ station: Int) -> Bool {
    let plan = state.rollout.sites.stations[station]
    guard let most = arm.parameters.rollout.phases[plan.phase].policeFromPrecinctsAtMost else { return true }
    let organisation = state.staffing.organisations[plan.organisation]
    let police = Int(Role.police.rawValue)
    var asked = state.staffing.establishment
    let needed = asked.staff(
      organisation.staff?.police ?? 0, .police, of: plan.organisation, from: organisation.origin[police]
    ).precincts
    if needed == 0 { return true }
    let precincts = bases.filter { $0.station == nil }
    let established = precincts.reduce(0) { $0 + $1.initialPolice }
    let present = precincts.reduce(0) { $0 + $1.people[police].count }
    return Double(established - present + needed) <= most * Double(established)
  }

  /// What the record says of pilot, gate and recorded crime at the end of the run.
  mutating func completePilotRecord() {
    record.gate = state.rollout.progress.gate
    record.recordedCrime = state.rollout.recordedCrime
  }
}
