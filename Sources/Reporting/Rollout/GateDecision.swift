/// What a gate decided in one replication: the rows of `gate.csv` that share a replication and an arm.
struct GateDecision: Sendable {
  let isGo: Bool
  /// Day of the decision, from the first counted day.
  let day: Double
  let extensions, adjustments: Int
  /// What the city saw, by the number of the criterion from 1.
  var observed: [Int: Double] = [:]
  /// True change from the base had the gate said go at once; nil if not asked.
  let truth: Double?
  /// Nil where the truth is not asked.
  let isRight: Bool?

  var isAtOnce: Bool { isGo && extensions == 0 }

  /// How many go at once, go later, stop.
  static func counts(_ decisions: [GateDecision]) -> [Int] {
    [decisions.count { $0.isAtOnce }, decisions.count { $0.isGo && !$0.isAtOnce }, decisions.count { !$0.isGo }]
  }

  fileprivate init(_ row: ReadRow<GateColumn>) {
    isGo = row.holds(.decision, GateColumn.Decision.go.rawValue)
    day = row.number(.day) ?? 0
    (extensions, adjustments) = (row.whole(.extensions) ?? 0, row.whole(.adjustments) ?? 0)
    truth = row.number(.truth)
    isRight = row.text(.right).isEmpty ? nil : row.flag(.right)
  }
}

extension Story {
  /// Decisions of an arm's gate, replication by replication; empty for an arm without one.
  func gateDecisions(_ arm: Int) -> [GateDecision] {
    let id = study.arms[arm].id
    var decisions: [Int: GateDecision] = [:]
    for row in results.rows(GateColumn.self) where row.holds(.arm, id) {
      // An undecided replication has no decision to count.
      guard let replication = row.whole(.replication), !row.text(.decision).isEmpty else { continue }
      var decision = decisions[replication] ?? GateDecision(row)
      if let criterion = row.whole(.criterion), let observed = row.number(.observed), observed.isFinite {
        decision.observed[criterion] = observed
      }
      decisions[replication] = decision
    }
    return decisions.sorted { $0.key < $1.key }.map(\.value)
  }
}
