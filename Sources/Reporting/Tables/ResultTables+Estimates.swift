import Experiments
import StationModel

extension ResultTables {
  private static let zonesOfColumn = TableColumn(
    "zonesOf", .string, "For the scopes treated and elsewhere: the arm whose stations mark the treated zones.")

  private static func quantileColumns(_ what: String) -> [TableColumn] {
    [("q05", "5"), ("q25", "25"), ("q50", "50"), ("q75", "75"), ("q95", "95")].map {
      TableColumn($0, .number, "\(what): quantile \($1) % of futures (type 7); does not shrink with more replications.")
    }
  }

  private func quantiles(_ futures: FutureQuantiles) -> [TableValue] {
    [.number(futures.q05), .number(futures.q25), .number(futures.q50), .number(futures.q75), .number(futures.q95)]
  }

  /// Every defined outcome of every arm, scope and window.
  var estimates: ResultTable {
    ResultTable(
      file: "estimates.csv", title: "Each arm by itself: mean, simulation error, range of futures",
      columns: [Self.armColumn, Self.windowColumn] + Self.scopeColumns
        + [
          Self.zonesOfColumn, Self.outcomeColumn, Self.unitColumn,
          TableColumn("futures", .integer, "Futures in which the outcome is defined."),
          TableColumn("mean", .number, "Mean over futures."),
          TableColumn("standardDeviation", .number, "Standard deviation over futures."),
          TableColumn("standardError", .number, "Simulation error of the mean."),
          TableColumn("low95", .number, "Lower end of the 95 % Student-t interval of the mean."),
          TableColumn("high95", .number, "Upper end of the 95 % Student-t interval of the mean."),
        ] + Self.quantileColumns("The outcome")
    ) { emit in
      forEachEstimate { column, estimate in
        emit(
          [arm(column.arm), .text(names.id(column.window))] + scope(column.scope)
            + [
              column.zonesOf.map(arm) ?? .empty, .text(names[column.outcome].id), .text(names[column.outcome].unit),
              .integer(estimate.count), .number(estimate.mean), .number(estimate.standardDeviation),
              .number(estimate.standardError), .number(estimate.interval?.low), .number(estimate.interval?.high),
            ] + quantiles(estimate.futures))
      }
    }
  }

  func forEachEstimate(_ body: (Column, Estimate) -> Void) {
    for column in layout.columns {
      if let estimate = Estimate(result.values(column)) { body(column, estimate) }
    }
  }

  /// Every arm and the base, paired by future.
  var differences: ResultTable {
    ResultTable(
      file: "differences.csv", title: "Arms in the same futures, every one against the base: b minus a",
      columns: [
        TableColumn(
          "a", .string,
          "Id of the arm it is held against: the base, or what stands for it where the comparison is made again in another city."),
        TableColumn("b", .string, "Id of the arm."), Self.windowColumn,
      ] + Self.scopeColumns
        + [
          Self.zonesOfColumn, Self.outcomeColumn, Self.unitColumn,
          TableColumn("futures", .integer, "Futures in which both arms are defined."),
          TableColumn("meanA", .number, "Mean of a over these futures."),
          TableColumn("meanB", .number, "Mean of b over these futures."),
          TableColumn("difference", .number, "Mean of b minus a."),
          TableColumn("standardError", .number, "Simulation error of the mean difference."),
          TableColumn("low95", .number, "Lower end of the 95 % Student-t interval of the mean difference."),
          TableColumn("high95", .number, "Upper end of the 95 % Student-t interval of the mean difference."),
        ] + Self.quantileColumns("The difference")
        + [
          TableColumn("shareLower", .number, "Share of futures in which b is below a."),
          TableColumn("shareEqual", .number, "Share of futures in which b equals a."),
          TableColumn(
            "varianceReduction", .number,
            "Times more replications that independent arms would need; INF when the difference never varies."),
          TableColumn("p", .number, "Two-sided p-value of no difference on average; empty when the arms never differ."),
          TableColumn(
            "pHolm", .number, "The same, adjusted for all outcomes and pairs of the same scope and window (Holm 1979)."),
        ]
    ) { emit in
      for scope in layout.scopes {
        for window in layout.windows {
          for found in result.differences(scope: scope, window: window) { emit(row(found)) }
        }
      }
    }
  }

  private func row(_ found: ArmDifference) -> [TableValue] {
    let difference = found.difference
    let name = names[found.measurement.outcome]
    var row: [TableValue] = [arm(found.a), arm(found.b), .text(names.id(found.measurement.window))]
    row += scope(found.measurement.scope)
    row += [
      found.zonesOf.map(arm) ?? .empty, .text(name.id), .text(name.unit), .integer(difference.count),
      .number(difference.meanA), .number(difference.meanB), .number(difference.mean), .number(difference.standardError),
      .number(difference.interval?.low), .number(difference.interval?.high),
    ]
    row += quantiles(difference.futures)
    row += [
      .number(difference.shareLower), .number(difference.shareEqual), .number(difference.varianceReduction),
      .number(difference.p), .number(found.adjustedP),
    ]
    return row
  }
}
