/// Columns of `differences.csv`: arms in the same replications, every one against the base.
enum DifferenceColumn: String, ResultColumn {
  case a, b, window, scope, place, zonesOf, outcome, unit
  case futures, meanA, meanB, difference, standardError, low95, high95
  case q05, q25, q50, q75, q95
  case shareLower, shareEqual, varianceReduction, p, pHolm

  static let file = "differences.csv"
  static let key: [Self] = [.a, .b, .window, .scope, .place, .zonesOf, .outcome]
  static let ascending: [[Self]] = [[.q05, .q25, .q50, .q75, .q95], [.low95, .high95]]

  var spec: ColumnSpec {
    switch self {
    case .a:
      .init(
        .string,
        "Id of the arm it is held against: the base, or what stands for it where the comparison is made again in another city.",
        .arm)
    case .b: .init(.string, "Id of the arm.", .arm)
    case .window: .window
    case .scope: .scope
    case .place: .place
    case .zonesOf: .zonesOf
    case .outcome: .outcome
    case .unit: .unit
    case .futures: .init(.integer, "Futures in which both arms are defined.", .count)
    case .meanA: .init(.number, "Mean of a over these runs.", .real)
    case .meanB: .init(.number, "Mean of b over these runs.", .real)
    case .difference: .init(.number, "Mean of b minus a.", .real)
    case .standardError: .init(.number, "Simulation error of the mean difference.", .size.orEmpty)
    case .low95: .init(.number, "Lower end of the 95 % Student-t interval of the mean difference.", .real.orEmpty)
    case .high95: .init(.number, "Upper end of the 95 % Student-t interval of the mean difference.", .real.orEmpty)
    case .q05: .quantile(5, of: "The difference")
    case .q25: .quantile(25, of: "The difference")
    case .q50: .quantile(50, of: "The difference")
    case .q75: .quantile(75, of: "The difference")
    case .q95: .quantile(95, of: "The difference")
    case .shareLower: .init(.number, "Share of runs in which b is below a.", .share)
    case .shareEqual: .init(.number, "Share of runs in which b equals a.", .share)
    case .varianceReduction:
      .init(
        .number, "Times more replications that independent arms would need; INF when the difference never varies.",
        SheetRule(kind: .ratio, isOptional: true))
    case .p:
      .init(.number, "Two-sided p-value of no difference on average; empty when the arms never differ.", .share.orEmpty)
    case .pHolm:
      .init(
        .number, "The same, adjusted for all outcomes and pairs of the same scope and window (Holm 1979).", .share.orEmpty)
    }
  }
}
