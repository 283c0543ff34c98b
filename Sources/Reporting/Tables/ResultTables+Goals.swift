import Experiments
import Texts

extension ResultTables {
  /// Every goal in every arm.
  var goalTable: ResultTable {
    ResultTable(GoalColumn.self, title: "Goals: what is needed, what each arm reaches, and in how many futures") { emit in
      let arms = layout.arms
      for (index, finding) in goals.enumerated() { emit(row(finding, goal: index / arms)) }
    }
  }

  private func row(_ finding: GoalFinding, goal: Int) -> [TableValue] {
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
    var row: [TableValue] = [.text(names.goals[goal].id), arm(finding.arm), .text(names.id(check.measurement.window))]
    row += scope(check.measurement.scope)
    row += [
      .text(name.id), .text(name.unit), .text(condition.rawValue), .number(check.threshold.value), change,
      .boolean(check.asShare),
      .number(check.chance), .number(finding.base?.mean), .number(finding.level?.mean), .number(finding.measured?.mean),
      .number(finding.measured?.futures.q05), .number(finding.measured?.futures.q95), .integer(finding.futures),
      .integer(finding.undefined), .integer(finding.unjudged), .integer(finding.met), .number(finding.share),
      finding.isMet.map { .boolean($0) } ?? .empty, .number(finding.notReachedBefore?.mean), .number(finding.notReached?.mean),
    ]
    return row
  }
}
