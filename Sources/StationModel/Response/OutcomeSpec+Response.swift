extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofResponse: [OutcomeSpec] = [
    .calls(.responseMinutesMean, .minutes, better: .lower, [.overReached, .nearby]) {
      $0.meanMinutes(.responseMs, over: .answered)
    },
    .quantile(.responseMinutesMedian, 0.5),
    .quantile(.responseMinutesP90, 0.9),
    // A call that nobody reached in time missed its target, whether it was given up or is still open.
    .calls(.responseWithin8Share, .share, better: .higher) { $0.ratio(.within8, .received) },
    .calls(.responseWithin10Share, .share, better: .higher) { $0.ratio(.within10, .received) },
    .calls(.waitMinutesMean, .minutes, better: .lower, [.overReached]) { $0.meanMinutes(.waitMs, over: .assigned) },
    .calls(.travelMinutesMean, .minutes, better: .lower, [.overReached]) { $0.meanMinutes(.travelMs, over: .assigned) },
    .calls(.firstArrivalMinutesMean, .minutes, better: .lower, [.overReached]) {
      $0.meanMinutes(.firstArrivalMs, over: .reached)
    },
    .calls(.fullCrewMinutesMean, .minutes, better: .lower, [.overReached]) { $0.meanMinutes(.fullCrewMs, over: .fullCrew) },
    .calls(.callsDelayedShare, .share, better: .lower) { $0.ratio(.delayed, .received) },
    .calls(.callsAbandonedShare, .share, better: .lower) { $0.ratio(.abandoned, .received) },
    .calls(.callsBorrowedShare, .share, [.overReached]) { $0.ratio(.borrowed, .answered) },
    .calls(.callsByStationShare, .share, [.overReached]) { $0.ratio(.byStation, .answered) },
    .calls(.callsOpenCount, .plain, better: .lower, [.grows]) { $0.sum(.open) },
    .units(.responseBusyShare, .share) { $0.dutyMs > 0 ? $0.busyMs / $0.dutyMs : nil },
    .units(.unitsBusyMean, .plain) { $0.busyMs / $0.ms },
    .units(.unitsOnDutyMean, .plain) { $0.dutyMs / $0.ms },
    .people(.unitsUpShare, .share, better: .higher) { $0.ratio(.outageMs, .fleetMs).map { 1 - $0 } },
    .calls(.callsNotReachedShare, .share, better: .lower, [.nearby]) { $0.ratio(.answered, .received).map { 1 - $0 } },
  ]
}
