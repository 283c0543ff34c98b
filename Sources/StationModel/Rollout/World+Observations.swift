import DiscreteEvents

// What the city sees: called wherever something happens that a log, a roster or a register holds. Draws are keyed to the call, so
// that they are the same in every arm.

extension World {
  /// True from the opening of the pilot until the gate's last decision.
  private var isAppraised: Bool {
    guard let pilot = record.pilot, state.rollout.progress.decisionMonth != nil else { return false }
    return day >= pilot.openDay
  }

  /// A report of an offence has reached the dispatcher.
  mutating func recordCrime(_ call: Int32) {
    guard state.rollout.recordedCrime != nil else { return }
    let zone = calls[call].zone
    let today = now.day
    state.rollout.recordedCrime?.add(zone: zone, day: today)
    guard state.rollout.enteredCrime != nil, let observation = state.rollout.observation else { return }
    let id = calls[call].root.id
    if observation.suppressionShare > 0, isAppraised, record.pilot?.treated[zone] == true,
      random.uniform(.suppression, id) < observation.suppressionShare
    {
      return
    }
    if observation.confusionShare > 0, !isEnteredAsOffence(call, observation.confusionShare) { return }
    let lag = observation.entryDays?.draw(random, .entryLag, id) ?? 0
    let entry = (now + .hours(lag * 24)).day
    state.rollout.enteredCrime?.add(zone: zone, day: entry)
  }

  private func isEnteredAsOffence(_ call: Int32, _ share: Double) -> Bool {
    let kinds = arm.isCrime.count
    let (u, v) = random.uniforms(.kindConfusion, calls[call].root.id)
    guard u < share, kinds > 1 else { return true }
    let other = min(kinds - 2, Int(v * Double(kinds - 1)))
    return arm.isCrime[other < Int(calls[call].root.kind) ? other : other + 1]
  }

  /// A call of a counted month has ended, or is under way when the run ends.
  mutating func observeResponse(_ call: Int32, month: Int) {
    guard state.rollout.observations != nil, let pilot = record.pilot, pilot.treated[calls[call].zone] else { return }
    let root = calls[call].root
    guard root.received.day >= pilot.openDay else { return }
    var response = calls[call].firstCapableArrival.map { ($0 - root.received).milliseconds }
    if let observation = arm.parameters.rollout.observation {
      if random.uniform(.logGap, root.id) < observation.missingShare { return }
      if let actual = response, random.uniform(.earlyPress, root.id, 0) < observation.earlyShare {
        let early = observation.earlyMinutes.draw(random, .earlyPress, root.id, 1)
        response = max(0, actual - TimeSpan.minutes(early).milliseconds)
      }
    }
    state.rollout.observations?.addCall(month: month, hour: root.received.hourOfDay, response: response)
  }

  mutating func observeDoor(base: Int, planned: Int64, manned: Int64) {
    guard state.rollout.observations != nil, month >= 0, let station = bases[base].station,
      state.rollout.sites.stations[station].phase == 0
    else { return }
    state.rollout.observations?.addDoor(month: month, planned: planned, manned: manned)
  }

  /// What the city sees of a figure over some counted months; nil where it sees nothing.
  func observed(_ criterion: GateCriterion, months: Range<Int>) -> Double? {
    if criterion.measure.isOfResidents { return observedOfResidents(criterion.measure, months: months) }
    guard criterion.measure == .crimeRecordedCount else { return state.rollout.observations?.value(criterion, months: months) }
    guard let pilot = record.pilot, let crime = state.rollout.enteredCrime ?? state.rollout.recordedCrime, !months.isEmpty,
      !criterion.baseline.isEmpty
    else {
      return nil
    }
    let starts = arm.parameters.calendar.monthStarts
    let days = starts[months.lowerBound]..<starts[months.upperBound]
    func change(_ mask: [Bool]) -> Double {
      let before = Double(crime.sum(mask, days: criterion.baseline)) / Double(criterion.baseline.count)
      return ProportionalChange.from(before, to: Double(crime.sum(mask, days: days)) / Double(days.count))
    }
    let treated = change(pilot.treated)
    guard criterion.comparedWithControl else { return treated }
    // A control area without crime, before or after, is no measure of anything.
    let control = 1 + change(pilot.control)
    return control > 0 && control.isFinite ? (1 + treated) / control - 1 : nil
  }
}
