/// Whether a city can commit, kind by kind, what its file states.
public enum StatedOffences {
  /// The first kind of which more offences come of others, deterred and turned to it, than are stated; nil where all is well.
  ///
  /// Where a bound already says so, at no cost; otherwise by the trial that solves the rates of attempts, some tens of milliseconds for
  /// a city of a million. A ratio to which stops are to be calibrated must be within reach.
  public static func outOfReach(_ parameters: ModelParameters) -> Int? {
    guard let offending = parameters.offending, !isSurelyInReach(offending, parameters) else { return nil }
    var quo = parameters.calibrated()
    quo.rollout = RolloutParameters()
    return RootRates.rates(Arm(quo)).firstIndex { $0 < 0 }
  }

  /// With G the strongest possible guardianship, the deterred of a kind are at most G/(1 − G) of its offences; those of them that turn
  /// to another kind, and that kind's own repeats, must leave it some roots.
  private static func isSurelyInReach(_ offending: OffendingParameters, _ parameters: ModelParameters) -> Bool {
    let kindShare = offending.displacement?.kindShare ?? 0
    var turned = offending.kinds.indices.map { parameters.offencesFromDisputes(ofKind: $0) }
    if kindShare == 0, turned.allSatisfy({ $0 == 0 }) { return true }
    for kind in offending.kinds {
      let total = kind.turnsInto.reduce(0) { $0 + $1.weight }
      let guarded = strongest(kind.deterredBy, offending.deterrence)
      if total == 0 || guarded == 0 { continue }
      if guarded >= 1 { return false }
      for turning in kind.turnsInto {
        turned[turning.kind] += kind.committedPerYear * guarded / (1 - guarded) * kindShare * turning.weight / total
      }
    }
    return zip(offending.kinds, turned).allSatisfy { kind, others in
      let repeats = offending.nearRepeat == nil ? 0 : kind.nearRepeats
      return others < kind.committedPerYear * (1 - repeats) || others == 0
    }
  }

  private static func strongest(_ minds: Deterrents, _ deterrence: DeterrenceParameters) -> Double {
    var carriedOut = 1.0
    let crew = deterrence.roleEffect.max() ?? 0
    if minds.contains(.patrol) { carriedOut *= 1 - min(1, deterrence.afterVisitShare * deterrence.scale * crew) }
    if minds.contains(.station) { carriedOut *= 1 - deterrence.stationShare }
    if minds.contains(.cameras) { carriedOut *= 1 - deterrence.cameraShare }
    return 1 - carriedOut
  }
}
