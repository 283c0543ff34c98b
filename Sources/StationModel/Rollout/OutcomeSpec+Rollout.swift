extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofRollout: [OutcomeSpec] = [
    .init(.stationsOpenCount, .city, .plain),
    .init(.stationYears, .city, .plain, [.grows]),
    .init(.walkWithin15Share, .city, .share, better: .higher),
    .init(.gateGoShare, .city, .plain, [.ofWholeStudy]),
    .init(.gateWrongShare, .city, .plain, better: .lower, [.ofWholeStudy]),
    .init(.regressionToMeanShare, .city, .plain, [.ofWholeStudy]),
  ]
}
