/// Columns of `zones.csv`: outcomes zone by zone.
enum ZoneColumn: String, ResultColumn {
  case arm, window, zone, label, outcome, futures, mean, standardDeviation, change, changeStandardDeviation

  static let file = "zones.csv"
  static let key: [Self] = [.arm, .window, .zone, .outcome]

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .window: .window
    case .zone: .zone
    case .label: .init(.string, "Name of the zone.")
    case .outcome: .outcome
    case .futures: .init(.integer, "Futures in which the outcome is defined.", .count)
    case .mean: .init(.number, "Mean over runs.", .real)
    case .standardDeviation: .init(.number, "Standard deviation over runs.", .size.orEmpty)
    case .change: .init(.number, "Mean of arm minus base in the same run; empty for the base.", .real.orEmpty)
    case .changeStandardDeviation:
      .init(
        .number,
        "Standard deviation of the change over runs; over the root of their number it is the simulation error of the change.",
        .size.orEmpty)
    }
  }
}
