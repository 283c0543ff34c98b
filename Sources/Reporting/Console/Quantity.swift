import StationModel

/// What kind of number an outcome is: how people want to read it.
enum Quantity: Equatable {
  case minutes, share, money, plain

  init(_ outcome: Outcome) {
    switch outcome {
    case .responseMinutesMean, .responseMinutesMedian, .responseMinutesP90, .waitMinutesMean, .travelMinutesMean,
      .firstArrivalMinutesMean, .fullCrewMinutesMean:
      self = .minutes
    case .responseWithin8Share, .responseWithin10Share, .callsDelayedShare, .callsAbandonedShare, .callsNotReachedShare,
      .callsBorrowedShare, .callsByStationShare, .responseBusyShare, .unitsUpShare, .postsMannedShare, .staffedDoorShare,
      .vacantShare,
      .walkWithin15Share, .crimeClearedShare, .crimeNetShare, .crimeDisplacedShare, .budgetOverrunShare,
      .experienceMean, .caseHoursWorkedShare:
      self = .share
    case .costStatedPerYear, .costFullPerYear, .costCashPerYear, .capitalTotal, .overrunTotal, .costPublicPerYear,
      .costAnnualisedPerYear, .costPerStationYear, .costOpportunityPerYear, .costNetPresent:
      self = .money
    default: self = .plain
    }
  }
}
