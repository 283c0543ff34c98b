import Experiments
import StationModel
import Texts

extension ResultTables {
  /// Every defined outcome of every arm, scope and window.
  var estimates: ResultTable {
    ResultTable(EstimateColumn.self, title: "Each arm by itself: mean, simulation error, range of runs") { emit in
      forEachEstimate { column, estimate in emit(row(column, estimate)) }
    }
  }

  private func row(_ column: Column, _ estimate: Estimate) -> TableRow<EstimateColumn> {
    let scope = scope(column.scope)
    let name = names[column.outcome]
    return [
      .arm: arm(column.arm), .window: .text(names.id(column.window)), .scope: scope.kind, .place: scope.place,
      .zonesOf: column.zonesOf.map(arm) ?? .empty, .outcome: .text(name.id), .unit: .text(name.unit),
      .futures: .integer(estimate.count), .mean: .number(estimate.mean), .standardDeviation: .number(estimate.standardDeviation),
      .standardError: .number(estimate.standardError), .low95: .number(estimate.interval?.low),
      .high95: .number(estimate.interval?.high), .q05: .number(estimate.quantiles.q05), .q25: .number(estimate.quantiles.q25),
      .q50: .number(estimate.quantiles.q50), .q75: .number(estimate.quantiles.q75), .q95: .number(estimate.quantiles.q95),
    ]
  }

  func forEachEstimate(_ body: (Column, Estimate) -> Void) {
    for column in layout.columns {
      if let estimate = Estimate(result.values(column)) { body(column, estimate) }
    }
  }

  /// Every arm and the base, paired by replication.
  var differences: ResultTable {
    ResultTable(DifferenceColumn.self, title: "Arms in the same runs, every one against the base: b minus a") { emit in
      for scope in layout.scopes {
        for window in layout.windows {
          for found in result.differences(scope: scope, window: window) { emit(row(found)) }
        }
      }
    }
  }

  private func row(_ found: ArmDifference) -> TableRow<DifferenceColumn> {
    let difference = found.difference
    let name = names[found.measurement.outcome]
    let scope = scope(found.measurement.scope)
    return [
      .a: arm(found.a), .b: arm(found.b), .window: .text(names.id(found.measurement.window)), .scope: scope.kind,
      .place: scope.place, .zonesOf: found.zonesOf.map(arm) ?? .empty, .outcome: .text(name.id), .unit: .text(name.unit),
      .futures: .integer(difference.count), .meanA: .number(difference.meanA), .meanB: .number(difference.meanB),
      .difference: .number(difference.mean), .standardError: .number(difference.standardError),
      .low95: .number(difference.interval?.low), .high95: .number(difference.interval?.high),
      .q05: .number(difference.quantiles.q05), .q25: .number(difference.quantiles.q25), .q50: .number(difference.quantiles.q50),
      .q75: .number(difference.quantiles.q75), .q95: .number(difference.quantiles.q95),
      .shareLower: .number(difference.shareLower), .shareEqual: .number(difference.shareEqual),
      .varianceReduction: .number(difference.varianceReduction), .p: .number(difference.p), .pHolm: .number(found.adjustedP),
    ]
  }
}
