/// Columns of `estimates.csv`: every outcome of every arm by itself.
enum EstimateColumn: String, ResultColumn {
  case arm, window, scope, place, zonesOf, outcome, unit
  case futures, mean, standardDeviation, standardError, low95, high95
  case q05, q25, q50, q75, q95

  static let file = "estimates.csv"
  static let key: [Self] = [.arm, .window, .scope, .place, .zonesOf, .outcome]
  static let ascending: [[Self]] = [[.q05, .q25, .q50, .q75, .q95], [.low95, .high95]]

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .window: .window
    case .scope: .scope
    case .place: .place
    case .zonesOf: .zonesOf
    case .outcome: .outcome
    case .unit: .unit
    case .futures: .init(.integer, "Futures in which the outcome is defined.", .count)
    case .mean: .init(.number, "Mean over runs.", .real)
    case .standardDeviation: .init(.number, "Standard deviation over runs.", .size.orEmpty)
    case .standardError: .init(.number, "Simulation error of the mean.", .size.orEmpty)
    case .low95: .init(.number, "Lower end of the 95 % Student-t interval of the mean.", .real.orEmpty)
    case .high95: .init(.number, "Upper end of the 95 % Student-t interval of the mean.", .real.orEmpty)
    case .q05: .quantile(5, of: "The outcome")
    case .q25: .quantile(25, of: "The outcome")
    case .q50: .quantile(50, of: "The outcome")
    case .q75: .quantile(75, of: "The outcome")
    case .q95: .quantile(95, of: "The outcome")
    }
  }
}
