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
      for station in siting(of: index) { sites.add(station, arm.parameters, city: arm.city) }
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
    var siting = Siting(arm.parameters, city: arm.city, after: sites.stations)
    siting.choose(phase: index, in: Siting.Evidence(random: random, recorded: recorded))
    return siting.stations.filter { $0.phase == index }
  }

  /// Puts stations that are decided on into the schedule. The first phase is the pilot.
  private mutating func plan(_ indices: [Int], phase index: Int, from first: Int) {
    let phase = arm.parameters.rollout.phases[index]
    let plans = indices.map { sites.stations[$0] }
    schedules += Construction.schedule(plans, of: phase, from: first, arm.parameters, random: random)
    for station in indices { found(station) }
    guard index == 0, arm.parameters.rollout.countsRecordedCrime else { return }
    let areas = PilotAreas(plans, city: arm.city)
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
    let share = organisation.origin[police].precincts
    let needed = Int((Double(organisation.staff?.police ?? 0) * share).rounded())
    if needed == 0 { return true }
    let precincts = bases.filter { $0.station == nil }
    let established = precincts.reduce(0) { $0 + $1.initialPolice }
    let present = precincts.reduce(0) { $0 + $1.people[police].count }
    return Double(established - present + needed) <= most * Double(established)
  }

  // MARK: Gate

  private mutating func decide(at month: Int) {
    guard let gate = arm.parameters.rollout.gate else { return }
    let months = min(progress.readsFromMonth, month)..<month
    var decision = progress.gate ?? GateRecord(month: month)
    decision.month = month
    decision.observed = gate.criteria.map { observed($0, months: months) }
    if progress.forcesGate || zip(gate.criteria, decision.observed).allSatisfy({ $0.holds($1) }) {
      settle(&decision, isGo: true, month: month)
    } else {
      for (index, adjustment) in gate.adjustments.enumerated() where decision.adjustments >> UInt64(index) & 1 == 0 {
        guard adjustment.criterion.holds(observed(adjustment.criterion, months: months)) else { continue }
        decision.adjustments |= 1 << UInt64(index)
        apply(adjustment.change)
      }
      if decision.extensions < gate.extensions {
        decision.extensions += 1
        progress.decisionMonth = month + gate.extensionMonths
        progress.readsFromMonth = month
        // A pilot that is extended beyond the counted months has no decision.
        if month + gate.extensionMonths > arm.shape.months { progress.decisionMonth = nil }
      } else {
        settle(&decision, isGo: gate.goesOnInTheEnd, month: month)
      }
    }
    progress.gate = decision
  }

  private mutating func settle(_ decision: inout GateRecord, isGo: Bool, month: Int) {
    decision.isGo = isGo
    progress.decisionMonth = nil
    if isGo { progress.goDay = arm.parameters.calendar.monthStarts[month] }
  }

  // MARK: Upgrades

  private mutating func consider(upgrade index: Int, day: Int) {
    let upgrade = arm.parameters.rollout.upgrades[index]
    guard day >= upgrade.startDay else { return }
    if let trigger = upgrade.trigger {
      guard let month = arm.parameters.calendar.monthStarts.firstIndex(of: day), month >= upgrade.triggerMonths,
        let pilot = record.pilot, day > pilot.openDay
      else { return }
      guard trigger.holds(observed(trigger, months: month - upgrade.triggerMonths..<month)) else { return }
    }
    progress.isPending[index] = false
    accounts.payCapital(upgrade.capitalCents, month: month)
    apply(upgrade.change)
  }

  /// Changes how stations and patrols work from now on; turns under way end as they were planned.
  private mutating func apply(_ change: OperatingChange) {
    for one in change.posts {
      let former = organisations[one.organisation].posts[one.post].count
      if let opens = one.opensAtMinute { organisations[one.organisation].posts[one.post].opensAtMinute = opens }
      if let closes = one.closesAtMinute { organisations[one.organisation].posts[one.post].closesAtMinute = closes }
      if let days = one.days { organisations[one.organisation].posts[one.post].days = days }
      if let count = one.count { organisations[one.organisation].posts[one.post].count = count }
      for unit in units.indices
      where units[unit].post == one.post && bases[units[unit].base].organisation == one.organisation
        && bases[units[unit].base].isOpen && units[unit].instance >= former && isEstablished(Int32(unit))
        && units[unit].vehicleSpell == 0
      {
        startVehicle(Int32(unit), organisations[one.organisation].posts[one.post])
      }
    }
    guard patrol != nil, change.patrolPolicy != nil || change.dwellMinutes != nil else { return }
    let midnight = Time.midnight(ofDay: day)
    // Stops until now follow the old rule.
    for unit in units.indices { advanceBeat(Int32(unit), to: midnight) }
    if let policy = change.patrolPolicy { patrol?.policy = policy }
    if let dwell = change.dwellMinutes { patrol?.dwellMinutes = dwell }
    refreshHotPlaces(at: midnight)
  }

  /// Whether a unit's post has so many instances now.
  func isEstablished(_ unit: Int32) -> Bool { units[Int(unit)].instance < post(of: unit).count }

  // MARK: Record

  /// What the record says of pilot, gate and recorded crime at the end of the run.
  mutating func completePilotRecord() {
    record.gate = progress.gate
    record.recordedCrime = recordedCrime
  }
}
