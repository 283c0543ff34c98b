import DiscreteEvents

// The life of a dispute: a call, settled or not, a return or none, violent or another call. All draws are keyed to the dispute and the
// number of the contact: who came, and when, changes what a draw is held against and no draw.

extension World {
  /// A settled dispute that does not come back within so many days is settled for good.
  private static let lastingDays = 90.0

  /// A dispute arises, unless its source is closed.
  mutating func countRoot(_ root: RootCall, _ parameters: DisputeParameters) {
    let day = root.received.day
    if Disputes.removes(root, &self) {
      count(.removed, place: root.place, day: day)
      return
    }
    count(.disputes, place: root.place, day: day)
    count(.contacts, place: root.place, day: day)
    noteContact(root.id, place: root.place, rootDay: day, parameters)
  }

  /// A contact has ended: a unit cleared the call, or the caller gave up and nobody settled anything.
  mutating func endContact(_ call: Int32, _ parameters: DisputeParameters) {
    let dispute = takeCase(of: call)
    let one = state.disputes.cases[Int(dispute)]
    let wishes = random.uniforms(.settle, one.contactId)
    guard let lead = calls[call].lead, !calls[call].isAbandoned else {
      planReturn(dispute, isSettled: false, parameters)
      return
    }
    let isByStation = units[Int(lead)].side == .stations
    let gain = isByStation && units[Int(lead)].duties.contains(.mediate) ? parameters.stationGain : 0
    let isSettled = wishes.0 < parameters.chances.settled(gain: gain, productivity: units[Int(lead)].experience)
    count(.contactsCleared, one)
    if isByStation { count(.byStation, one) }
    if isSettled { count(.claimed, one) }
    Community.contact(good: isSettled, zone: calls[call].zone, rootDay: calls[call].root.received.day, &self)
    if one.contact == 0 { count(.attended, one) }
    count(.personMs, one, by: calls[call].root.onScene.milliseconds * Int64(units[Int(lead)].crew.total))
    planReturn(dispute, isSettled: isSettled, wantsSession: !isSettled && wishes.1 < parameters.sessionShare, parameters)
  }

  /// The returns that contacts of the days before the run have left behind: disputes are in their steady state from the first midnight.
  ///
  /// As many contacts a day as the file states calls, settled or not as in the base: the returns still to come are Poisson, with mean
  /// rate × chance × mean lag (M/G/∞ in its steady state). No policy enters here.
  mutating func enterPendingReturns(_ parameters: DisputeParameters) {
    let kind = arm.parameters.demand.kinds[parameters.kind]
    let calendar = arm.parameters.calendar
    let daily = kind.perYear / 365 * kind.profile.year[Int(calendar.monthOfYear[0])] * kind.growth(onDay: 0, calendar)
    let today = parameters.dividing
    for isSettled in [true, false] {
      let share =
        isSettled ? today.settledShare * today.settledReturnShare : (1 - today.settledShare) * today.unsettledReturnShare
      let pending = daily * share * (isSettled ? parameters.settledReturnDays : parameters.unsettledReturnDays)
      for zone in city.zones.indices where kind.zoneShare[zone] > 0 {
        let cell = KeyedRandom.hash(isSettled ? 0x7365_7474 : 0x6F70_656E, KeyedRandom.hash(kind.id, city.zones[zone].id))
        let count = Poisson.quantile(random.uniform(.disputeComesBack, cell), mean: pending * kind.zoneShare[zone])
        for number in 0..<count {
          let id = KeyedRandom.hash(cell, UInt64(number))
          let (lag, part) = random.uniforms(.disputeComesBack, id, 1)
          let (first, last) = (city.firstPlace[zone], city.firstPlace[zone + 1])
          let place = first + min(Int(random.uniform(.moment, id) * Double(last - first)), last - first - 1)
          let dispute = open(DisputeCase(id: id, place: Int32(place), day: -1))
          let days = parameters.remainingReturnDays(isSettled: isSettled, lag, part: part)
          scheduleReturn(dispute, after: .hours(days * 24), parameters)
        }
      }
    }
  }

  /// The dispute that a call is about; it begins with its first call.
  private mutating func takeCase(of call: Int32) -> Int32 {
    if Int(call) < state.disputes.caseOfCall.count {
      let known = state.disputes.caseOfCall[Int(call)]
      state.disputes.caseOfCall[Int(call)] = -1
      if known >= 0 { return known }
    }
    let root = calls[call].root
    return open(DisputeCase(id: root.id, place: root.place, day: root.received.day))
  }

  private mutating func open(_ new: DisputeCase) -> Int32 {
    if let slot = state.disputes.freeCases.popLast() {
      state.disputes.cases[Int(slot)] = new
      return slot
    }
    state.disputes.cases.append(new)
    return Int32(state.disputes.cases.count - 1)
  }

