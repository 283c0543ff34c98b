import Reporting
import Scenarios
import Texts

extension StudyPlan {
  /// What the results of the study do not know of its scenarios.
  var facts: StudyInputs {
    StudyInputs(
      start: arms[0].firstDay, arms: arms.map(\.baseParameters), hashes: arms.map(\.hash), changes: changes,
      assumptions: Assumption.all(of: arms),
      claims: arms.first(where: Self.isOfThePlan).map {
        PlanClaim.calculated(.init($0.baseParameters)).map(Claim.init)
      } ?? [])
  }

  /// What each arm changes against the base.
  var changes: [[SettingChange]] { Self.changes(arms) }

  static func changes(_ arms: [Scenario]) -> [[SettingChange]] {
    arms.map { $0.path == arms[0].path ? [] : TreeDifferences(from: arms[0], to: $0).all }
  }

  /// Whether an arm builds stations as the plan says: it has a rollout, and its values cite the plan.
  private static func isOfThePlan(_ arm: Scenario) -> Bool {
    !arm.phaseIds.isEmpty && arm.sources.contains { Evidence(ofSource: $0.text.en) == .plan }
  }
}

extension Claim {
  init(_ claim: PlanClaim) {
    self.init(
      id: claim.id, title: claim.title, says: claim.says, arithmetic: claim.arithmetic, source: claim.source.en,
      stated: claim.numbers?.stated, needed: claim.numbers?.needed, unit: claim.numbers?.unit ?? "")
  }
}
