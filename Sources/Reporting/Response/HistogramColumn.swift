/// Columns of `histograms.csv`: response times of the calls of all replications together.
enum HistogramColumn: String, ResultColumn {
  case arm, window, scope, place, fromMs, beforeMs, calls

  static let file = "histograms.csv"
  static let key: [Self] = [.arm, .window, .scope, .place, .fromMs]
  static let ascending: [[Self]] = [[.fromMs, .beforeMs]]

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .window: .window
    case .scope: .scope
    case .place: .place
    case .fromMs: .init(.integer, unit: "ms", "Shortest response time of the bucket.", .count)
    case .beforeMs: .init(.integer, unit: "ms", "The bucket ends before this response time.", .count)
    case .calls:
      .init(
        .integer, unit: "calls", "Calls in all runs; buckets without calls are left out.", .whole(1...SheetRule.most))
    }
  }
}