  /// Whether a dispute comes back after its last contact or session, and when; without a return and a session to come it is over.
  mutating func planReturn(_ dispute: Int32, isSettled: Bool, wantsSession: Bool = false, _ parameters: DisputeParameters) {
    let one = state.disputes.cases[Int(dispute)]
    let (chance, lag) = random.uniforms(.disputeComesBack, one.contactId)
    let chances = parameters.chances
    let returns = chance < (isSettled ? chances.settledReturnShare : chances.unsettledReturnShare)
    let days = parameters.returnDays(isSettled: isSettled, lag)
    if isSettled, one.contact == 0, !returns || days > Self.lastingDays { count(.lasting, one) }
    if returns { scheduleReturn(dispute, after: .hours(days * 24), parameters) }
    let waits = wantsSession && askForSession(dispute, parameters)
    if !returns, !waits { end(dispute) }
  }

  mutating func forgetReturn(_ dispute: Int32) {
    cancel(state.disputes.cases[Int(dispute)].comesBack)
    state.disputes.cases[Int(dispute)].comesBack = nil
    state.disputes.cases[Int(dispute)].returnsAt = nil
  }

  private mutating func scheduleReturn(_ dispute: Int32, after lag: TimeSpan, _ parameters: DisputeParameters) {
    let time = now + max(lag, TimeSpan(milliseconds: 1))
    state.disputes.cases[Int(dispute)].returnsAt = time
    guard time < end else { return }
    state.disputes.cases[Int(dispute)].comesBack = schedule(
      Event.disputes(.comesBack(dispute: dispute)), at: time,
      entity: EventRank.of(state.disputes.cases[Int(dispute)].contactId))
  }

  /// The dispute will come back when the run is over.
  mutating func leaveOpen(_ dispute: DisputeCase, _ parameters: DisputeParameters) {
    guard let time = dispute.returnsAt else { return }
    var next = dispute
    next.contact += 1
    guard isViolent(next, parameters), let kind = parameters.violence else { return }
    var attempt = Attempt(id: next.violenceId, parent: nil, time: time, place: dispute.place, kind: Int32(kind))
    attempt.isFromDispute = true
    add(attempt)
  }

  private mutating func commitViolence(of dispute: DisputeCase, kind: Int) {
    guard let offending = arm.parameters.offending else { return }
    var attempt = Attempt(id: dispute.violenceId, parent: nil, time: now, place: dispute.place, kind: Int32(kind))
    attempt.isFromDispute = true
    state.offending.attempts.append(attempt)
    commit(Int32(state.offending.attempts.count - 1), offending.kinds[kind], offending)
  }

  private func isViolent(_ dispute: DisputeCase, _ parameters: DisputeParameters) -> Bool {
    random.uniform(.escalate, dispute.contactId) < parameters.chances.returnViolentShare
  }

  /// The parties are at it again: with violence, or there is another call.
  mutating func comeBack(_ dispute: Int32) {
    guard let parameters = arm.parameters.disputes else { return }
    state.disputes.cases[Int(dispute)].comesBack = nil
    forgetReturn(dispute)
    leaveSessions(dispute)
    state.disputes.cases[Int(dispute)].contact += 1
    let one = state.disputes.cases[Int(dispute)]
    if isViolent(one, parameters) {
      count(.violent, one)
      if let kind = parameters.violence { commitViolence(of: one, kind: kind) }
      end(dispute)
      return
    }
    count(.contacts, one)
    noteContact(one.id, place: one.place, rootDay: one.day, parameters)
    let call = receive(callAgain(one, parameters))
    while state.disputes.caseOfCall.count <= Int(call) { state.disputes.caseOfCall.append(-1) }
    state.disputes.caseOfCall[Int(call)] = dispute
  }

  /// The call of a return: its durations are its own.
  private func callAgain(_ dispute: DisputeCase, _ parameters: DisputeParameters) -> RootCall {
    let id = dispute.contactId
    let kind = arm.parameters.demand.kinds[parameters.kind]
    return RootCall(
      id: id, received: now, kind: Int32(parameters.kind), place: dispute.place,
      intake: arm.parameters.demand.intakeMinutes.map { .minutes($0.draw(random, .intake, id)) } ?? .zero,
      onScene: .minutes(kind.onSceneMinutes.draw(random, .onScene, id)),
      travelFactor: arm.parameters.city.travel?.variation.map { $0.draw(random, .travelVariation, id) } ?? 1,
      patience: kind.patienceMinutes.map { .minutes($0.draw(random, .patience, id)) })
  }

  /// Nothing more will come of it.
  private mutating func end(_ dispute: Int32) {
    count(.ended, state.disputes.cases[Int(dispute)])
    state.disputes.cases[Int(dispute)].returnsAt = nil
    state.disputes.freeCases.append(dispute)
  }
}
