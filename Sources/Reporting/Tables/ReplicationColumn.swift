/// Columns of `replications.csv` in front of those of the outcomes: every replication of every arm.
enum ReplicationColumn: String, ResultColumn {
  case replication, arm, window
  /// Tables of version 0.3 have the city's areas too.
  case scope, place

  static let file = "replications.csv"
  static let key: [Self] = [.replication, .arm, .window]
  static let former: Set<Self> = [.scope, .place]
  /// Outcomes, by their ids.
  static let others: SheetRule? = .real.orEmpty

  var spec: ColumnSpec {
    switch self {
    case .replication: .replication
    case .arm: .arm
    case .window: .window
    case .scope: .init(.string, "Part of the city.", .word("city", "area"))
    case .place: .place
    }
  }
}
