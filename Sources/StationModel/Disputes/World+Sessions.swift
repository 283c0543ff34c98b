import DiscreteEvents

// Sessions: the parties come to a house whose crew mediates, which takes the time of that crew.

extension World {
  /// At midnight: who mediates today, and when crews look for what waits.
  mutating func planSessions(_ day: Int, _ parameters: DisputeParameters) {
    let weekday = arm.parameters.calendar.weekday[day]
    let midnight = Time.midnight(ofDay: day)
    for base in bases.indices {
      if base == state.disputes.mediates.count {
        state.disputes.mediates.append(false)
        state.disputes.waiting.append([])
        state.disputes.sources.due.append(false)
      }
      state.disputes.mediates[base] = false
      guard bases[base].isOpen else { continue }
      let organisation = organisation(of: base)
      for post in organisation.posts where post.duties.contains(.mediate) || post.fallback?.duties.contains(.mediate) ?? false {
        state.disputes.mediates[base] = true
      }
      planAssembly(base, organisation.assembly, day: day)
      guard state.disputes.mediates[base] || state.disputes.sources.due[base] else { continue }
      scheduleHours(base, at: midnight + .minutes(Double(parameters.sessionsFromMinute)))
      for specialist in organisation.specialists where specialist.days & (1 << weekday) != 0 {
        if let station = bases[base].station, isCounted {
          state.budget.books.pay(specialist.centsPerDay, for: .running, station: station, month: month)
        }
        if specialist.fromMinute != parameters.sessionsFromMinute {
          scheduleHours(base, at: midnight + .minutes(Double(specialist.fromMinute)))
        }
      }
    }
  }

  /// One event at an instant, however many specialists come then.
  private mutating func scheduleHours(_ base: Int, at time: Time) {
    let minute = UInt64((time - .midnight(ofDay: time.day)).milliseconds / 60_000)
    guard state.disputes.sources.planned.insert(UInt64(base) * 1440 + minute).inserted else { return }
    schedule(Event.disputes(.hoursBegin(base: Int32(base))), at: time, entity: UInt64(base))
  }

  /// Puts a dispute in the line for a session; false where nobody around mediates.
  mutating func askForSession(_ dispute: Int32, _ parameters: DisputeParameters) -> Bool {
    let one = state.disputes.cases[Int(dispute)]
    guard let base = mediator(around: one.place) else { return false }
    let needsSpecialist = random.uniforms(.settle, one.contactId, 1).1 < parameters.specialistShare
    let hasSpecialists = !organisation(of: base).specialists.isEmpty
    state.disputes.cases[Int(dispute)].sessionAt = base
    state.disputes.waiting[base].append(WaitingSession(dispute: dispute, needsSpecialist: needsSpecialist && hasSpecialists))
    beginTasks(base: base)
    return true
  }

  /// The nearest open house in whose area a place lies and which mediates; else its precinct, if it does.
  private func mediator(around place: Int32) -> Int? {
    let zone = zone(of: place)
    let from = city.places[Int(place)].point
    var nearest: Int?
    var least = Double.infinity
    for station in state.rollout.sites.ofZone[zone] {
      let base = arm.parameters.staffing.precincts.count + station
      guard base < state.disputes.mediates.count, state.disputes.mediates[base] else { continue }
      let distance = city.distance(from, bases[base].position.point)
      // Equally near houses: by their keys, whatever their order.
      if distance < least || distance == least && bases[base].id < bases[nearest!].id { (nearest, least) = (base, distance) }
    }
    if let nearest { return nearest }
    let precinct = city.zones[zone].precinct
    return precinct < state.disputes.mediates.count && state.disputes.mediates[precinct] ? precinct : nil
  }

  /// It came back before its session.
  mutating func leaveSessions(_ dispute: Int32) {
    guard let base = state.disputes.cases[Int(dispute)].sessionAt else { return }
    state.disputes.cases[Int(dispute)].sessionAt = nil
    state.disputes.waiting[base].removeAll { $0.dispute == dispute }
  }

  /// A crew that mediates and has time begins the first session that can be held now.
  mutating func beginSession(_ unit: Int32) {
    let base = units[Int(unit)].base
    guard units[Int(unit)].duties.contains(.mediate), base < state.disputes.waiting.count, !state.disputes.waiting[base].isEmpty,
      hasTime(unit), let parameters = arm.parameters.disputes
    else { return }
    let minute = Int((now - .midnight(ofDay: now.day)).milliseconds / 60_000)
    guard parameters.sessionsFromMinute <= minute, minute < parameters.sessionsUntilMinute else { return }
    let weekday = arm.parameters.calendar.weekday[day]
    var isSpecialistThere = false
    for specialist in organisation(of: base).specialists where specialist.isThere(weekday: weekday, minute: minute) {
      isSpecialistThere = true
    }
    for (place, entry) in state.disputes.waiting[base].enumerated() where !entry.needsSpecialist || isSpecialistThere {
      let one = state.disputes.cases[Int(entry.dispute)]
      let length = TimeSpan.minutes(parameters.sessionMinutes.draw(random, .settle, one.contactId, 2))
      guard
        occupy(unit, with: .session(dispute: entry.dispute, withSpecialist: entry.needsSpecialist), for: length, at: .house)
      else { continue }
      state.disputes.waiting[base].remove(at: place)
      state.disputes.cases[Int(entry.dispute)].sessionAt = nil
      forgetReturn(entry.dispute)
      count(.sessions, one)
      if entry.needsSpecialist { count(.withSpecialist, one) }
      count(.personMs, one, by: length.milliseconds * Int64(units[Int(unit)].crew.total))
      return
    }
  }

  mutating func endSession(_ dispute: Int32, withSpecialist: Bool, by unit: Int32) {
    guard let parameters = arm.parameters.disputes else { return }
    let one = state.disputes.cases[Int(dispute)]
    let gain = withSpecialist ? parameters.specialistGain : parameters.sessionGain
    let chance = parameters.chances.settled(gain: gain, productivity: units[Int(unit)].experience)
    let isSettled = random.uniform(.settle, one.contactId, 1) < chance
    if isSettled { count(.sessionsSettled, one) }
    planReturn(dispute, isSettled: isSettled, parameters)
  }
}
