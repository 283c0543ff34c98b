import Experiments
import StationModel

extension ResultTables {
  /// Whether any arm has an account against a counterfactual.
  var hasAccount: Bool { result.tables.arms.contains { !$0[.account].isEmpty } }

  private static let sums = "exact sums over all futures"

  /// The account by zone and month.
  var displacement: ResultTable {
    ResultTable(
      file: "displacement.csv",
      title: "Offences of each arm against those with today's policy, zone by zone and month by month: \(Self.sums)",
      columns: [
        Self.armColumn, TableColumn("zone", .string, "Id of the zone."), TableColumn("month", .string, "Calendar month."),
        Self.windowColumn,
      ] + AccountColumn.allCases.map(\.tableColumn) + [
        TableColumn(
          "netMean", .number, unit: "offences", "inArm less inBase, mean of one future. Rows that are all zero are left out.")
      ]
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
      file: "account.csv",
      title: "Offences of each arm against those with today's policy, by window, area and kind: \(Self.sums)",
      columns: [
        Self.armColumn, Self.windowColumn,
        TableColumn(
          "scope", .string,
          "city; treated, buffer, control and other zones, by the arm's own stations; kind of offence; placebo: the base against itself with other patrol keys, which is what chance alone shows."
        ),
        TableColumn("place", .string, "Kind of call by which the offence is reported; empty but for kinds."),
        TableColumn("futures", .integer, "Futures in the sums."),
      ] + AccountColumn.allCases.map(\.tableColumn) + [
        TableColumn(
          "offendingPart", .integer, unit: "offences", "Of recordedInArm less recordedInBase: what offenders did otherwise."),
        TableColumn("reportingPart", .integer, unit: "offences", "Of it: what was only reported otherwise."),
        TableColumn("displacedShare", .number, unit: "share", "Own displacement ÷ (own displacement + prevented)."),
        TableColumn("netMean", .number, unit: "offences", "inArm less inBase, mean of one future."),
        TableColumn("netLow95", .number, unit: "offences", "Lower end of the 95 % Student-t interval of the mean."),
        TableColumn("netHigh95", .number, unit: "offences", "Upper end of it."),
        TableColumn("netQ05", .number, unit: "offences", "Quantile 5 % of it over futures."),
        TableColumn("netQ95", .number, unit: "offences", "Quantile 95 % of it over futures."),
      ]
    ) { emit in
      for index in 0..<layout.arms where !result.tables.arms[index][.account].isEmpty {
        for window in layout.windows { accountRows(index, window, emit) }
      }
      for window in layout.windows {
        if let totals = result.placeboAccount(window: window) {
          emit(accountRow(0, window, "placebo", .empty, result.tables.arms[0].placeboFutures, totals, nil))
        }
      }
    }
  }

  private func accountRows(_ index: Int, _ window: WindowChoice, _ emit: ([TableValue]) -> Void) {
    let areas: [(String, [EvaluationArea])] = [
      ("city", EvaluationArea.allCases), ("treated", [.treated]), ("buffer", [.buffer]), ("control", EvaluationArea.allControl),
      ("other", [.other]),
    ]
    let count = Int64(result.count)
    for (name, areas) in areas {
      guard let totals = result.account(arm: index, areas: areas, window: window) else { continue }
      let net = Estimate(result.netOffences(arm: index, areas: areas, window: window))
      emit(accountRow(index, window, name, .empty, count, totals, net))
    }
    for (kind, call) in layout.callOfOffence.enumerated() {
      guard let totals = result.account(arm: index, kind: kind, window: window) else { continue }
      let net = result.estimate(Measurement(.crimeNetCount, scope: .kind(call), window: window), arm: index)
      emit(accountRow(index, window, "kind", .text(names.kinds[call].id), count, totals, net))
    }
  }

  private func accountRow(
    _ index: Int, _ window: WindowChoice, _ scope: String, _ place: TableValue, _ count: Int64, _ totals: AccountTotals,
    _ net: Estimate?
  ) -> [TableValue] {
    [arm(index), .text(names.id(window)), .text(scope), place, .integer(count)] + totals.values.map { .integer($0) } + [
      .integer(totals.offendingPart), .integer(totals.reportingPart), .number(totals.displacedShare),
      .number(Double(totals.net) / Double(count)), .number(net?.interval?.low), .number(net?.interval?.high),
      .number(net?.futures.q05), .number(net?.futures.q95),
    ]
  }

  /// Own displacement from zone to zone.
  var flows: ResultTable {
    ResultTable(
      file: "flows.csv", title: "Offences displaced from zone to zone by being deterred",
      columns: [
        Self.armColumn,
        TableColumn("window", .string, "Window of the cell in the base; uncounted for warm-up and cool-down."),
        TableColumn("fromZone", .string, "Where it is committed with today's policy."),
        TableColumn("toZone", .string, "Where it is committed in the arm."),
        TableColumn("count", .integer, unit: "offences", "Exact sum over all futures; flows of none are left out."),
        TableColumn("mean", .number, unit: "offences", "Mean of one future."),
      ]
    ) { emit in
      for index in 0..<layout.arms {
        let flows = result.tables.arms[index].flows
        for key in flows.keys.sorted() {
          guard let count = flows[key] else { continue }
          emit([
            arm(index), .text(key.window < names.windows.count ? names.windows[key.window] : "uncounted"),
            .text(names.zones[key.from].id), .text(names.zones[key.to].id), .integer(count), .number(Double(count) / futures),
          ])
        }
      }
    }
  }
}
