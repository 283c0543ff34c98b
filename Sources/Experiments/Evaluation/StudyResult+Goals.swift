import StationModel

extension StudyResult {
  /// Holds a goal against every future of an arm.
  ///
  /// Treated zones are those of the arm's pair with the base. A change from the base is not defined for the base itself.
  public func finding(_ check: GoalCheck, arm: Int) -> GoalFinding {
    let levels = values(check.measurement, arm: arm, comparedWith: 0)
    let base = values(check.measurement, arm: 0, comparedWith: arm)
    let measured = changes(check, arm: arm, levels: levels, base: base)
    let defined = measured.filter { !$0.isNaN }
    return GoalFinding(
      check: check, arm: arm, base: Estimate(base), level: Estimate(levels), measured: Estimate(measured),
      met: defined.count { check.threshold.isMet(by: $0) }, count: defined.count)
  }

  private func changes(_ check: GoalCheck, arm: Int, levels: [Double], base: [Double]) -> [Double] {
    switch check.change {
    case .none: return levels
    case .fromBase:
      if arm == 0 { return Array(repeating: .nan, count: count) }
      return levels.indices.map { Self.change(from: base[$0], to: levels[$0], asShare: check.asShare) }
    case .fromWindow(let window):
      var before = check.measurement
      before.window = window
      let earlier = values(before, arm: arm, comparedWith: 0)
      let scale = check.measurement.outcome.isExtensive ? layout.days(check.measurement.window) / layout.days(window) : 1
      return levels.indices.map { Self.change(from: earlier[$0] * scale, to: levels[$0], asShare: check.asShare) }
    }
  }

  /// Not a number where a share is asked of nothing.
  private static func change(from start: Double, to end: Double, asShare: Bool) -> Double {
    let change = end - start
    return asShare ? start == 0 ? .nan : change / start : change
  }
}
