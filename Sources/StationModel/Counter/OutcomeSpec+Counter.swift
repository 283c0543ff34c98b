extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofCounter: [OutcomeSpec] = [
    .counter(.transactionsOnlineCount, .plain, [.grows]) { $0.sum(.doneOnline) },
    .counter(.transactionsKioskCount, .plain, [.grows]) { $0.sum(.doneKiosk) },
    .counter(.transactionsWindowCount, .plain, [.grows]) { $0.sum(.doneWindow) },
    .counter(.counterWaitMinutesMean, .minutes, better: .lower) { $0.minutes(.waitMs, over: .served) },
    OutcomeSpec(.counterWaitMinutesP90, .counter, .minutes, better: .lower) { $0.waitQuantile(0.9, $1) },
    .counter(.transactionMinutesMean, .minutes, better: .lower) {
      $0.doneInPerson > 0 ? $0.sum(.lastVisitMs) / $0.doneInPerson / 60_000 : nil
    },
    .counter(.doorToDoorMinutesMean, .minutes, better: .lower) { $0.perDone(.doorToDoorMs).map { $0 / 60_000 } },
    .counter(.tripsMean, .plain, better: .lower) { $0.perDone(.trips) },
    .counter(.tripsInPersonMean, .plain, better: .lower) { $0.doneInPerson > 0 ? $0.sum(.tripsInPerson) / $0.doneInPerson : nil },
    .counter(.needsUnfinishedShare, .share, better: .lower) {
      $0.sum(.needs) > 0 ? ($0.sum(.givenUp) + $0.sum(.open)) / $0.sum(.needs) : nil
    },
    .counter(.counterGaveUpShare, .share, better: .lower) { $0.ratio(.leftLine, .visits) },
    .counter(.officeLeaveShare, .share, better: .lower) { $0.ratio(.officeLeave, .needs) },
    .counter(.complaintsPer10000, .plain, better: .lower) { $0.ratio(.complaints, .visits).map { $0 * 10_000 } },
    .counter(.windowBusyShare, .share) { $0.ofCounters(.windowBusyMs, .windowMannedMs) },
    .counter(.walkInCount, .plain, [.grows]) { $0.sum(.walkIns) },
    OutcomeSpec(.kindsCount, .counter, .plain, better: .higher) { $0.fewestKinds($1) },
    .counter(.elderlyGapMinutesMean, .minutes, better: .lower) { $0.elderlyGapMinutes },
    .counter(.wastedTripsShare, .share, better: .lower) { $0.ratio(.wasted, .visits) },
    .counter(.windowMannedShare, .share, better: .higher) { $0.ofCounters(.windowMannedMs, .windowPlannedMs) },
  ]
}
