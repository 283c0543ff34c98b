import DiscreteEvents

extension World {
  /// Fills the positions of a precinct at the start of the run.
  mutating func recruit(base: Int) {
    let organisation = organisation(of: base)
    guard let staff = organisation.staff else { return }
    for role in Role.allCases {
      for number in 0..<staff[role] { hire(role, base: base, number: number) }
    }
    bases[base].initialPolice = staff.police
  }

  private mutating func hire(_ role: Role, base: Int, number: Int) {
    let id = KeyedRandom.hash(bases[base].id, UInt64(role.rawValue) << 32 | UInt64(number))
    bases[base].people[Int(role.rawValue)].append(person(role, id: id, transferred: false, organisation: organisation(of: base)))
  }

  private func person(_ role: Role, id: UInt64, transferred: Bool, organisation: Organisation) -> Person {
    let parameters = arm.parameters.staffing.roles[Int(role.rawValue)]
    // Somewhere in the cycle of work and rest, so that a base does not start with all its people tired or fresh.
    let balance = random.uniform(.rosterStart, id) * organisation.shiftHours * 3_600_000
    return Person(
      id: id, role: role, isTransferred: transferred, balance: Int64(balance), restsFrom: nil,
      vacancy: Vacancy(parameters, id: id, random: random))
  }

  /// Opens the stations whose day has come and brings their people.
  mutating func openStations(day: Int) {
    for station in sites.stations.indices {
      if schedules[station].startDay == day { accounts.startBuilding(station, month: month) }
      guard schedules[station].openDay == day else { continue }
      guard findsStaff(station) else {
        schedules[station].openDay = day + 1
        continue
      }
      let base = arm.parameters.staffing.precincts.count + station
      bases[base].isOpen = true
      staffStation(base: base)
      beginEndlessTurns(base: base)
    }
  }

  private mutating func staffStation(base: Int) {
    let organisation = organisation(of: base)
    guard let staff = organisation.staff else { return }
    for role in Role.allCases {
      let origin = organisation.origin[Int(role.rawValue)]
      let total = staff[role]
      // Whole persons: precincts first, then offices, the rest is hired.
      let fromPrecincts = Int((Double(total) * origin.precincts).rounded())
      let fromOffices = min(total - fromPrecincts, Int((Double(total) * origin.offices).rounded()))
      var moved = 0
      for _ in 0..<fromPrecincts where transferFromPrecincts(role, to: base) { moved += 1 }
      for _ in 0..<fromOffices where transferFromOffices(role, to: base) { moved += 1 }
      let hired = origin.hired > 0 ? total - fromPrecincts - fromOffices : 0
      for number in 0..<hired { hire(role, base: base, number: number) }
    }
  }

  /// Takes a position from the precinct that has given least of its police so far; false when none has anybody left.
  private mutating func transferFromPrecincts(_ role: Role, to base: Int) -> Bool {
    let index = Int(role.rawValue)
    let precincts = arm.parameters.staffing.precincts.indices.filter { !bases[$0].people[index].isEmpty }
    // Largest share left of what it began with; cross-multiplied, so that no rounding decides. The first among equals.
    func established(_ precinct: Int) -> Int { organisation(of: precinct).staff?[role] ?? 0 }
    guard var giver = precincts.first else { return false }
    for precinct in precincts.dropFirst()
    where bases[precinct].people[index].count * established(giver) > bases[giver].people[index].count * established(precinct) {
      giver = precinct
    }
    var person = bases[giver].people[index].removeLast()
    person.isTransferred = true
    bases[base].people[index].append(person)
    return true
  }

  private mutating func transferFromOffices(_ role: Role, to base: Int) -> Bool {
    guard let id = offices.take(role) else { return false }
    bases[base].people[Int(role.rawValue)].append(person(role, id: id, transferred: true, organisation: organisation(of: base)))
    return true
  }

  /// Fills the posts of a base for the day and puts the turns on the calendar.
  mutating func fillRoster(base: Int, day: Int) {
    let organisation = organisation(of: base)
    countPositions(base: base)
    var people = bases[base].people
    bases[base].people = [[], [], []]
    if organisation.staff != nil { refreshPeople(&people, organisation, day: day) }
    var roster = Roster(organisation, roles: arm.parameters.staffing.roles, people: people, day: day, random: random)
    let weekday = arm.parameters.calendar.weekday[day]
    for unit in bases[base].units where isEstablished(Int32(unit)) {
      let post = organisation.posts[units[unit].post]
      defer { roster.pass(post) }
      guard post.days >> weekday & 1 == 1 else { continue }
      let isEndless = isEndless(post, organisation)
      for turn in TurnPlan.turns(of: post, shiftHours: organisation.shiftHours) {
        let start = Time.midnight(ofDay: day) + .minutes(Double(turn.start))
        let end = Time.midnight(ofDay: day) + .minutes(Double(turn.end))
        let found =
          organisation.staff == nil
          ? (crew: post.crew, duties: post.duties) : roster.crew(for: post, start: start, end: end, people: &people)
        countTurn(post, base: base, length: end - start, found: found)
        guard let found, !isEndless, isSimulated(found.duties) else { continue }
        putTurn(Turn(unit: Int32(unit), start: start, end: end, crew: found.crew, duties: found.duties))
      }
    }
    bases[base].people = people
  }

  private func refreshPeople(_ people: inout [[Person]], _ organisation: Organisation, day: Int) {
    for role in Role.allCases {
      let index = Int(role.rawValue)
      let parameters = arm.parameters.staffing.roles[index]
      let gain = Roster.dailyGain(parameters, organisation)
      for person in people[index].indices {
        people[index][person].vacancy.advance(toDay: day, parameters, id: people[index][person].id, random: random)
        if !people[index][person].vacancy.isVacant { people[index][person].balance += gain }
      }
    }
  }

  /// A post whose crew never goes to calls or on patrol needs no events: its hours are counted from the roster.
  private func isSimulated(_ duties: Duties) -> Bool {
    if duties.contains(.elsewhere) { return arm.parameters.dispatch.overload != nil }
    return !duties.isDisjoint(with: [.respond, .assist, .patrol])
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
      if isEndless(post, organisation), isSimulated(post.duties) {
        let forever = Time.midnight(ofDay: arm.parameters.calendar.dayCount + 1)
        man(Int32(unit), Turn(unit: Int32(unit), start: now, end: forever, crew: post.crew, duties: post.duties))
      }
    }
  }
}
