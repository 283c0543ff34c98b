public import StationModel

/// One number of a replication's outcome row: which arm, what, when, where, and whose stations say where.
public struct Column: Hashable, Sendable {
  /// 0 is the base.
  public var arm: Int
  public var outcome: Outcome
  public var window: WindowChoice
  public var scope: Scope
  /// For `.treated` and `.elsewhere`: the arm whose stations mark the treated zones; nil for all other scopes.
  public var zonesOf: Int?

  public init(arm: Int, outcome: Outcome, window: WindowChoice, scope: Scope, zonesOf: Int? = nil) {
    self.arm = arm
    self.outcome = outcome
    self.window = window
    self.scope = scope
    self.zonesOf = zonesOf
  }
}

extension Scope {
  /// Whether the scope is read with the treated zones of an arm.
  public var isByTreatment: Bool { self == .treated || self == .buffer || self == .control || self == .elsewhere }

  /// Whether an outcome can be defined in this scope at all; what cannot is not kept.
  public func admits(_ outcome: Outcome) -> Bool {
    switch self {
    case .city: true
    case .area: outcome.isOfCalls || outcome.isQuantile || outcome.isOfOffences
    case .priority: outcome.isOfCalls || outcome.isQuantile
    case .zone, .treated, .elsewhere, .kind: outcome.isOfCalls || outcome.isOfOffences
    case .buffer, .control: outcome.isOfOffences || outcome == .responseMinutesMean
    case .worstZone: outcome.isOfCalls && outcome.direction != nil
    case .precinct: outcome.isOfStaff
    case .hours: outcome.isOfCalls || [.responseBusyShare, .unitsBusyMean, .unitsOnDutyMean].contains(outcome)
    }
  }
}

extension Outcome {
  /// Read from the table of calls.
  var isOfCalls: Bool {
    switch self {
    case .callsCount, .callsCrimeCount, .responseMinutesMean, .responseWithin8Share, .responseWithin10Share, .waitMinutesMean,
      .travelMinutesMean, .firstArrivalMinutesMean, .fullCrewMinutesMean, .callsDelayedShare, .callsAbandonedShare,
      .callsBorrowedShare, .callsByStationShare, .callsOpenCount, .patrolStopsPerDay, .crimeClearedShare:
      true
    default: false
    }
  }

  /// Read from the offences committed, or from the account against the status-quo twin.
  var isOfOffences: Bool {
    switch self {
    case .crimeCommittedCount, .crimeRecordedCount, .crimeNetCount, .crimeNetShare, .crimePreventedCount, .crimeMovedCount,
      .crimeInducedCount, .crimeDiffusedCount, .crimeDisplacedShare:
      true
    default: false
    }
  }

  /// Read from the response histograms.
  var isQuantile: Bool { self == .responseMinutesMedian || self == .responseMinutesP90 }

  /// Read from the table of units and people.
  var isOfStaff: Bool {
    switch self {
    case .responseBusyShare, .unitsBusyMean, .unitsOnDutyMean, .unitsUpShare, .patrolHoursPerDay, .postsMannedShare,
      .staffedDoorShare, .dutyHoursPolice, .dutyHoursAuxiliary, .dutyHoursVolunteer, .overtimeHours, .recalledHours,
      .precinctPoliceMean, .stationPoliceMean, .vacantShare, .experienceMean, .volunteersMean, .inTrainingMean,
      .caseHoursWorkedShare, .caseHoursLostPerYear:
      true
    default: false
    }
  }

  /// Grows with the length of the window, so that windows compare only as rates.
  public var isExtensive: Bool {
    switch self {
    case .callsCount, .callsCrimeCount, .callsOpenCount, .dutyHoursPolice, .dutyHoursAuxiliary, .dutyHoursVolunteer,
      .overtimeHours, .recalledHours, .stationYears, .capitalTotal, .crimeCommittedCount, .crimeRecordedCount, .crimeNetCount,
      .crimePreventedCount, .crimeMovedCount, .crimeInducedCount, .crimeDiffusedCount, .overrunTotal, .costNetPresent:
      true
    default: false
    }
  }
}
