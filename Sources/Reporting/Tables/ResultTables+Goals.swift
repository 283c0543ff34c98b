import Experiments

extension ResultTables {
  /// Every goal in every arm.
  var goalTable: ResultTable {
    ResultTable(
      file: "goals.csv", title: "Goals: what is needed, what each arm reaches, and in how many futures",
      columns: [TableColumn("goal", .string, "Id of the goal."), Self.armColumn, Self.windowColumn] + Self.scopeColumns + [
        Self.outcomeColumn, Self.unitColumn,
        TableColumn("condition", .string, "atMost or atLeast."),
        TableColumn("threshold", .number, "The value that must be kept.", isExact: true),
        TableColumn("changeFrom", .string, "What the threshold is a change from: base, or a window; empty for a level."),
        TableColumn("asShare", .boolean, "Whether the change is a share of what it is a change from."),
        TableColumn(
          "chance", .number, "Share of futures that must meet the threshold; empty asks for no verdict.", isExact: true),
        TableColumn("baseMean", .number, "Mean level in the base arm."),
        TableColumn("armMean", .number, "Mean level in the arm."),
        TableColumn("measuredMean", .number, "Mean of what is held against the threshold: the level or the change."),
        TableColumn("q05", .number, "Quantile 5 % of it over futures."),
        TableColumn("q95", .number, "Quantile 95 % of it over futures."),
        TableColumn("futures", .integer, "Futures held against the threshold; 0 where nothing is asked of the arm."),
        TableColumn("undefined", .integer, "Of them, futures in which it is not defined, and so not met."),
        TableColumn(
          "unjudged", .integer,
          "Of them, futures not met because more than 5 % of the calls were not reached, or shares more than a point apart, where only "
            + "calls reached count."),
        TableColumn("met", .integer, "Of them, futures that meet the threshold."),
        TableColumn("shareMet", .number, "met over futures; empty where nothing is asked."),
        TableColumn("isMet", .boolean, "Whether shareMet reaches chance."),
        TableColumn(
          "notReachedBefore", .number,
          "Mean share of calls not reached in what it is a change from, where only calls reached count."),
        TableColumn("notReached", .number, "The same in the arm and window of the goal."),
      ]
    ) { emit in
      let arms = layout.arms
      for (index, finding) in goals.enumerated() { emit(row(finding, goal: index / arms)) }
    }
  }

  private func row(_ finding: GoalFinding, goal: Int) -> [TableValue] {
    let check = finding.check
    let name = names[check.measurement.outcome]
    let condition: String
    switch check.threshold {
    case .atMost: condition = "atMost"
    case .atLeast: condition = "atLeast"
    }
    let change: TableValue
    switch check.change {
    case .none: change = .empty
    case .fromBase: change = .text("base")
    case .fromWindow(let window): change = .text(names.id(window))
    }
    var row: [TableValue] = [.text(names.goals[goal].id), arm(finding.arm), .text(names.id(check.measurement.window))]
    row += scope(check.measurement.scope)
    row += [
      .text(name.id), .text(name.unit), .text(condition), .number(check.threshold.value), change, .boolean(check.asShare),
      .number(check.chance), .number(finding.base?.mean), .number(finding.level?.mean), .number(finding.measured?.mean),
      .number(finding.measured?.futures.q05), .number(finding.measured?.futures.q95), .integer(finding.futures),
      .integer(finding.undefined), .integer(finding.unjudged), .integer(finding.met), .number(finding.share),
      finding.isMet.map { .boolean($0) } ?? .empty, .number(finding.notReachedBefore?.mean), .number(finding.notReached?.mean),
    ]
    return row
  }
}
