public import StationModel

extension StudyResult {
  /// What evaluations of an arm would say in every replication.
  ///
  /// Nil for an arm that is its own counterfactual, where offending is not simulated, where no replication has a treated zone,
  /// and in a calendar without before and after.
  public func evaluation(arm: Int) -> ArmEvaluation? {
    guard !tables.arms[arm][.account].isEmpty, let months = layout.evaluationMonths else { return nil }
    let its = areas(arm: arm)
    let replications = its.map { EvaluatedReplication($0, months) }
    guard replications.contains(where: { $0 != nil }) else { return nil }
    return ArmEvaluation(months: months, replications: replications, overdispersion: Overdispersion(pooling: its.map(\.placebo)))
  }

  /// What is kept of an arm's areas, replication by replication.
  public func areas(arm: Int) -> [AreaTables] { (0..<count).map { areas[$0 * layout.arms + arm] } }

  /// N_S − N_B in an area and a window, one value for each replication; not-a-number where offending is not simulated.
  public func netOffences(arm: Int, areas: [EvaluationArea], window: WindowChoice) -> [Double] {
    difference(arm, areas, window, .committedInBase, .committedInArm)
  }

  /// The same for recorded offences.
  public func netRecorded(arm: Int, areas: [EvaluationArea], window: WindowChoice) -> [Double] {
    difference(arm, areas, window, .recordedInBase, .recordedInArm)
  }

  private func difference(
    _ arm: Int, _ areas: [EvaluationArea], _ window: WindowChoice, _ base: AreaMeasure, _ measure: AreaMeasure
  ) -> [Double] {
    let months = layout.windowOfMonth.indices.filter { window == .all || window == .window(layout.windowOfMonth[$0]) }
    return self.areas(arm: arm).map { tables in
      tables.isEmpty ? .nan : Double(tables.sum(areas, months, measure) - tables.sum(areas, months, base))
    }
  }

  /// The account of an area in a window, over all replications; nil for an arm without a counterfactual.
  public func account(arm: Int, areas: [EvaluationArea], window: WindowChoice) -> AccountTotals? {
    let cells = tables.arms[arm][.accountByArea]
    return cells.isEmpty ? nil : sum(cells, rows: areas.map(\.rawValue), periods: layout.shape.windows, in: window)
  }

  /// The account of a kind of offence in a window, over all replications; nil for an arm without a counterfactual.
  public func account(arm: Int, kind: Int, window: WindowChoice) -> AccountTotals? {
    let cells = tables.arms[arm][.accountByKind]
    return cells.isEmpty ? nil : sum(cells, rows: [kind], periods: layout.shape.windows + 1, in: window)
  }

  /// The account of chance alone in a window, over all replications that have one: the base against itself with other patrol keys.
  public func placeboAccount(window: WindowChoice) -> AccountTotals? {
    let cells = tables.arms[0][.placebo]
    return cells.isEmpty ? nil : sum(cells, rows: [0], periods: layout.shape.windows, in: window)
  }

  private func sum(_ cells: [Int64], rows: [Int], periods: Int, in window: WindowChoice) -> AccountTotals {
    var sum = AccountTotals()
    for row in rows {
      for period in 0..<layout.shape.windows where window == .all || window == .window(period) {
        sum = sum + AccountTotals(cells, cell: row * periods + period)
      }
    }
    return sum
  }
}
