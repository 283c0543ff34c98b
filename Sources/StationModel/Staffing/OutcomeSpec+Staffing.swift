extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofStaffing: [OutcomeSpec] = [
    .init(.postsMannedShare, .people, .share, better: .higher),
    .init(.staffedDoorShare, .people, .share, better: .higher),
    .init(.dutyHoursPolice, .people, .plain, [.grows]),
    .init(.dutyHoursAuxiliary, .people, .plain, [.grows]),
    .init(.dutyHoursVolunteer, .people, .plain, [.grows]),
    .init(.overtimeHours, .people, .plain, better: .lower, [.grows]),
    .init(.recalledHours, .people, .plain, better: .lower, [.grows]),
    .init(.precinctPoliceMean, .people, .plain),
    .init(.stationPoliceMean, .people, .plain),
    .init(.vacantShare, .people, .share, better: .lower),
    .init(.experienceMean, .people, .share, better: .higher),
    .init(.volunteersMean, .people, .plain),
    .init(.inTrainingMean, .people, .plain),
    .init(.caseHoursWorkedShare, .people, .share, better: .higher),
    .init(.caseHoursLostPerYear, .people, .plain, better: .lower),
  ]
}
