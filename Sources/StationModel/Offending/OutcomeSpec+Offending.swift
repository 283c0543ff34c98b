extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofOffending: [OutcomeSpec] = [
    .offences(.crimeCommittedCount, .plain, better: .lower, [.grows]) { $0.count(.committed) },
    .offences(.crimeRecordedCount, .plain, [.grows]) { $0.count(.recorded) },
    .calls(.crimeClearedShare, .share, better: .higher) { $0.ratio(.clearedUp, .crime) },
    .offences(.crimeNetCount, .plain, better: .lower, [.grows]) { $0.net },
    .offences(.crimeNetShare, .share, better: .lower) { $0.netShare },
    .offences(.crimePreventedCount, .plain, better: .higher, [.grows]) { $0.sum([.prevented, .chainPrevented, .removed]) },
    .offences(.crimeMovedCount, .plain, better: .lower, [.grows]) { $0.sum(AccountColumn.movedOutOwn) },
    .offences(.crimeInducedCount, .plain, better: .lower, [.grows]) { $0.sum([.released, .chainInduced, .new]) },
    .offences(.crimeDiffusedCount, .plain, better: .higher, [.grows]) { $0.sum([.diffusedBuffer, .diffusedBeyond]) },
    .offences(.crimeDisplacedShare, .share, better: .lower) { $0.displacedShare },
  ]
}
