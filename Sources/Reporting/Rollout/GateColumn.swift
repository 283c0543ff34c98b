/// Columns of `gate.csv`: what every gate saw and decided.
enum GateColumn: String, ResultColumn {
  case replication, arm, decision, day, extensions, adjustments, criterion, observed, truth, right

  /// What `decision` says; empty in a replication that does not get so far.
  enum Decision: String, CaseIterable { case go, stop }

  static let file = "gate.csv"
  static let key: [Self] = [.replication, .arm, .criterion]

  var spec: ColumnSpec {
    switch self {
    case .replication: .replication
    case .arm: .arm
    case .decision: .init(.string, "go or stop.", .word(of: Decision.self).orEmpty)
    case .day: .init(.integer, unit: "d", "Day of the decision; day 0 is the first counted day.", .day)
    case .extensions: .init(.integer, "How often the pilot was extended before.", .whole(0...1000))
    case .adjustments: .init(.integer, "How many adjustments were made before.", .whole(0...64))
    case .criterion:
      .init(
        .integer, "Number of the criterion in the file, from 1; empty for a gate without any.", .whole(1...1000).orEmpty)
    case .observed:
      .init(
        .number, "What the city saw at the decision: minutes, a share, or a relative change; empty where it saw nothing.",
        .real.orEmpty)
    case .truth:
      .init(
        .number, "True change from the base, in the unit of rightIf, had the gate said go at once; empty if not asked.",
        .real.orEmpty)
    case .right: .init(.boolean, "Whether the decision was right; empty where the truth is not asked.", .flag.orEmpty)
    }
  }
}
