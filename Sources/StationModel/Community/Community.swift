import DiscreteEvents

/// What residents know of the stations, whether they take part, what they have learnt, and whether they trust the police.
///
/// Nothing happens between two midnights but what crews do: residents change at midnight, by the acts and contacts of the day.
enum Community: Mechanism {
  typealias State = CommunityState?

  /// The day before has ended: what was done is done, and residents are what it made of them.
  static func midnight(_ day: Int, _ world: inout World) {
    world.settleEngaged(until: .midnight(ofDay: day))
    guard var community = world.state.community.take() else { return }
    if day > 0 { community.endDay(day - 1, &world) }
    community.beginDay(day, &world)
    world.state.community = community
  }

  static func turnIsRostered(_ turn: Turn, base: Int, _ world: inout World) {
    guard world.state.community != nil, !turn.manning.duties.isDisjoint(with: [.engage, .open]) else { return }
    world.rosterForResidents(turn, base: base)
  }

  static func monthEnds(at time: Time, _ world: inout World) {
    guard var community = world.state.community.take() else { return }
    community.closeMonth(&world)
    world.state.community = community
  }

  /// The acts of the last day.
  static func runEnds(at time: Time, _ world: inout World) {
    world.settleEngaged(until: time)
    guard var community = world.state.community.take() else { return }
    community.endDay(world.day, &world)
    world.state.community = community
  }

  /// Somebody has met the police, and it went well or badly: the one door for all mechanisms.
  ///
  /// - Parameters:
  ///   - zone: Where the person lives.
  ///   - count: Persons who met them.
  ///   - day: The day on which the contact's root arose: by it, it is counted.
  static func contact(good: Bool, zone: Int, count: Int = 1, rootDay day: Int, _ world: inout World) {
    guard world.state.community != nil, count > 0 else { return }
    if good { world.state.community!.zones[zone].good += count } else { world.state.community!.zones[zone].bad += count }
    world.countForResidents(good ? .goodContacts : .badContacts, Int64(count), zone: zone, day: day)
  }
}

extension World {
  /// Counts in the month of a day, where that is counted.
  mutating func countForResidents(_ measure: CommunityMeasure, _ value: Int64, zone: Int, day: Int) {
    let month = arm.monthOfDay[day]
    guard month >= 0, record.community != nil else { return }
    record.community![zone, month, measure] += value
  }
}
