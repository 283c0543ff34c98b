import Experiments
import StationModel

extension ResultTables {
  /// Arms whose gate decided, or was to decide, in some future.
  var gatedArms: [Int] {
    (0..<layout.arms).filter { arm in (0..<result.count).contains { result.gate(replication: $0, arm: arm) != nil } }
  }

  /// Every gate's decision in every future, criterion by criterion.
  var gate: ResultTable {
    ResultTable(GateColumn.self, title: "The gate after the pilot: what the city saw and decided, and whether that was right") {
      emit in
      for replication in 0..<result.count {
        for index in gatedArms {
          guard let gate = result.gate(replication: replication, arm: index) else { continue }
          let head: [TableValue] = [
            .integer(Int(result.firstReplication) + replication), arm(index),
            gate.isGo.map { .text(($0 ? GateColumn.Decision.go : .stop).rawValue) } ?? .empty,
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
