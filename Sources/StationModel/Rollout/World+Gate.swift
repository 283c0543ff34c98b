extension World {
  /// Whether the gate decides for the first time at the begin of a day.
  func decidesFirst(on day: Int) -> Bool {
    guard state.rollout.progress.gate == nil, let month = state.rollout.progress.decisionMonth else { return false }
    return arm.parameters.calendar.monthStarts[month] == day
  }

  /// Decides, at the start of a counted month, on what follows the pilot.
  mutating func decide(at month: Int) {
    guard let gate = arm.parameters.rollout.gate else { return }
    let months = min(state.rollout.progress.readsFromMonth, month)..<month
    var decision = state.rollout.progress.gate ?? GateRecord(month: month)
    decision.month = month
    payGateSurvey(gate.criteria + gate.adjustments.map { $0.criterion }, month: month)
    decision.observed = gate.criteria.map { observed($0, months: months) }
    if state.rollout.progress.forcesGate || zip(gate.criteria, decision.observed).allSatisfy({ $0.holds($1) }) {
      settle(&decision, isGo: true, month: month)
    } else {
      for (index, adjustment) in gate.adjustments.enumerated() where decision.adjustments >> UInt64(index) & 1 == 0 {
        guard adjustment.criterion.holds(observed(adjustment.criterion, months: months)) else { continue }
        decision.adjustments |= 1 << UInt64(index)
        apply(adjustment.change)
      }
      if decision.extensions < gate.extensions {
        decision.extensions += 1
        state.rollout.progress.decisionMonth = month + gate.extensionMonths
        state.rollout.progress.readsFromMonth = month
        // A pilot that is extended beyond the counted months has no decision.
        if month + gate.extensionMonths > arm.shape.months { state.rollout.progress.decisionMonth = nil }
      } else {
        settle(&decision, isGo: gate.goesOnInTheEnd, month: month)
      }
    }
    state.rollout.progress.gate = decision
  }

  private mutating func settle(_ decision: inout GateRecord, isGo: Bool, month: Int) {
    decision.isGo = isGo
    state.rollout.progress.decisionMonth = nil
    if isGo { state.rollout.progress.goDay = arm.parameters.calendar.monthStarts[month] }
  }
}
