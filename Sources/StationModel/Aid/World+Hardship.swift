import DiscreteEvents

// Cases of hardship: they become known by and by, sooner where a station has the data of civil affairs, and are visited then.

extension World {
  /// The cases of a day.
  mutating func enterHardship(_ day: Int, _ parameters: AidParameters) {
    for zone in city.zones.indices {
      let key = state.aid.zoneKeys[zone]
      let mean = city.zones[zone].residents * parameters.hardshipPer1000Year / 365_000
      let count = Poisson.quantile(random.uniform(.hardship, key, UInt32(day)), mean: mean)
      for ordinal in 0..<count {
        let id = KeyedRandom.hash(0x6861_7264_7368_6970, LatentTable.id(key, day: day, ordinal: ordinal))
        let (moment, whereabouts) = random.uniforms(.hardship, id)
        let time = Time.midnight(ofDay: day) + TimeSpan(milliseconds: min(Int64(moment * 86_400_000), 86_399_999))
        let one = Hardship(id: id, time: time, place: place(inZone: zone, evenly: whereabouts))
        self.count(.hardships, place: one.place, at: time)
        state.aid.unknown.append(one)
      }
    }
  }

  /// At midnight: what has become known goes to the nearest house that visits, and when crews set out.
  mutating func planVisits(_ day: Int, _ parameters: AidParameters) {
    let visits = bases.indices.map { bases[$0].isOpen && visitsHomes($0) }
    let midnight = Time.midnight(ofDay: day)
    if visits.contains(true) {
      var left: [Hardship] = []
      for one in state.aid.unknown {
        if let base = house(around: one, visits: visits), isKnown(one, at: base, midnight, parameters) {
          state.aid.unvisited[base].append(one)
        } else {
          left.append(one)
        }
      }
      state.aid.unknown = left
    }
    for base in bases.indices where visits[base] && !state.aid.unvisited[base].isEmpty {
      schedule(
        Event.aid(.hoursBegin(base: Int32(base))), at: midnight + .minutes(Double(parameters.visitsFromMinute)),
        entity: UInt64(base))
    }
  }

  private func visitsHomes(_ base: Int) -> Bool {
    for post in organisation(of: base).posts where post.duties.contains(.engage) { return true }
    return false
  }

  /// The nearest house that visits, in whose area a case lies.
  private func house(around one: Hardship, visits: [Bool]) -> Int? {
    var nearest: Int?
    var least = Double.infinity
    for station in state.rollout.sites.ofZone[zone(of: one.place)] {
      let base = arm.parameters.staffing.precincts.count + station
      guard base < visits.count, visits[base] else { continue }
      let distance = city.distance(city.places[Int(one.place)].point, bases[base].position.point)
      // Equally near houses: by their keys, whatever their order.
      if distance < least || distance == least && bases[base].id < bases[nearest!].id { (nearest, least) = (base, distance) }
    }
    return nearest
  }

  /// In the course of time, or, from the opening on, from the data of civil affairs.
  private func isKnown(_ one: Hardship, at base: Int, _ midnight: Time, _ parameters: AidParameters) -> Bool {
    let u = random.uniform(.hardship, one.id, 1)
    if one.time + .hours(parameters.known(fromData: false, u) * 24) <= midnight { return true }
    guard organisation(of: base).sharesCivilData, let station = bases[base].station else { return false }
    let since = max(one.time, .midnight(ofDay: state.rollout.schedules[station].openDay))
    return since + .hours(parameters.known(fromData: true, u) * 24) <= midnight
  }

  mutating func beginVisit(_ unit: Int32) {
    let base = units[Int(unit)].base
    guard base < state.aid.unvisited.count, let one = state.aid.unvisited[base].first, units[Int(unit)].duties.contains(.engage),
      hasTime(unit), let parameters = arm.parameters.aid
    else { return }
    let minute = Int((now - .midnight(ofDay: now.day)).milliseconds / 60_000)
    guard parameters.visitsFromMinute <= minute, minute < parameters.visitsUntilMinute,
      occupy(unit, with: .visit(place: one.place, since: one.time), for: .minutes(parameters.visitMinutes), at: .outside)
    else { return }
    state.aid.unvisited[base].removeFirst()
  }

  mutating func endVisit(place: Int32, since: Time) {
    count(.visited, place: place, at: since)
    count(.delayMs, place: place, at: since, by: (now - since).milliseconds)
  }
}
