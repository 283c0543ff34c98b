import Experiments
import StationModel
import Texts

extension ResultTables {
  private func quantiles(_ futures: FutureQuantiles) -> [TableValue] {
    [.number(futures.q05), .number(futures.q25), .number(futures.q50), .number(futures.q75), .number(futures.q95)]
  }

  /// Every defined outcome of every arm, scope and window.
  var estimates: ResultTable {
    ResultTable(EstimateColumn.self, title: "Each arm by itself: mean, simulation error, range of futures") { emit in
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
    ResultTable(DifferenceColumn.self, title: "Arms in the same futures, every one against the base: b minus a") { emit in
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
