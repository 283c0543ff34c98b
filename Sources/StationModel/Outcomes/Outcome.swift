/// Everything a replication is asked for; what is known of each stands in its ``OutcomeSpec``, its texts in the scenario room.
///
/// Raw values are positions in result rows and never move: new outcomes are added at the end.
public enum Outcome: Int, CaseIterable, Sendable {
  // Demand
  case callsCount, callsCrimeCount
  // Response: received → first capable arrival, unless said
  case responseMinutesMean, responseMinutesMedian, responseMinutesP90
  case responseWithin8Share, responseWithin10Share
  case waitMinutesMean, travelMinutesMean, firstArrivalMinutesMean, fullCrewMinutesMean
  case callsDelayedShare, callsAbandonedShare, callsBorrowedShare, callsByStationShare, callsOpenCount
  // Units
  case responseBusyShare, unitsBusyMean, unitsOnDutyMean, unitsUpShare
  case patrolStopsPerDay, patrolHoursPerDay
  // People
  case postsMannedShare, staffedDoorShare
  case dutyHoursPolice, dutyHoursAuxiliary, dutyHoursVolunteer, overtimeHours, recalledHours
  case precinctPoliceMean, stationPoliceMean, vacantShare
  // Rollout
  case stationsOpenCount, stationYears, walkWithin15Share
  // Money, CNY of the price year
  case costStatedPerYear, costFullPerYear, costCashPerYear, capitalTotal
  // Offences: committed, recorded, cleared up; and against the counterfactual
  case crimeCommittedCount, crimeRecordedCount, crimeClearedShare
  case crimeNetCount, crimeNetShare, crimePreventedCount, crimeMovedCount, crimeInducedCount, crimeDiffusedCount
  case crimeDisplacedShare
  // Money that must be asked for: overruns, sources, appraisal
  case overrunTotal, budgetOverrunShare, costPublicPerYear
  case costAnnualisedPerYear, costPerStationYear, costOpportunityPerYear, costNetPresent
  // Who is there: productivity of those on duty, registered volunteers, people in training
  case experienceMean, volunteersMean, inTrainingMean
  // Pilot and gate: over the whole study
  case gateGoShare, gateWrongShare, regressionToMeanShare
  // Case work: person-hours of posts that investigate
  case caseHoursWorkedShare, caseHoursLostPerYear
  // Response again: calls that no capable unit reached, given up or open when the run ended
  case callsNotReachedShare
  // Counter: needs of residents, how they are served, and what it takes
  case transactionsOnlineCount, transactionsKioskCount, transactionsWindowCount
  case counterWaitMinutesMean, counterWaitMinutesP90, transactionMinutesMean, doorToDoorMinutesMean
  case tripsMean, tripsInPersonMean
  case needsUnfinishedShare, counterGaveUpShare, officeLeaveShare, complaintsPer10000, windowBusyShare
  case walkInCount, kindsCount, elderlyGapMinutesMean, wastedTripsShare, windowMannedShare
  // Disputes: settled, coming back, turning violent
  case disputesOnTheSpotShare, disputesLastingShare, contactsPerDisputeMean, violenceFromDisputesCount
  case disputesByStationShare, disputesOpenShare, disputeHoursSum, disputeSessionsCount, sourcesClosedCount
  // Aid: buttons of those who live alone, and hardship
  case helpedCount, rescuedCount, helpMinutesMean, falsePressesCount, aidDelayDaysMean
  // Community: what residents know, do and think
  case awarenessShare, participationShare, trustShare, satisfactionShare, surveySatisfactionShare, taughtShare
  case visitsPerHouseholdPerYear, badContactsShare, conflictsCount, partnersMean
}

/// The part of the city, or of the calls, that an outcome is read for.
public enum Scope: Hashable, Sendable {
  case city
  /// An area kind: core, expansion, edge, rural …
  case area(Int)
  case zone(Int)
  /// The zone that is worst in the other half of the replications of the same arm, read in this one; no single replication can say it.
  case worstZone
  /// Zones within the service radius of a station that opened in this replication of the arm; both arms of a pair read the same zones.
  case treated
  /// The ring around the treated zones, as wide as the service radius.
  case buffer
  /// Other zones of the area kinds that have treated zones.
  case control
  /// All zones that are not treated: where the drain on precincts would show.
  case elsewhere
  case kind(Int)
  /// 1 … 4.
  case priority(Int)
  /// A precinct's own units and people; for outcomes of units and people.
  case precinct(Int)
  /// People of an age; for outcomes of the counter and of aid.
  case age(AgeGroup)
  /// Hours of the day from `from` until before `to`, wrapping past midnight; for calls and unit time.
  case hours(from: Int, to: Int)
}

/// The two ages by which services are read.
public enum AgeGroup: Int, CaseIterable, Sendable {
  case under60, from60
}

/// A counted stretch of time: one window of the calendar, or all of them.
public enum WindowChoice: Hashable, Sendable {
  case window(Int)
  case all
}
