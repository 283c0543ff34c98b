/// What a difference says of single replications.
extension DifferenceRow {
  /// In how many of its replications the arm has less than the base.
  var lower: ShareFact { ShareFact(met: self[.futures] * self[.shareLower], of: self[.futures]) }
  /// In how many of its replications the arm has more than the base.
  var higher: ShareFact { ShareFact(met: self[.futures] * (1 - self[.shareLower] - self[.shareEqual]), of: self[.futures]) }

  /// Whether any replication has a difference.
  var isDefined: Bool { futures > 0 && [mean, q05, q95, shareLower, shareEqual].allSatisfy(\.isFinite) }
  /// Whether the mean may stand alone: where a gate stops some replications, none may be near it.
  var isMeanInRange: Bool { q05 <= mean && mean <= q95 }
}
