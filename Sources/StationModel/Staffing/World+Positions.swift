import DiscreteEvents

// Positions: who is established where, who moves, who is hired.

extension World {
  /// Fills the positions of a precinct at the start of the run.
  mutating func recruit(base: Int) {
    let organisation = organisation(of: base)
    guard let staff = organisation.staff else { return }
    for role in Role.allCases {
      for number in 0..<staff[role] { establish(role, base: base, number: number) }
    }
    state.staffing.establishment.begin(with: staff.total)
    bases[base].initialPolice = staff.police
    openPool(base: base)
  }

  private mutating func establish(_ role: Role, base: Int, number: Int) {
    let id = KeyedRandom.hash(bases[base].id, UInt64(role.rawValue) << 32 | UInt64(number))
    add(position(role, id: id, transferred: false, base: base), to: base)
  }

  private mutating func add(_ person: Person, to base: Int) {
    audit.earn(person.balance)
    bases[base].people[Int(person.role.rawValue)].append(person)
  }

  /// A position as it has been since day 0, the same in every arm.
  private func position(_ role: Role, id: UInt64, transferred: Bool, base: Int) -> Person {
    let parameters = arm.parameters.staffing.roles[Int(role.rawValue)]
    let organisation = organisation(of: base)
    let occupancy: Person.Occupancy
    if let turnover = parameters.turnover {
      occupancy = .turnover(Tenure(turnover, at: organisation.kind, id: id, random: random))
    } else {
      occupancy = .vacancies(Vacancy(parameters, id: id, random: random))
    }
    return person(role, id: id, transferred: transferred, base: base, occupancy)
  }

  private func person(_ role: Role, id: UInt64, transferred: Bool, base: Int, _ occupancy: Person.Occupancy) -> Person {
    // Somewhere in the cycle of work and rest, so that a base does not start with all its people tired or fresh.
    let balance = random.uniform(.rosterStart, id) * organisation(of: base).shiftHours * 3_600_000
    return Person(id: id, role: role, isTransferred: transferred, balance: Int64(balance), occupancy: occupancy)
  }

  /// Brings the people of a station that opens.
  mutating func staffStation(base: Int) {
    let organisation = organisation(of: base)
    guard let staff = organisation.staff else { return }
    for role in Role.allCases {
      let origin = organisation.origin[Int(role.rawValue)]
      let sources = state.staffing.establishment.staff(staff[role], role, of: bases[base].organisation, from: origin)
      for _ in 0..<sources.precincts { transferFromPrecincts(role, to: base, origin.backfill) }
      for _ in 0..<sources.offices { transferFromOffices(role, to: base) }
      for number in 0..<sources.hired {
        establish(role, base: base, number: number)
        state.staffing.establishment.hire()
      }
      // Whoever comes to a new station has its area to learn; those who are hired have been hired and trained before it opens.
      for index in bases[base].people[Int(role.rawValue)].indices {
        bases[base].people[Int(role.rawValue)][index].knownSince = Double(day)
      }
    }
    openPool(base: base)
  }

  /// Takes a position from the precinct that has given least of its people so far; nobody comes when none has anybody left.
  private mutating func transferFromPrecincts(_ role: Role, to base: Int, _ backfill: BackfillParameters?) {
    let index = Int(role.rawValue)
    let precincts = arm.parameters.staffing.precincts.indices.filter { bases[$0].people[index].contains { !$0.isOfPool } }
    // Largest share left of what it began with; cross-multiplied, so that no rounding decides. Lots among equals.
    func established(_ precinct: Int) -> Int { organisation(of: precinct).staff?[role] ?? 0 }
    func left(_ precinct: Int) -> Int { bases[precinct].people[index].count { !$0.isOfPool } }
    func lot(_ precinct: Int) -> Double {
      random.uniform(.givingPrecinct, bases[precinct].id, UInt32(left(precinct)) << 2 | UInt32(index))
    }
    guard var giver = precincts.first else { return }
    for precinct in precincts.dropFirst() {
      let (more, less) = (left(precinct) * established(giver), left(giver) * established(precinct))
      if more > less || more == less && lot(precinct) < lot(giver) { giver = precinct }
    }
    let last = bases[giver].people[index].lastIndex { !$0.isOfPool }!
    var person = bases[giver].people[index].remove(at: last)
    person.isTransferred = true
    person.move(
      on: day, arm.parameters.staffing.roles[index], from: organisation(of: giver).kind, to: organisation(of: base).kind)
    bases[base].people[index].append(person)
    state.staffing.establishment.give(person.id, role, from: giver, backfill: backfill, on: day)
  }

  private mutating func transferFromOffices(_ role: Role, to base: Int) {
    guard let id = state.staffing.offices.take(role) else { return }
    add(position(role, id: id, transferred: true, base: base), to: base)
  }

  /// Precincts get back, by hiring, what is due to them.
  mutating func backfillPrecincts() {
    for backfill in state.staffing.establishment.takeDue(on: day) {
      let role = backfill.role
      let id = KeyedRandom.hash(backfill.given, 1)
      let kind = organisation(of: backfill.precinct).kind
      if let turnover = arm.parameters.staffing.roles[Int(role.rawValue)].turnover {
        let tenure = Tenure(turnover, at: kind, id: id, takenUpOn: day, random: random)
        add(person(role, id: id, transferred: false, base: backfill.precinct, .turnover(tenure)), to: backfill.precinct)
      } else {
        var person = position(role, id: id, transferred: false, base: backfill.precinct)
        person.knownSince = Double(day)
        add(person, to: backfill.precinct)
      }
      // From now on the city pays one person more.
      for base in bases.indices {
        for index in bases[base].people[Int(role.rawValue)].indices
        where bases[base].people[Int(role.rawValue)][index].id == backfill.given {
          bases[base].people[Int(role.rawValue)][index].isTransferred = false
        }
      }
    }
  }

  /// Headcount is conserved.
  func checkHeadcount() {
    var positions = 0
    for role in Role.allCases {
      positions += state.staffing.offices.count(role)
      for base in bases.indices { positions += bases[base].people[Int(role.rawValue)].count { !$0.isOfPool } }
    }
    state.staffing.establishment.check(positions)
  }
}
