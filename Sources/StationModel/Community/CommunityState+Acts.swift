import DiscreteEvents

// What crews do with the hours that they were on duty to engage: open days and lectures that are due, then visits.

extension CommunityState {
  /// What was done from a base on a day, with the hours of that day and what was saved.
  mutating func work(_ base: Int, _ day: Int, _ world: inout World) {
    guard var one = bases[base] else { return }
    defer { bases[base] = one }
    let outreach = world.organisation(of: base).outreach
    if let outreach { publish(outreach, &one) }
    if let outreach { one.addDue(outreach) }
    let (worked, crew) = (one.engagedMs, one.unitMs > 0 ? Double(one.engagedMs) / Double(one.unitMs) : 1)
    let zone = world.bases[base].position.zone
    if worked > 0 {
      world.countForResidents(.engagedMs, worked, zone: zone, day: day)
      if let partners = outreach?.partners { win(partners, hours: Double(worked) / 3_600_000, base, day, &one, world) }
      one.savedMs += worked
      holdActs(base, day, &one, &world)
      // For an act that is due hours are saved.
      if one.openDaysDue < 1, one.lecturesDue < 1 { visit(base, day, crew: crew, &one, &world) }
    }
    one.endDay()
  }

  /// Publicity reaches people in proportion to where they live.
  private mutating func publish(_ outreach: CommunityOutreach, _ one: inout CommunityBase) {
    guard outreach.publicityCNYPerMonth > 0, one.residents > 0 else { return }
    let persons = outreach.publicityCNYPerMonth * CommunityZone.dayInMonths / parameters.acts.publicityCNYPerPerson
    for zone in one.ground { zones[zone].reached += persons * zones[zone].residents / one.residents }
  }

  private mutating func holdActs(_ base: Int, _ day: Int, _ one: inout CommunityBase, _ world: inout World) {
    let acts = parameters.acts
    let openDay = Int64(acts.openDayPersonHours * 3_600_000)
    while one.openDaysDue >= 1, one.savedMs >= openDay {
      one.openDaysDue -= 1
      one.savedMs -= openDay
      let key = KeyedRandom.hash(world.bases[base].id, 1)
      let mean = acts.openDayVisitors * (self.mean(over: one.ground) { $0.awareness } ?? 0)
      let persons = Poisson.quantile(world.random.uniform(.attendance, key, UInt32(one.openDaysHeld)), mean: mean)
      meet(Double(persons), one, byAwareness: true)
      held(.openDays, key: key, number: one.openDaysHeld, persons: persons, base, day, one, &world)
      one.openDaysHeld += 1
    }
    let lecture = Int64(acts.lecturePersonHours * 3_600_000)
    while one.lecturesDue >= 1, one.savedMs >= lecture {
      one.lecturesDue -= 1
      one.savedMs -= lecture
      let key = KeyedRandom.hash(world.bases[base].id, 2)
      let persons = min(acts.lectureAudience, one.residents)
      meet(persons, one, byAwareness: false)
      held(.lectures, key: key, number: one.lecturesHeld, persons: Int(persons.rounded()), base, day, one, &world)
      one.lecturesHeld += 1
    }
  }

  /// Persons of the ground are met, in proportion to where they live or to who of them know the station.
  private mutating func meet(_ persons: Double, _ one: CommunityBase, byAwareness: Bool) {
    let all = one.ground.reduce(0) { $0 + zones[$1].residents * (byAwareness ? zones[$1].awareness : 1) }
    guard all > 0 else { return }
    for zone in one.ground {
      zones[zone].met += persons * zones[zone].residents * (byAwareness ? zones[zone].awareness : 1) / all
    }
  }

  /// An act for many is one good or bad contact of each who came; it is told of at the base's zone.
  private mutating func held(
    _ measure: CommunityMeasure, key: UInt64, number: Int, persons: Int, _ base: Int, _ day: Int, _ one: CommunityBase,
    _ world: inout World
  ) {
    let zone = world.bases[base].position.zone
    world.countForResidents(measure, 1, zone: zone, day: day)
    let isGood = isGood(world.random.uniform(.valence, key, UInt32(number)))
    guard let isGood, persons > 0 else { return }
    // Whole persons, zone after zone: what rounding leaves goes on to the next.
    let all = one.ground.reduce(0) { $0 + zones[$1].residents }
    var (lived, told) = (0.0, 0)
    for zone in one.ground {
      lived += zones[zone].residents
      let until = all > 0 ? Int((Double(persons) * lived / all).rounded()) : persons
      contact(isGood, zone, until - told, day, &world)
      told = until
    }
  }

  /// Nil where an act leaves people as they were.
  private func isGood(_ u: Double) -> Bool? {
    let contacts = parameters.contacts
    return u < contacts.goodActShare ? true : u >= 1 - contacts.badActShare ? false : nil
  }

  private mutating func contact(_ good: Bool, _ zone: Int, _ count: Int, _ day: Int, _ world: inout World) {
    guard count > 0 else { return }
    if good { zones[zone].good += count } else { zones[zone].bad += count }
    world.countForResidents(good ? .goodContacts : .badContacts, Int64(count), zone: zone, day: day)
  }

  /// The rest of the hours: from household to household.
  private mutating func visit(_ base: Int, _ day: Int, crew: Double, _ one: inout CommunityBase, _ world: inout World) {
    let acts = parameters.acts
    let minutes = acts.visitMinutes + acts.wayMinutes
    let each = Int64((minutes * 60_000 * crew).rounded())
    guard each > 0 else { return }
    while one.savedMs >= each, let household = one.nextHousehold() {
      one.savedMs -= each
      world.countForResidents(.knocks, 1, zone: household.zone, day: day)
      let home = KeyedRandom.hash(world.city.zones[household.zone].id, UInt64(household.number))
      let key = KeyedRandom.hash(home, world.bases[base].id)
      guard world.random.uniform(.atHome, key, UInt32(household.round)) < acts.atHomeShare else { continue }
      world.countForResidents(.visits, 1, zone: household.zone, day: day)
      zones[household.zone].met += acts.personsPerHousehold
      if let isGood = isGood(world.random.uniform(.valence, key, UInt32(household.round))) {
        contact(isGood, household.zone, 1, day, &world)
      }
    }
  }
}

extension CommunityBase {
  /// Acts become due evenly over the month; what is not held within a month is no more.
  fileprivate mutating func addDue(_ outreach: CommunityOutreach) {
    func add(_ perMonth: Double, to due: inout Double) {
      due = min(max(1, perMonth), due + perMonth * CommunityZone.dayInMonths)
    }
    add(outreach.openDaysPerMonth, to: &openDaysDue)
    add(outreach.lecturesPerMonth, to: &lecturesDue)
  }
}
