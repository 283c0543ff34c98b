import DiscreteEvents

extension World {
  /// Decides on the stations that are built by date, whatever happens; called when the world is made.
  mutating func planOpeningPhases() {
    for phase in 0..<arm.openingPhases {
      let indices = sites.stations.indices.filter { sites.stations[$0].phase == phase }
      plan(indices, phase: phase, from: arm.parameters.rollout.phases[phase].startDay)
    }
    progress.nextPhase = arm.openingPhases
  }

  /// What a midnight decides: gate, upgrades, and the sites of phases that begin.
  mutating func advanceRollout(day: Int) {
    let rollout = arm.parameters.rollout
    let starts = arm.parameters.calendar.monthStarts
    if let month = progress.decisionMonth, starts[month] == day { decide(at: month) }
    for index in rollout.upgrades.indices where progress.isPending[index] { consider(upgrade: index, day: day) }
    while progress.nextPhase < rollout.phases.count {
      let index = progress.nextPhase
      let phase = rollout.phases[index]
      if phase.awaitsGate && progress.goDay == nil { return }
      let first = max(phase.startDay, phase.awaitsGate ? progress.goDay ?? 0 : 0)
      guard day >= first else { return }
      for station in siting(of: index) { sites.add(station, arm.parameters, city: city) }
      plan(sites.stations.indices.filter { sites.stations[$0].phase == index }, phase: index, from: first)
      progress.nextPhase += 1
    }
  }

  /// The stations of a phase that begins.
  private func siting(of index: Int) -> [StationPlan] {
    if index < arm.plannedPhases { return arm.plannedStations.filter { $0.phase == index } }
    let phase = arm.parameters.rollout.phases[index]
    var recorded = Array(repeating: Int64(0), count: arm.shape.zones)
    if let days = phase.selectionDays, let crime = enteredCrime ?? recordedCrime {
      for zone in recorded.indices { recorded[zone] = crime.sum(zone: zone, days: days) }
    }
    var siting = Siting(arm.parameters, city: city, after: sites.stations)
    siting.choose(phase: index, in: Siting.Evidence(random: random, recorded: recorded))
    return siting.stations.filter { $0.phase == index }
  }

  /// Puts stations that are decided on into the schedule. The first phase is the pilot.
  private mutating func plan(_ indices: [Int], phase index: Int, from first: Int) {
    let phase = arm.parameters.rollout.phases[index]
    let plans = indices.map { sites.stations[$0] }
    schedules += Construction.schedule(plans, of: phase, from: first, arm.parameters, random: random, cash: &cash)
    for station in indices { found(station) }
    guard index == 0, arm.parameters.rollout.countsRecordedCrime else { return }
    let areas = PilotAreas(plans, city: city)
    record.pilot = PilotRecord(
      sites: areas.sites, treated: areas.treated, control: areas.control, openDay: first, selectionDays: phase.selectionDays)
    progress.readsFromMonth = arm.parameters.calendar.monthStarts.firstIndex { $0 >= first } ?? 0
  }

  /// Whether a station that is built finds its officers without taking more from the precincts than the phase allows.
  func findsStaff(_ station: Int) -> Bool {
    let plan = sites.stations[station]
    guard let most = arm.parameters.rollout.phases[plan.phase].policeFromPrecinctsAtMost else { return true }
    let organisation = organisations[plan.organisation]
    let police = Int(Role.police.rawValue)
    var asked = establishment
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
    record.gate = progress.gate
    record.recordedCrime = recordedCrime
  }
}
