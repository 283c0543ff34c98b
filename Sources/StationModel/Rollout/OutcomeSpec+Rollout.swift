extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofRollout: [OutcomeSpec] = [
    .city(.stationsOpenCount, .plain) { Double($0.open) },
    .city(.stationYears, .plain, [.grows]) { $0.stationYears },
    .city(.walkWithin15Share, .share, better: .higher) { $0.walkShare },
    .city(.gateGoShare, .plain, [.ofWholeStudy]) { $0.gate?.isGo.map { $0 ? 1 : 0 } },
    .city(.gateWrongShare, .plain, better: .lower, [.ofWholeStudy]) { $0.gate?.isRight.map { $0 ? 0 : 1 } },
    .city(.regressionToMeanShare, .plain, [.ofWholeStudy]) { $0.pilot?.regressionToMean },
  ]
}
