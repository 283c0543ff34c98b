import Experiments
import StationModel
import Texts

extension ResultTables {
  /// The outcomes of the city in every replication, one column for each outcome.
  var replications: ResultTable {
    let outcomes = layout.outcomes
    let fields = outcomes.map(field)
    return ResultTable(ReplicationColumn.self, title: "Every run of every arm: the whole city", and: fields) { emit in
      let cells = cells(outcomes)
      for replication in 0..<result.count {
        for cell in cells {
          let values = cell.places.map { place -> TableValue in
            place.map { .number(result.value(replication: replication, place: $0)) } ?? .empty
          }
          let number: TableRow<ReplicationColumn> = [.replication: .integer(Int(result.firstReplication) + replication)]
          emit((number + cell.head).adding(fields, values))
        }
      }
    }
  }

  private func field(_ outcome: Outcome) -> TableColumn {
    TableColumn(names[outcome].id, .number, unit: names[outcome].unit, names[outcome].meaning.en)
  }

  private func cells(_ outcomes: [Outcome]) -> [(head: TableRow<ReplicationColumn>, places: [Int?])] {
    var cells: [(head: TableRow<ReplicationColumn>, places: [Int?])] = []
    for index in 0..<layout.arms {
      for window in layout.windows {
        let places = outcomes.map { layout.place(of: Column(arm: index, outcome: $0, window: window, scope: .city)) }
        cells.append(([.arm: arm(index), .window: .text(names.id(window))], places))
      }
    }
    return cells
  }

  /// The uncertain parameters as every replication drew them.
  var parameters: ResultTable {
    let fields = names.parameters.map { TableColumn($0, .number, "Value of the parameter \($0) in this run.", isExact: true) }
    return ResultTable(
      ParameterColumn.self, title: "Values of the uncertain parameters in every run; the same in all arms", and: fields
    ) { emit in
      for (index, draws) in result.draws.enumerated() {
        let number: TableRow<ParameterColumn> = [.replication: .integer(Int(result.firstReplication) + index)]
        emit(number.adding(fields, draws.map { .number($0) }))
      }
    }
  }

  /// Outcomes of the city by month, with the range of replications: what a fan chart shows.
  var monthly: ResultTable {
    ResultTable(MonthlyColumn.self, title: "The city month by month: mean, range of runs, change from the base") { emit in
      for index in 0..<layout.arms {
        for month in 0..<layout.shape.months {
          for outcome in ArmTables.monthOutcomes {
            if let row = monthRow(index, month, outcome) { emit(row) }
          }
        }
      }
    }
  }

  private func monthRow(_ index: Int, _ month: Int, _ outcome: Outcome) -> TableRow<MonthlyColumn>? {
    let values = result.monthValues(arm: index, month: month, outcome: outcome)
    guard let estimate = Estimate(values) else { return nil }
    let base = result.monthValues(arm: 0, month: month, outcome: outcome)
    let change = index == 0 ? nil : PairedDifference(a: base, b: values)
    let futures = estimate.quantiles
    return [
      .arm: arm(index), .month: .text(names.months[month]), .window: .text(names.windows[layout.windowOfMonth[month]]),
      .outcome: .text(names[outcome].id), .unit: .text(names[outcome].unit), .futures: .integer(estimate.count),
      .mean: .number(estimate.mean), .q05: .number(futures.q05), .q25: .number(futures.q25), .q50: .number(futures.q50),
      .q75: .number(futures.q75), .q95: .number(futures.q95), .changeMean: .number(change?.mean),
      .changeQ05: .number(change?.quantiles.q05), .changeQ95: .number(change?.quantiles.q95),
    ]
  }
}
