import DiscreteEvents

extension World {
  /// Brings an upgrade whose day has come or whose figure is so.
  mutating func consider(upgrade index: Int, day: Int) {
    let upgrade = arm.parameters.rollout.upgrades[index]
    guard day >= upgrade.startDay else { return }
    if let trigger = upgrade.trigger {
      guard let month = arm.parameters.calendar.monthStarts.firstIndex(of: day), month >= upgrade.triggerMonths,
        let pilot = record.pilot, day > pilot.openDay
      else { return }
      payGateSurvey([trigger], month: month)
      guard trigger.holds(observed(trigger, months: month - upgrade.triggerMonths..<month)) else { return }
    }
    state.rollout.progress.isPending[index] = false
    state.budget.books.payCapital(upgrade.capitalCents, month: month)
    apply(upgrade.change)
  }

  /// Changes how stations and patrols work from now on; turns under way end as they were planned, and keep their
  /// posts until then.
  mutating func apply(_ change: OperatingChange) {
    for one in change.posts {
      let former = state.staffing.organisations[one.organisation].posts[one.post].count
      if let opens = one.opensAtMinute { state.staffing.organisations[one.organisation].posts[one.post].opensAtMinute = opens }
      if let closes = one.closesAtMinute {
        state.staffing.organisations[one.organisation].posts[one.post].closesAtMinute = closes
      }
      if let days = one.days { state.staffing.organisations[one.organisation].posts[one.post].days = days }
      if let count = one.count { state.staffing.organisations[one.organisation].posts[one.post].count = count }
      for unit in units.indices
      where units[unit].post == one.post && bases[units[unit].base].organisation == one.organisation
        && bases[units[unit].base].isOpen && units[unit].instance >= former && isEstablished(Int32(unit))
        && units[unit].vehicleSpell == 0
      {
        startVehicle(Int32(unit), state.staffing.organisations[one.organisation].posts[one.post])
      }
    }
    guard state.patrol.parameters != nil, change.patrolPolicy != nil || change.dwellMinutes != nil else { return }
    let midnight = Time.midnight(ofDay: day)
    // Stops until now follow the old rule.
    for unit in units.indices { advanceBeat(Int32(unit), to: midnight) }
    if let policy = change.patrolPolicy { state.patrol.parameters?.policy = policy }
    if let dwell = change.dwellMinutes { state.patrol.parameters?.dwellMinutes = dwell }
    refreshHotPlaces(at: midnight)
  }

  /// Whether a unit's post has so many instances now.
  func isEstablished(_ unit: Int32) -> Bool { units[Int(unit)].instance < post(of: unit).count }
}
