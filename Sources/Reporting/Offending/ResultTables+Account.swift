import Experiments
import StationModel
import Texts

extension ResultTables {
  /// Whether any arm has an account against a counterfactual.
  var hasAccount: Bool { result.tables.arms.contains { !$0[.account].isEmpty } }

  private static let sums = "exact sums over all futures"

  /// The account by zone and month.
  var displacement: ResultTable {
    ResultTable(
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
            emit(
              [
                arm(index), .text(names.zones[zone].id), .text(names.months[month]),
                .text(names.windows[layout.windowOfMonth[month]]),
              ] + totals.values.map { .integer($0) } + [.number(Double(totals.net) / futures)])
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
          emit(accountRow(0, window, .placebo, .empty, result.tables.arms[0].placeboFutures, totals, nil))
        }
      }
    }
  }

  private func accountRows(_ index: Int, _ window: WindowChoice, _ emit: ([TableValue]) -> Void) {
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
    _ totals: AccountTotals,
    _ net: Estimate?
  ) -> [TableValue] {
    [arm(index), .text(names.id(window)), .text(scope.rawValue), place, .integer(count)] + totals.values.map { .integer($0) } + [
      .integer(totals.offendingPart), .integer(totals.reportingPart), .number(totals.displacedShare),
      .number(Double(totals.net) / Double(count)), .number(net?.interval?.low), .number(net?.interval?.high),
      .number(net?.futures.q05), .number(net?.futures.q95),
    ]
  }

  /// Own displacement from zone to zone.
  var flows: ResultTable {
    ResultTable(FlowColumn.self, title: "Offences displaced from zone to zone by being deterred") { emit in
      for index in 0..<layout.arms {
        let flows = result.tables.arms[index].flows
        for key in flows.keys.sorted() {
          guard let count = flows[key] else { continue }
          emit([
            arm(index), .text(key.window < names.windows.count ? names.windows[key.window] : FlowColumn.uncounted),
            .text(names.zones[key.from].id), .text(names.zones[key.to].id), .integer(count), .number(Double(count) / futures),
          ])
        }
      }
    }
  }
}
