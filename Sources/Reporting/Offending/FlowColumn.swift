/// Columns of `flows.csv`: offences displaced from zone to zone.
enum FlowColumn: String, ResultColumn {
  case arm, window, fromZone, toZone, count, mean

  /// `window` of what moves in warm-up and cool-down.
  static let uncounted = "uncounted"

  static let file = "flows.csv"
  static let key: [Self] = [.arm, .window, .fromZone, .toZone]

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .window:
      .init(.string, "Window of the cell in the base; uncounted for warm-up and cool-down.", .window)
    case .fromZone: .init(.string, "Where it is committed with today's policy.", .zone)
    case .toZone: .init(.string, "Where it is committed in the arm.", .zone)
    case .count:
      .init(.integer, unit: "offences", "Exact sum over all runs; flows of none are left out.", .count)
    case .mean: .init(.number, unit: "offences", "Mean of one run.", .size)
    }
  }
}
