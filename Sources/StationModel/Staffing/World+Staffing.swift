import DiscreteEvents

extension World {
  /// Fills the posts of a base for the day and puts the turns on the calendar.
  mutating func fillRoster(base: Int, day: Int) {
    let organisation = organisation(of: base)
    countPositions(base: base)
    var people = bases[base].people
    bases[base].people = [[], [], []]
    if organisation.staff != nil {
      refreshPeople(&people, organisation, day: day)
      recruitVolunteers(&people, organisation, base: base)
    }
    var roster = Roster(organisation, roles: arm.parameters.staffing.roles, people: people, day: day, random: random)
    let weekday = arm.parameters.calendar.weekday[day]
    forgetDoorTurns(base: base, before: .midnight(ofDay: day))
    for unit in bases[base].units where isEstablished(Int32(unit)) {
      let post = organisation.posts[units[unit].post]
      defer { roster.pass(post) }
      guard post.days >> weekday & 1 == 1 else { continue }
      let isEndless = isEndless(post, organisation)
      for turn in TurnPlan.turns(of: post, shiftHours: organisation.shiftHours) {
        // Where the hours have changed, the turn under way keeps the post, and the new one begins when it ends.
        let start = max(Time.midnight(ofDay: day) + .minutes(Double(turn.start)), units[unit].plannedUntil)
        let end = Time.midnight(ofDay: day) + .minutes(Double(turn.end))
        guard start < end else { continue }
        units[unit].plannedUntil = end
        let found =
          organisation.staff == nil
          ? Manning(crew: post.crew, duties: post.duties)
          : roster.manning(of: post, start: start, end: end, people: &people)
        countTurn(post, base: base, start: start, length: end - start, found: found)
        countCaseWork(post, base: base, length: end - start, found: found)
        guard let found else { continue }
        audit.work(found.crew, (end - start).milliseconds, isRostered: organisation.staff != nil, isCounted: isCounted)
        let manning = atTheDoor(found, organisation)
        let shift = Turn(unit: Int32(unit), start: start, end: end, manning: manning)
        let isSimulated = !isEndless && isSimulated(manning.duties)
        keepDoor(shift, base: base, isSimulated: isSimulated)
        Mechanisms.turnIsRostered(shift, base: base, &self)
        if isSimulated { putTurn(shift) } else { countPlannedBreak(shift, organisation) }
      }
    }
    bases[base].people = people
  }

  private mutating func refreshPeople(_ people: inout [[Person]], _ organisation: Organisation, day: Int) {
    for role in Role.allCases {
      let index = Int(role.rawValue)
      let parameters = arm.parameters.staffing.roles[index]
      let gain = Roster.dailyGain(parameters, organisation)
      for person in people[index].indices {
        people[index][person].advance(toDay: day, parameters, at: organisation.kind, random: random)
        guard people[index][person].isAvailable else { continue }
        people[index][person].balance += gain
        audit.earn(gain)
      }
    }
  }

  /// A post whose crew never goes to calls or on patrol needs no events: its hours are counted from the roster.
  func isSimulated(_ duties: Duties) -> Bool {
    if duties.isOtherWork { return arm.parameters.dispatch.overload != nil }
    if duties.contains(.observe), state.offending.guardianship.countsStops { return true }
    return !duties.isDisjoint(with: arm.parameters.taskDuties.union([.respond, .assist, .patrol]))
  }

  /// Always manned, always open: one turn without an end.
  private func isEndless(_ post: Post, _ organisation: Organisation) -> Bool {
    organisation.staff == nil && post.opensAtMinute == 0 && post.closesAtMinute == 1440 && post.days == 0x7F
  }

  mutating func beginEndlessTurns(base: Int) {
    let organisation = organisation(of: base)
    for unit in bases[base].units where isEstablished(Int32(unit)) {
      let post = organisation.posts[units[unit].post]
      startVehicle(Int32(unit), post)
      let manning = atTheDoor(Manning(crew: post.crew, duties: post.duties), organisation)
      if isEndless(post, organisation), isSimulated(manning.duties) {
        let forever = Time.midnight(ofDay: arm.parameters.calendar.dayCount + 1)
        man(Int32(unit), Turn(unit: Int32(unit), start: now, end: forever, manning: manning))
      }
    }
  }
}
