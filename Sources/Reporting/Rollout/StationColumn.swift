/// Columns of `stations.csv`: where stations stand and when they open.
enum StationColumn: String, ResultColumn {
  case arm, station, phase, zone, openedShare, openingDayMean, openingDayEarliest, openingDayLatest

  static let file = "stations.csv"
  static let key: [Self] = [.arm, .station]

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .station: .init(.integer, "Number of the station in its arm, from 1.", .whole(1...1e6))
    case .phase: .init(.string, "Id of the rollout phase that builds it.")
    case .zone: .init(.string, "Id of the zone in which it stands.", .zone)
    case .openedShare:
      .init(.number, unit: "share", "Share of runs in which it opened before the run ended.", .share)
    case .openingDayMean:
      .init(
        .number, unit: "d", "Mean day of opening over those runs; day 0 is the first counted day.", .day.orEmpty)
    case .openingDayEarliest: .init(.integer, unit: "d", "Earliest day of opening.", .day.orEmpty)
    case .openingDayLatest: .init(.integer, unit: "d", "Latest day of opening.", .day.orEmpty)
    }
  }
}
