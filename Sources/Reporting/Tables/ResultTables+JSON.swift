import Experiments
import StationModel
public import Texts

/// What `--json` prints: levels, differences and goals, to the last digit.
extension ResultTables {
  /// - Parameter version: That of the program.
  public func json(version: String) -> JSONValue {
    var estimates: [JSONValue] = []
    forEachEstimate { column, estimate in
      let members: [JSONValue.Member] =
        [.init("arm", .text(names.arms[column.arm].id))] + place(column.scope, column.window, zonesOf: column.zonesOf)
        + outcome(column.outcome) + [.init("futures", .integer(Int64(estimate.count))), .init("mean", .number(estimate.mean))] + [
          .init("standardDeviation", .number(estimate.standardDeviation)),
          .init("standardError", .number(estimate.standardError)),
          .init("interval95", range(estimate.interval)), .init("quantiles", quantiles(estimate.quantiles)),
        ]
      estimates.append(.inline(.object(members)))
    }
    return .object([
      .init("format", .text("rollout-estimates/2")), .init("version", .text(version)),
      .init("replications", .integer(Int64(result.count))), .init("seed", .text(String(result.seed))),
      .init("goals", .array(goals.enumerated().map { goal($1, goal: $0 / layout.arms) })),
      .init("differences", .array(differenceEntries)), .init("estimates", .array(estimates)),
    ])
  }

  private var differenceEntries: [JSONValue] {
    layout.scopes.flatMap { scope in
      layout.windows.flatMap { window in
        result.differences(scope: scope, window: window).map { found in
          let difference = found.difference
          let members: [JSONValue.Member] =
            [.init("a", .text(names.arms[found.a].id)), .init("b", .text(names.arms[found.b].id))]
            + place(scope, window, zonesOf: found.zonesOf) + outcome(found.measurement.outcome) + [
              .init("futures", .integer(Int64(difference.count))), .init("meanA", .number(difference.meanA)),
              .init("meanB", .number(difference.meanB)), .init("difference", .number(difference.mean)),
              .init("standardError", .number(difference.standardError)), .init("interval95", range(difference.interval)),
              .init("quantiles", quantiles(difference.quantiles)), .init("shareLower", .number(difference.shareLower)),
              .init("shareEqual", .number(difference.shareEqual)), .init("p", .number(difference.p)),
              .init("pHolm", .number(found.adjustedP)),
            ]
          return .inline(.object(members))
        }
      }
    }
  }

  private func goal(_ finding: GoalFinding, goal: Int) -> JSONValue {
    let measurement = finding.check.measurement
    let members: [JSONValue.Member] =
      [.init("goal", .text(names.goals[goal].id)), .init("arm", .text(names.arms[finding.arm].id))]
      + place(measurement.scope, measurement.window, zonesOf: nil) + outcome(measurement.outcome) + [
        .init("mean", .number(finding.measured?.mean)), .init("futures", .integer(Int64(finding.replications))),
        .init("met", .integer(Int64(finding.met))), .init("isMet", finding.isMet.map { .boolean($0) } ?? .null),
      ]
    return .inline(.object(members))
  }

  private func place(_ scope: Scope, _ window: WindowChoice, zonesOf: Int?) -> [JSONValue.Member] {
    let id = names.id(scope)
    return [
      .init("window", .text(names.id(window))), .init("scope", .text(id.kind)), .init("place", .text(id.place)),
      .init("zonesOf", .text(zonesOf.map { names.arms[$0].id })),
    ]
  }

  private func outcome(_ outcome: Outcome) -> [JSONValue.Member] {
    [.init("outcome", .text(names[outcome].id)), .init("unit", .text(names[outcome].unit))]
  }

  private func range(_ interval: Interval?) -> JSONValue { .array([.number(interval?.low), .number(interval?.high)]) }

  private func quantiles(_ futures: ReplicationQuantiles) -> JSONValue {
    .object([
      .init("0.05", .number(futures.q05)), .init("0.25", .number(futures.q25)), .init("0.5", .number(futures.q50)),
      .init("0.75", .number(futures.q75)), .init("0.95", .number(futures.q95)),
    ])
  }
}
