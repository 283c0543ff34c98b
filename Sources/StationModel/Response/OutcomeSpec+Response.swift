extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofResponse: [OutcomeSpec] = [
    .init(.responseMinutesMean, .calls, .minutes, better: .lower, [.overReached]),
    .init(.responseMinutesMedian, .quantiles, .minutes, better: .lower),
    .init(.responseMinutesP90, .quantiles, .minutes, better: .lower),
    .init(.responseWithin8Share, .calls, .share, better: .higher),
    .init(.responseWithin10Share, .calls, .share, better: .higher),
    .init(.waitMinutesMean, .calls, .minutes, better: .lower, [.overReached]),
    .init(.travelMinutesMean, .calls, .minutes, better: .lower, [.overReached]),
    .init(.firstArrivalMinutesMean, .calls, .minutes, better: .lower, [.overReached]),
    .init(.fullCrewMinutesMean, .calls, .minutes, better: .lower, [.overReached]),
    .init(.callsDelayedShare, .calls, .share, better: .lower),
    .init(.callsAbandonedShare, .calls, .share, better: .lower),
    .init(.callsBorrowedShare, .calls, .share, [.overReached]),
    .init(.callsByStationShare, .calls, .share, [.overReached]),
    .init(.callsOpenCount, .calls, .plain, better: .lower, [.grows]),
    .init(.responseBusyShare, .units, .share),
    .init(.unitsBusyMean, .units, .plain),
    .init(.unitsOnDutyMean, .units, .plain),
    .init(.unitsUpShare, .people, .share, better: .higher),
    .init(.callsNotReachedShare, .calls, .share, better: .lower),
  ]
}
