extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofOffending: [OutcomeSpec] = [
    .init(.crimeCommittedCount, .offences, .plain, better: .lower, [.grows]),
    .init(.crimeRecordedCount, .offences, .plain, [.grows]),
    .init(.crimeClearedShare, .calls, .share, better: .higher),
    .init(.crimeNetCount, .offences, .plain, better: .lower, [.grows]),
    .init(.crimeNetShare, .offences, .share, better: .lower),
    .init(.crimePreventedCount, .offences, .plain, better: .higher, [.grows]),
    .init(.crimeMovedCount, .offences, .plain, better: .lower, [.grows]),
    .init(.crimeInducedCount, .offences, .plain, better: .lower, [.grows]),
    .init(.crimeDiffusedCount, .offences, .plain, better: .higher, [.grows]),
    .init(.crimeDisplacedShare, .offences, .share, better: .lower),
  ]
}
