import DiscreteEvents

// What crews give to residents, and what residents change elsewhere: reports, guardianship, volunteers, who knows a counter.

extension World {
  // MARK: Hours

  /// A crew is on the roster to engage or to keep a door.
  mutating func rosterForResidents(_ turn: Turn, base: Int) {
    guard base < state.community!.bases.count, state.community!.bases[base] != nil else { return }
    if turn.manning.duties.contains(.open) {
      state.community!.bases[base]!.mannedMs += (turn.end - turn.start).milliseconds
    }
    // A crew that may be sent to calls engages while it is free, which is counted as it passes.
    guard turn.manning.duties.contains(.engage), !isSimulated(turn.manning.duties) else { return }
    let midnight = Time.midnight(ofDay: day + 1)
    for part in parts(of: turn, base: base) {
      let today = max(.zero, min(part.until, midnight) - part.from).milliseconds
      let later = (part.until - part.from).milliseconds - today
      state.community!.bases[base]!.engagedMs += today * Int64(turn.manning.crew.total)
      state.community!.bases[base]!.unitMs += today
      state.community!.bases[base]!.tomorrowMs += later * Int64(turn.manning.crew.total)
      state.community!.bases[base]!.tomorrowUnitMs += later
    }
  }

  /// Time of a crew between calls in which it engages.
  mutating func engage(_ ms: Int64, _ unit: Int) {
    guard state.community != nil, units[unit].activity.isFree, !units[unit].isOnBreak, !units[unit].isOvertime else { return }
    let base = units[unit].base
    guard base < state.community!.bases.count, state.community!.bases[base] != nil else { return }
    state.community!.bases[base]!.engagedMs += ms * Int64(units[unit].crew.total)
    state.community!.bases[base]!.unitMs += ms
  }

  /// Time at the door of a base that its posts announce for today.
  func plannedAtDoor(_ base: Int) -> Int64 {
    var planned: Int64 = 0
    let weekday = arm.parameters.calendar.weekday[day]
    for unit in bases[base].units where isEstablished(Int32(unit)) {
      let post = post(of: Int32(unit))
      guard post.duties.contains(.open), post.days >> weekday & 1 == 1 else { continue }
      let minutes = post.closesAtMinute - post.opensAtMinute
      planned += Int64(minutes > 0 ? minutes : minutes + 1440) * 60_000
    }
    return planned
  }

  // MARK: Contacts

  /// A call has ended: reached soon, late or not at all.
  mutating func judgeResponse(_ call: Int32) {
    guard let contacts = state.community?.parameters.contacts else { return }
    let received = calls[call].root.received
    let minutes = calls[call].firstCapableArrival.map { ($0 - received).minutes }
    let isGood = minutes.map { $0 <= contacts.goodWithinMinutes } ?? false
    guard isGood || calls[call].isAbandoned || minutes.map({ $0 > contacts.badBeyondMinutes }) ?? false else { return }
    Community.contact(good: isGood, zone: calls[call].zone, rootDay: received.day, &self)
  }

  /// Somebody who needed something at a counter was served after a wait, or not at all.
  mutating func judgeCounter(_ need: CounterNeed, wait: TimeSpan?) {
    guard let contacts = state.community?.parameters.contacts, !need.isWalkIn else { return }
    let isGood = wait.map { $0.minutes <= contacts.goodWaitMinutes } ?? false
    guard isGood || wait.map({ $0.minutes > contacts.badWaitMinutes }) ?? true else { return }
    Community.contact(good: isGood, zone: zone(of: need.root.place), rootDay: need.day, &self)
  }

  // MARK: What residents change

  /// Share of a zone's residents who know the stations; all where it is not simulated.
  func awareness(ofZone zone: Int) -> Double { state.community?.zones[zone].awareness ?? 1 }

  /// Addition to the logit of the share reported; nil where residents are not simulated.
  func reportingLogit(ofZone zone: Int) -> Double? {
    guard let parameters = state.community?.parameters, let one = state.community?.zones[zone] else { return nil }
    return parameters.reporting.awareness * (one.awareness - parameters.awareness.start)
      + parameters.reporting.trust * (one.trust - parameters.trust.start)
  }

  /// What residents add to a guardianship: more of them who take part than at the start, and those who remember how they are cheated.
  ///
  /// The stated offences are those of a city in which as many take part as at the start: only what changes is counted.
  func withResidents(_ guarded: Double, kind: Int32, place: Int32) -> Double {
    guard let parameters = state.community?.parameters, let one = state.community?.zones[zone(of: place)] else { return guarded }
    var carriedOut = 1 - guarded
    let participation = parameters.participation
    if participation.isMinded(by: kind), one.participation > participation.start {
      carriedOut *= (1 - participation.deters * one.participation) / (1 - participation.deters * participation.start)
    }
    if parameters.teaching.isMinded(by: kind) { carriedOut *= 1 - parameters.teaching.deters * one.taught }
    return 1 - carriedOut
  }

  /// Factor on the offers of volunteers at a base: how many take part and trust there, over the start.
  func pullOnVolunteers(base: Int) -> Double {
    guard let community = state.community, base < community.bases.count, let ground = community.bases[base]?.ground,
      let participation = community.mean(over: ground, { $0.participation }),
      let trust = community.mean(over: ground, { $0.trust })
    else { return 1 }
    return participation / community.parameters.participation.start * trust / community.parameters.trust.start
  }

  /// What crews between calls have done until the end of a day.
  mutating func settleEngaged(until time: Time) {
    guard state.community != nil else { return }
    for unit in units.indices where units[unit].duties.contains(.engage) && units[unit].activity.isFree {
      settle(Int32(unit), at: time)
    }
  }
}
