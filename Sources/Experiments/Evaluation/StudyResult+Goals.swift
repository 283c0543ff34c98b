import StationModel

extension StudyResult {
  /// Holds a goal against every replication of an arm.
  ///
  /// Treated zones are those of the arm's pair with the base. In the base of a comparison a change from the base is not asked.
  public func finding(_ check: GoalCheck, arm: Int) -> GoalFinding {
    let levels = values(check.measurement, arm: arm, comparedWith: 0)
    let start = start(check.measurement, check.change, arm: arm)
    let measured = levels.indices.map { replication -> Double in
      guard let start else { return levels[replication] }
      return check.asShare
        ? ProportionalChange.from(start[replication], to: levels[replication]) : levels[replication] - start[replication]
    }
    var reach: (now: [Double], before: [Double]?)?
    if check.measurement.outcome.isOverReached {
      var notReached = check.measurement
      notReached.outcome = .callsNotReachedShare
      reach = (
        values(notReached, arm: arm, comparedWith: 0), self.start(notReached, check.change, arm: arm)
      )
    }
    let isAsked = !(check.change == .fromBase && arm == 0 && layout.arms > 1)
    let defined = isAsked ? measured.indices.filter { !measured[$0].isNaN } : []
    let judged = defined.filter { replication in
      guard let reach else { return true }
      return reach.before.map { Reach.allowsComparison($0[replication], reach.now[replication]) }
        ?? Reach.allows(reach.now[replication])
    }
    return GoalFinding(
      check: check, arm: arm, base: Estimate(values(check.measurement, arm: 0, comparedWith: arm)), level: Estimate(levels),
      measured: Estimate(isAsked ? measured : []), notReached: reach.flatMap { Estimate($0.now) },
      notReachedBefore: reach?.before.flatMap { Estimate($0) }, met: judged.count { check.threshold.isMet(by: measured[$0]) },
      replications: isAsked ? count : 0, undefined: isAsked ? count - defined.count : 0, unjudged: defined.count - judged.count)
  }

  /// What a change counts from, replication by replication, made as long as the window of the goal; nil for a level.
  private func start(_ measurement: Measurement, _ change: GoalCheck.Change, arm: Int) -> [Double]? {
    switch change {
    case .none: return nil
    case .fromBase:
      // An arm alone has no base to be held against.
      return arm == 0 ? Array(repeating: .nan, count: count) : values(measurement, arm: 0, comparedWith: arm)
    case .fromWindow(let window):
      var before = measurement
      before.window = window
      let scale = measurement.outcome.isExtensive ? layout.days(measurement.window) / layout.days(window) : 1
      return values(before, arm: arm, comparedWith: 0).map { $0 * scale }
    }
  }
}
