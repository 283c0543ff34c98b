import Experiments
import StationModel

extension ResultTables {
  /// Arms whose gate decided, or was to decide, in some future.
  var gatedArms: [Int] {
    (0..<layout.arms).filter { arm in (0..<result.count).contains { result.gate(replication: $0, arm: arm) != nil } }
  }

  /// Every gate's decision in every future, criterion by criterion.
  var gate: ResultTable {
    ResultTable(
      file: "gate.csv", title: "The gate after the pilot: what the city saw and decided, and whether that was right",
      columns: [
        TableColumn("replication", .integer, "Number of the future; the same in all arms."), Self.armColumn,
        TableColumn("decision", .string, "go or stop."),
        TableColumn("day", .integer, unit: "d", "Day of the decision; day 0 is the first counted day."),
        TableColumn("extensions", .integer, "How often the pilot was extended before."),
        TableColumn("adjustments", .integer, "How many adjustments were made before."),
        TableColumn("criterion", .integer, "Number of the criterion in the file, from 1; empty for a gate without any."),
        TableColumn(
          "observed", .number,
          "What the city saw at the decision: minutes, a share, or a relative change; empty where it saw nothing."),
        TableColumn(
          "truth", .number, "True change from the base, in the unit of rightIf, had the gate said go at once; empty if not asked."
        ),
        TableColumn("right", .boolean, "Whether the decision was right; empty where the truth is not asked."),
      ]
    ) { emit in
      for replication in 0..<result.count {
        for index in gatedArms {
          guard let gate = result.gate(replication: replication, arm: index) else { continue }
          let head: [TableValue] = [
            .integer(Int(result.firstReplication) + replication), arm(index),
            gate.isGo.map { .text($0 ? "go" : "stop") } ?? .empty,
            .integer((layout.monthStarts[gate.month]) - (layout.monthStarts.first ?? 0)), .integer(gate.extensions),
            .integer(gate.adjustments.nonzeroBitCount),
          ]
          let tail: [TableValue] = [.number(gate.truth), gate.isRight.map { .boolean($0) } ?? .empty]
          if gate.observed.isEmpty { emit(head + [.empty, .empty] + tail) }
          for (number, value) in gate.observed.enumerated() { emit(head + [.integer(number + 1), .number(value)] + tail) }
        }
      }
    }
  }
}
