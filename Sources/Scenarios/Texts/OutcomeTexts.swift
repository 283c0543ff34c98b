public import StationModel

/// The texts of all outcomes.
public enum OutcomeTexts {
  /// In the order of the outcomes.
  public static let all: [OutcomeText] = Outcome.allCases.map(text(of:))

  public static subscript(outcome: Outcome) -> OutcomeText { all[outcome.rawValue] }

  /// The outcome that goes by an id.
  public static func outcome(_ id: String) -> Outcome? { all.first { $0.id == id }?.outcome }

  /// The id that a misspelt one was probably meant to be.
  public static func nearest(to id: String) -> String? {
    if let near = NearestName.to(id, among: all.map(\.id)) { return near }
    // "responseMinutes" alone, or with another statistic.
    let stem = id.prefix { $0 != "." }
    return all.first { $0.id.prefix { $0 != "." } == stem }?.id
  }

  private static func text(of outcome: Outcome) -> OutcomeText {
    switch outcome {
    case .callsCount, .callsCrimeCount, .callsDelayedShare, .callsAbandonedShare, .callsBorrowedShare, .callsByStationShare,
      .callsOpenCount, .callsNotReachedShare:
      calls(outcome)
    case .responseMinutesMean, .responseMinutesMedian, .responseMinutesP90, .responseWithin8Share, .responseWithin10Share,
      .waitMinutesMean, .travelMinutesMean, .firstArrivalMinutesMean, .fullCrewMinutesMean:
      response(outcome)
    case .responseBusyShare, .unitsBusyMean, .unitsOnDutyMean, .unitsUpShare, .patrolStopsPerDay, .patrolHoursPerDay:
      units(outcome)
    case .postsMannedShare, .staffedDoorShare, .dutyHoursPolice, .dutyHoursAuxiliary, .dutyHoursVolunteer, .overtimeHours,
      .recalledHours, .precinctPoliceMean, .stationPoliceMean, .vacantShare, .experienceMean, .volunteersMean,
      .inTrainingMean, .caseHoursWorkedShare, .caseHoursLostPerYear:
      people(outcome)
    case .stationsOpenCount, .stationYears, .walkWithin15Share, .costStatedPerYear, .costFullPerYear, .costCashPerYear,
      .capitalTotal:
      rollout(outcome)
    case .crimeCommittedCount, .crimeRecordedCount, .crimeClearedShare, .crimeNetCount, .crimeNetShare, .crimePreventedCount,
      .crimeMovedCount, .crimeInducedCount, .crimeDiffusedCount, .crimeDisplacedShare:
      offences(outcome)
    case .overrunTotal, .budgetOverrunShare, .costPublicPerYear, .costAnnualisedPerYear, .costPerStationYear,
      .costOpportunityPerYear, .costNetPresent:
      money(outcome)
    case .gateGoShare, .gateWrongShare, .regressionToMeanShare: pilot(outcome)
    }
  }

  static func row(
    _ outcome: Outcome, _ id: String, _ en: String, _ zhHans: String, _ unit: String, target: LocalizedText? = nil
  ) -> OutcomeText {
    OutcomeText(
      outcome: outcome, id: id, title: LocalizedText(en: en, zhHans: zhHans), unit: unit, direction: outcome.direction,
      target: target)
  }
}
