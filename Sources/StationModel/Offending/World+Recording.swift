import DiscreteEvents

// From an offence to a call, from a call to a record, from a record to a case that is cleared up.

extension World {
  /// A committed offence is noticed or not, reported or not; its report is a call with the attempt's id.
  mutating func reportOffence(_ index: Int32, _ kind: OffenceKind, _ recording: RecordingParameters) {
    let attempt = state.offending.attempts[Int(index)]
    guard random.uniform(.notice, attempt.id) < kind.noticedShare else { return }
    let zone = zone(of: attempt.place)
    guard random.uniform(.report, attempt.id) < reportedShare(kind, zone: zone, recording) else { return }
    let delay = kind.noticeMinutes.draw(random, .noticeDelay, attempt.id)
    let call = arm.parameters.demand.kinds[kind.call]
    let received = now + .minutes(delay)
    let intake = arm.parameters.demand.intakeMinutes.map { TimeSpan.minutes($0.draw(random, .intake, attempt.id)) } ?? .zero
    guard received + intake < end else { return }
    state.offending.attempts[Int(index)].isRecorded = true
    countOffence(attempt, .recorded)
    receive(
      RootCall(
        id: attempt.id, received: received, kind: Int32(kind.call), place: attempt.place, intake: intake,
        onScene: .minutes(call.onSceneMinutes.draw(random, .onScene, attempt.id)),
        travelFactor: arm.parameters.city.travel?.variation.map { $0.draw(random, .travelVariation, attempt.id) } ?? 1,
        patience: call.patienceMinutes.map { .minutes($0.draw(random, .patience, attempt.id)) }))
  }

  /// Residents who know and trust the police report more; where they are not simulated, so do those near a station while somebody is at
  /// its door: an addition to the logit.
  private func reportedShare(_ kind: OffenceKind, zone: Int, _ recording: RecordingParameters) -> Double {
    let share = kind.reportedShare
    guard share > 0, share < 1 else { return share }
    let logit =
      reportingLogit(ofZone: zone) ?? (recording.nearStationLogit != 0 && hasMannedStation(zone) ? recording.nearStationLogit : 0)
    guard logit != 0 else { return share }
    let odds = share / (1 - share) * Elementary.exp(logit)
    return odds / (1 + odds)
  }

  private func hasMannedStation(_ zone: Int) -> Bool {
    for station in state.rollout.sites.ofZone[zone] where state.offending.guardianship.houses.isManned(station) { return true }
    return false
  }

  /// Whether a recorded offence is cleared up: less likely the longer the response took and the fewer hours its precinct works on
  /// cases; never when nobody came.
  func isClearedUp(_ call: Call) -> Bool {
    guard let offending = arm.parameters.offending, let kind = arm.offenceOfCall[Int(call.root.kind)],
      let arrival = call.firstCapableArrival
    else { return false }
    let base = offending.kinds[kind].clearedShare
    guard base > 0 else { return false }
    let recording = offending.recording
    let most = recording.responseRatioAtMost
    let ratio = min(max((arrival - call.root.received).minutes / recording.referenceMinutes, 1 / most), most)
    var share = base - recording.clearUpSlope * Elementary.log(ratio)
    if recording.caseHoursElasticity > 0 {
      share *= Elementary.pow(state.staffing.caseWork.share(call.precinct), recording.caseHoursElasticity)
    }
    return random.uniform(.clearUp, call.root.id) < share
  }
}
