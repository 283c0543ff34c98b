extension Outcome {
  /// What an outcome is counted by, and with it for which parts of the city and of the calls it is kept.
  public enum Family: Sendable {
    /// Calls: by zone, kind, priority and hour.
    case calls
    /// Response times: by priority and area.
    case quantiles
    /// Stops of patrols: by zone.
    case stops
    /// Units and people: by precinct.
    case people
    /// Units by hour: by precinct and by hour.
    case units
    /// Offences and the account against the status-quo twin: by zone and kind.
    case offences
    /// The city as a whole.
    case city
  }

  public var family: Family {
    switch self {
    case .callsCount, .callsCrimeCount, .responseMinutesMean, .responseWithin8Share, .responseWithin10Share, .waitMinutesMean,
      .travelMinutesMean, .firstArrivalMinutesMean, .fullCrewMinutesMean, .callsDelayedShare, .callsAbandonedShare,
      .callsBorrowedShare, .callsByStationShare, .callsOpenCount, .callsNotReachedShare, .crimeClearedShare:
      .calls
    case .responseMinutesMedian, .responseMinutesP90: .quantiles
    case .patrolStopsPerDay: .stops
    case .responseBusyShare, .unitsBusyMean, .unitsOnDutyMean: .units
    case .unitsUpShare, .patrolHoursPerDay, .postsMannedShare, .staffedDoorShare, .dutyHoursPolice, .dutyHoursAuxiliary,
      .dutyHoursVolunteer, .overtimeHours, .recalledHours, .precinctPoliceMean, .stationPoliceMean, .vacantShare,
      .experienceMean, .volunteersMean, .inTrainingMean, .caseHoursWorkedShare, .caseHoursLostPerYear:
      .people
    case .crimeCommittedCount, .crimeRecordedCount, .crimeNetCount, .crimeNetShare, .crimePreventedCount, .crimeMovedCount,
      .crimeInducedCount, .crimeDiffusedCount, .crimeDisplacedShare:
      .offences
    case .stationsOpenCount, .stationYears, .walkWithin15Share, .costStatedPerYear, .costFullPerYear, .costCashPerYear,
      .capitalTotal, .overrunTotal, .budgetOverrunShare, .costPublicPerYear, .costAnnualisedPerYear, .costPerStationYear,
      .costOpportunityPerYear, .costNetPresent, .gateGoShare, .gateWrongShare, .regressionToMeanShare:
      .city
    }
  }

  /// Whether the outcome is counted for a part of the city or of the calls at all.
  ///
  /// The one rule: what is not defined is kept in no file, asked by no goal, and never a zero.
  public func isDefined(in scope: Scope) -> Bool {
    switch (family, scope) {
    case (_, .city): true
    case (.calls, .area), (.calls, .zone), (.calls, .treated), (.calls, .elsewhere), (.calls, .priority), (.calls, .hours): true
    // Every call of a kind reports an offence, or none does.
    case (.calls, .kind): self != .callsCrimeCount
    case (.calls, .buffer), (.calls, .control): self == .responseMinutesMean || self == .callsNotReachedShare
    case (.calls, .worstZone): direction != nil
    case (.quantiles, .area), (.quantiles, .priority): true
    case (.stops, .area), (.stops, .zone), (.stops, .treated), (.stops, .elsewhere): true
    case (.people, .precinct), (.units, .precinct), (.units, .hours): true
    case (.offences, .area), (.offences, .zone), (.offences, .treated), (.offences, .buffer), (.offences, .control): true
    case (.offences, .elsewhere), (.offences, .kind): true
    default: false
    }
  }

  /// Whether the outcome belongs to the study as a whole: to all windows together and to no single one of several.
  public var isOfWholeStudy: Bool { self == .gateGoShare || self == .gateWrongShare || self == .regressionToMeanShare }

  /// Whether only calls that somebody reached count: such a number never stands without the share that nobody reached.
  public var isOverReached: Bool {
    switch self {
    case .responseMinutesMean, .waitMinutesMean, .travelMinutesMean, .firstArrivalMinutesMean, .fullCrewMinutesMean,
      .callsBorrowedShare, .callsByStationShare:
      true
    default: false
    }
  }
}
