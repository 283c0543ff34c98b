import StationModel
import Texts

extension ScenarioDecoder {
  /// Warns of kinds of calls that need more units than the city has, and so are never fully answered.
  func warnOfUnits(_ kinds: [(name: String, kind: CallKind)], _ staffing: StaffingParameters, _ rollout: RolloutParameters) {
    // Beside errors, what is read so far need not fit together.
    guard context.seeksSlips, !context.diagnostics.hasErrors, let most = Self.unitsAtMost(staffing, rollout) else { return }
    let cursors = root.things("calls") + root.things("offences")
    for (name, kind) in kinds where Int(kind.units) > most && kind.perYear > 0 {
      guard let cursor = cursors.first(where: { $0.id == name })?.cursor else { continue }
      context.diagnostics.warn(
        "too-few-units",
        Words(
          "a call of kind \"\(name)\" needs \(kind.units) units, and the city has \(most)",
          "\"\(name)\" 类警情需要 \(kind.units) 个警组，全市只有 \(most) 个"),
        at: cursor.position("units"),
        path: cursor.path(of: "units"), hint: Words("its calls never have all the units they need", "此类警情的警组永远到不齐"))
    }
  }

  /// Units that can go to a call, with every post manned and every station open; nil where nobody responds at all.
  private static func unitsAtMost(_ staffing: StaffingParameters, _ rollout: RolloutParameters) -> Int? {
    func units(_ organisation: Organisation) -> Int {
      organisation.posts.reduce(0) { sum, post in
        let duties = post.fallback.map { post.duties.union($0.duties) } ?? post.duties
        return sum + (duties.contains(.respond) || duties.contains(.assist) ? Int(post.count) : 0)
      }
    }
    var most = 0
    for precinct in staffing.precincts { most += units(staffing.organisations[precinct.organisation]) }
    for phase in rollout.phases { most += phase.sites.countAtMost * units(staffing.organisations[phase.organisation]) }
    return most > 0 ? most : nil
  }
}

extension RolloutPhase.Sites {
  fileprivate var countAtMost: Int {
    switch self {
    case .listed(let zones): zones.count
    case .worstRecent(let count, _), .longRunRisk(let count, _), .random(let count, _), .mostCalls(let count, _),
      .mostRisk(let count, _), .worstServed(let count, _), .mostResidentsNewlyWithinWalk(let count, _, _),
      .mostCoveragePerCost(let count, _, _, _):
      count
    }
  }
}
