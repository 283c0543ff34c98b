import Experiments
import Texts

extension ResultTables {
  /// Every goal in every arm.
  var goalTable: ResultTable {
    ResultTable(GoalColumn.self, title: "Goals: what is needed, what each arm reaches, and in how many runs") { emit in
      let arms = layout.arms
      for (index, finding) in goals.enumerated() { emit(row(finding, goal: index / arms)) }
    }
  }

  private func row(_ finding: GoalFinding, goal: Int) -> TableRow<GoalColumn> {
    let check = finding.check
    let name = names[check.measurement.outcome]
    let condition: GoalColumn.Condition
    switch check.threshold {
    case .atMost: condition = .atMost
    case .atLeast: condition = .atLeast
    }
    let change: TableValue
    switch check.change {
    case .none: change = .empty
    case .fromBase: change = .text(GoalColumn.fromBase)
    case .fromWindow(let window): change = .text(names.id(window))
    }
    let scope = scope(check.measurement.scope)
    return [
      .goal: .text(names.goals[goal].id), .arm: arm(finding.arm), .window: .text(names.id(check.measurement.window)),
      .scope: scope.kind, .place: scope.place, .outcome: .text(name.id), .unit: .text(name.unit),
      .condition: .text(condition.rawValue), .threshold: .number(check.threshold.value), .changeFrom: change,
      .asShare: .boolean(check.asShare), .chance: .number(check.chance), .baseMean: .number(finding.base?.mean),
      .armMean: .number(finding.level?.mean), .measuredMean: .number(finding.measured?.mean),
      .q05: .number(finding.measured?.quantiles.q05), .q95: .number(finding.measured?.quantiles.q95),
      .futures: .integer(finding.replications), .undefined: .integer(finding.undefined), .unjudged: .integer(finding.unjudged),
      .met: .integer(finding.met), .shareMet: .number(finding.share), .isMet: finding.isMet.map { .boolean($0) } ?? .empty,
      .notReachedBefore: .number(finding.notReachedBefore?.mean), .notReached: .number(finding.notReached?.mean),
    ]
  }
}
