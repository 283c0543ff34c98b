import StationModel

extension StudyResult {
  /// An outcome where it is worst, one value for each replication: of the zone that is worst in the other half of
  /// the arm's replications, even and odd ones.
  func worstZoneValues(_ outcome: Outcome, arm: Int, window: WindowChoice) -> [Double] {
    let windows = layout.windows
    let asked = window == .all && windows.count == 1 ? windows[0] : window
    guard let direction = outcome.direction, let kind = ArmTables.worstOutcomes.firstIndex(of: outcome),
      let window = windows.firstIndex(of: asked)
    else { return Array(repeating: .nan, count: count) }
    let zones = layout.shape.zones
    let width = windows.count * ArmTables.worstOutcomes.count
    let cell = window * ArmTables.worstOutcomes.count + kind
    return HeldOutWorst.values(replications: count, places: zones, lowerIsBetter: direction == .lower) { replication, zone in
      levels[((replication * layout.arms + arm) * zones + zone) * width + cell]
    }
  }
}
