import Experiments
import StationModel
import Texts

extension ResultTables {
  /// Whether any arm has an account against a counterfactual.
  var hasAccount: Bool { result.tables.arms.contains { !$0[.account].isEmpty } }

  private static let sums = "exact sums over all runs"

  /// The account by zone and month.
  var displacement: ResultTable {
    let sums = ZoneAccountColumn.sums
    return ResultTable(
      ZoneAccountColumn.self,
      title: "Offences of each arm against those with today's policy, zone by zone and month by month: \(Self.sums)"
    ) { emit in
      for index in 0..<layout.arms where !result.tables.arms[index][.account].isEmpty {
        let cells = result.tables.arms[index][.account]
        for zone in 0..<layout.shape.zones {
          for month in 0..<layout.shape.months {
            // One more cell a zone holds the days that are not counted.
            let totals = AccountTotals(cells, cell: zone * (layout.shape.months + 1) + month)
            if totals.isZero { continue }
            let cell: TableRow<ZoneAccountColumn> = [
              .arm: arm(index), .zone: .text(names.zones[zone].id), .month: .text(names.months[month]),
              .window: .text(names.windows[layout.windowOfMonth[month]]), .netMean: .number(Double(totals.net) / futures),
            ]
            emit(cell.adding(sums, totals.values.map { .integer($0) }))
          }
        }
      }
    }
  }

  /// The account by window, for the city, its areas and kinds of offences; and that of chance alone.
  var account: ResultTable {
    ResultTable(
      AreaAccountColumn.self,
      title: "Offences of each arm against those with today's policy, by window, area and kind: \(Self.sums)"
    ) { emit in
      for index in 0..<layout.arms where !result.tables.arms[index][.account].isEmpty {
        for window in layout.windows { accountRows(index, window, emit) }
      }
      for window in layout.windows {
        if let totals = result.placeboAccount(window: window) {
          emit(accountRow(0, window, .placebo, .empty, result.tables.arms[0].placeboReplications, totals, nil))
        }
      }
    }
  }

  private func accountRows(_ index: Int, _ window: WindowChoice, _ emit: (TableRow<AreaAccountColumn>) -> Void) {
    let areas: [(AreaAccountColumn.Scope, [EvaluationArea])] = [
      (.city, EvaluationArea.allCases), (.treated, [.treated]), (.buffer, [.buffer]), (.control, EvaluationArea.allControl),
      (.other, [.other]),
    ]
    let count = Int64(result.count)
    for (scope, areas) in areas {
      guard let totals = result.account(arm: index, areas: areas, window: window) else { continue }
      let net = Estimate(result.netOffences(arm: index, areas: areas, window: window))
      emit(accountRow(index, window, scope, .empty, count, totals, net))
    }
    for (kind, call) in layout.callOfOffence.enumerated() {
      guard let totals = result.account(arm: index, kind: kind, window: window) else { continue }
      let net = result.estimate(Measurement(.crimeNetCount, scope: .kind(call), window: window), arm: index)
      emit(accountRow(index, window, .kind, .text(names.kinds[call].id), count, totals, net))
    }
  }

  private func accountRow(
    _ index: Int, _ window: WindowChoice, _ scope: AreaAccountColumn.Scope, _ place: TableValue, _ count: Int64,
    _ totals: AccountTotals, _ net: Estimate?
  ) -> TableRow<AreaAccountColumn> {
    let row: TableRow<AreaAccountColumn> = [
      .arm: arm(index), .window: .text(names.id(window)), .scope: .text(scope.rawValue), .place: place, .futures: .integer(count),
      .offendingPart: .integer(totals.offendingPart), .reportingPart: .integer(totals.reportingPart),
      .displacedShare: .number(totals.displacedShare), .netMean: .number(Double(totals.net) / Double(count)),
      .netLow95: .number(net?.interval?.low), .netHigh95: .number(net?.interval?.high), .netQ05: .number(net?.quantiles.q05),
      .netQ95: .number(net?.quantiles.q95),
    ]
    return row.adding(AreaAccountColumn.sums, totals.values.map { .integer($0) })
  }

  /// Own displacement from zone to zone.
  var flows: ResultTable {
    ResultTable(FlowColumn.self, title: "Offences displaced from zone to zone by being deterred") { emit in
      for index in 0..<layout.arms {
        let flows = result.tables.arms[index].flows
        for key in flows.keys.sorted() {
          guard let count = flows[key] else { continue }
          emit([
            .arm: arm(index),
            .window: .text(key.window < names.windows.count ? names.windows[key.window] : FlowColumn.uncounted),
            .fromZone: .text(names.zones[key.from].id), .toZone: .text(names.zones[key.to].id), .count: .integer(count),
            .mean: .number(Double(count) / futures),
          ])
        }
      }
    }
  }
}
