extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofStaffing: [OutcomeSpec] = [
    .people(.postsMannedShare, .share, better: .higher) { $0.ratio(.postMannedMs, .postPlannedMs) },
    .people(.staffedDoorShare, .share, better: .higher) { $0.ratio(.doorMannedMs, .doorPlannedMs) },
    .people(.dutyHoursPolice, .plain, [.grows]) { $0.hours(.dutyPoliceMs) },
    .people(.dutyHoursAuxiliary, .plain, [.grows]) { $0.hours(.dutyAuxiliaryMs) },
    .people(.dutyHoursVolunteer, .plain, [.grows]) { $0.hours(.dutyVolunteerMs) },
    .people(.overtimeHours, .plain, better: .lower, [.grows]) { $0.hours(.overtimeMs) },
    .people(.recalledHours, .plain, better: .lower, [.grows]) { $0.hours(.recalledMs) },
    .people(.precinctPoliceMean, .plain) { $0.mean(.policePositionMs, .precinct) },
    .people(.stationPoliceMean, .plain) { $0.mean(.policePositionMs, .stations) },
    .people(.vacantShare, .share, better: .lower) { $0.ratio(.filledMs, .positionMs).map { 1 - $0 } },
    .people(.experienceMean, .share, better: .higher) { $0.experience },
    .people(.volunteersMean, .plain) { $0.mean(.volunteerMs) },
    .people(.inTrainingMean, .plain) { $0.mean(.trainingMs) },
    .people(.caseHoursWorkedShare, .share, better: .higher) { $0.ratio(.caseWorkedMs, .casePlannedMs) },
    .people(.caseHoursLostPerYear, .plain, better: .lower) { $0.caseHoursLostPerYear },
  ]
}
