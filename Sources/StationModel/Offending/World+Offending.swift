import DiscreteEvents

// The life of an attempt, stop by stop. All its draws are keyed to it and to the number of the stop, so that two worlds agree as long
// as its paths agree, and stay comparable afterwards.

extension World {
  /// The attempts of a new day enter the city.
  mutating func enter(_ roots: [RootAttempt]) {
    for root in roots { add(Attempt(id: root.id, parent: nil, time: root.time, place: root.place, kind: root.kind)) }
  }

  /// Puts an attempt on the calendar, unless its time lies beyond the end of the run: then it stays open.
  mutating func add(_ attempt: Attempt) {
    state.offending.attempts.append(attempt)
    schedule(attempt: Int32(state.offending.attempts.count - 1))
  }

  private mutating func schedule(attempt index: Int32) {
    let attempt = state.offending.attempts[Int(index)]
    guard attempt.time < end else { return }
    schedule(.attemptIsDue(attempt: index), at: attempt.time, entity: attempt.rank)
  }

  /// An offender is at the place and looks around: visits first, then attempts by id.
  mutating func attempt(_ index: Int32) {
    guard let offending = arm.parameters.offending else { return }
    bringPatrolsUpToDate(aroundPlace: state.offending.attempts[Int(index)].place)
    lookAtDoors()
    while true {
      let attempt = state.offending.attempts[Int(index)]
      let kind = offending.kinds[Int(attempt.kind)]
      let guarded = withResidents(
        state.offending.guardianship.share(kind.deterredBy, place: attempt.place, at: now), kind: attempt.kind,
        place: attempt.place)
      if random.uniform(.resist, attempt.id, UInt32(attempt.stop)) >= guarded {
        commit(index, kind, offending)
        return
      }
      guard let next = nextStop(of: attempt, kind, offending.displacement) else {
        state.offending.attempts[Int(index)].state = .stopped
        return
      }
      state.offending.attempts[Int(index)] = next
      // Another kind of offence is tried at once; another place or time is another event.
      guard state.offending.attempts[Int(index)].time == now else {
        schedule(attempt: index)
        return
      }
    }
  }

  mutating func commit(_ index: Int32, _ kind: OffenceKind, _ offending: OffendingParameters) {
    state.offending.attempts[Int(index)].state = .committed
    let attempt = state.offending.attempts[Int(index)]
    countOffence(attempt, .committed)
    if let nearRepeat = offending.nearRepeat { repeatNear(index, kind, nearRepeat) }
    reportOffence(index, kind, offending.recording)
  }

  mutating func countOffence(_ attempt: Attempt, _ measure: OffenceMeasure) {
    let month = arm.monthOfDay[attempt.time.day]
    record.offences[zone(of: attempt.place), month, measure] += 1
    record.offencesByKind[Int(attempt.kind), month < 0 ? -1 : arm.window(ofMonth: month), measure] += 1
  }

  /// A committed offence brings about others nearby: it starts them where and when it really happened.
  private mutating func repeatNear(_ index: Int32, _ kind: OffenceKind, _ nearRepeat: NearRepeatParameters) {
    guard kind.nearRepeats > 0 else { return }
    let parent = state.offending.attempts[Int(index)]
    let count = Poisson.quantile(random.uniform(.nearRepeats, parent.id), mean: kind.nearRepeats)
    for number in 0..<count {
      let id = Attempt.childId(of: parent.id, number: number)
      let lag = Distribution.exponential(mean: nearRepeat.lagDays * 24).quantile(random.uniform(.nearRepeatLag, id))
      add(
        Attempt(
          id: id, parent: index, time: now + max(.hours(lag), TimeSpan(milliseconds: 1)),
          place: placeNear(parent.place, nearRepeat, id), kind: parent.kind))
    }
  }

  /// A station opens: its house is near, and it has cameras.
  mutating func beginToGuard(_ station: Int) {
    guard arm.parameters.offending != nil, state.rollout.sites.isHouse[station] else { return }
    let plan = state.rollout.sites.stations[station]
    state.offending.guardianship.open(
      station, at: city.zones[plan.zone].centre,
      cameras: arm.parameters.staffing.organisations[plan.organisation].cameras, area: state.rollout.sites.serviceArea[station],
      weight: arm.offencesAtPlace, city: city)
    for zone in city.zones.indices where state.rollout.sites.ofZone[zone].contains(station) {
      state.offending.guardianship.serve(zone: zone, from: .midnight(ofDay: day))
    }
  }

  func zone(of place: Int32) -> Int { city.places[Int(place)].zone }

  /// Whoever may have stopped at a place is where the clock says, and all stops until now are known.
  mutating func bringPatrolsUpToDate(aroundPlace place: Int32) {
    guard state.offending.guardianship.countsStops else { return }
    advancePartners(to: now)
    let zone = zone(of: place)
    advanceBeats(precinct: city.zones[zone].precinct, to: now)
    for station in state.rollout.sites.ofZone[zone] { advanceBeats(station: station, to: now) }
  }
}
