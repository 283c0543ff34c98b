import Reporting
import Scenarios
import Texts

extension StudyPlan {
  /// What the numbers of the study are called.
  var names: ResultNames {
    Self.names(arms, ids: ids, goals: goals.map { .init(id: $0.goal.id, title: $0.goal.title) })
  }

  /// What the numbers of a study of these arms are called, base first.
  static func names(_ arms: [Scenario], ids: [String], goals: [ResultNames.Goal] = []) -> ResultNames {
    let base = arms[0]
    return ResultNames(
      arms: zip(ids, arms).map { ResultNames.Arm(id: $0, name: $1.name) },
      windows: base.windows, months: base.monthLabels,
      // A city without area kinds is of one kind.
      areas: base.areas.isEmpty ? [.init(id: "all", name: Words("all", "全部"))] : named(base.areas, base.areaNames),
      zones: base.zoneShapes.map { .init(id: $0.id, label: $0.label, geometry: ZoneGeometry.text($0)) },
      kinds: named(base.callKindIds, base.callKindNames), precincts: base.precinctIds,
      windowNames: base.windowNames,
      phases: arms.map { named($0.phaseIds, $0.phaseNames) },
      outcomes: OutcomeTexts.all.map { .init(id: $0.id, title: $0.title, unit: $0.unit) },
      parameters: base.uncertain.map(\.path), goals: goals,
      isOnEarth: base.zoneShapes.contains { !$0.lonLatPolygons.isEmpty })
  }

  private static func named(_ ids: [String], _ names: [Words]) -> [ResultNames.Named] {
    zip(ids, names).map { .init(id: $0, name: $1) }
  }
}
