import Experiments
import StationModel
import Texts

extension ResultTables {
  /// Arms whose gate decided, or was to decide, in some replication.
  var gatedArms: [Int] {
    (0..<layout.arms).filter { arm in (0..<result.count).contains { result.gate(replication: $0, arm: arm) != nil } }
  }

  /// Every gate's decision in every replication, criterion by criterion.
  var gate: ResultTable {
    ResultTable(GateColumn.self, title: "The gate after the pilot: what the city saw and decided, and whether that was right") {
      emit in
      for replication in 0..<result.count {
        for index in gatedArms {
          guard let gate = result.gate(replication: replication, arm: index) else { continue }
          let decision: TableRow<GateColumn> = [
            .replication: .integer(Int(result.firstReplication) + replication), .arm: arm(index),
            .decision: gate.isGo.map { .text(($0 ? GateColumn.Decision.go : .stop).rawValue) } ?? .empty,
            .day: .integer((layout.monthStarts[gate.month]) - (layout.monthStarts.first ?? 0)),
            .extensions: .integer(gate.extensions), .adjustments: .integer(gate.adjustments.nonzeroBitCount),
            .truth: .number(gate.truth), .right: gate.isRight.map { .boolean($0) } ?? .empty,
          ]
          if gate.observed.isEmpty { emit(decision + [.criterion: .empty, .observed: .empty]) }
          for (number, value) in gate.observed.enumerated() {
            emit(decision + [.criterion: .integer(number + 1), .observed: .number(value)])
          }
        }
      }
    }
  }

  /// When and where stations opened.
  var stations: ResultTable {
    ResultTable(StationColumn.self, title: "Stations: where they stand and when they open over all runs") { emit in
      let start = layout.monthStarts.first ?? 0
      for index in 0..<layout.arms {
        for (number, station) in result.tables.arms[index].stations.enumerated() {
          emit([
            .arm: arm(index), .station: .integer(number + 1), .phase: phase(index, station.phase),
            .zone: .text(names.zones[station.zone].id), .openedShare: .number(Double(station.opened) / futures),
            .openingDayMean: station.opened > 0 ? .number(station.openingDay.mean - Double(start)) : .empty,
            .openingDayEarliest: station.earliestDay.map { .integer($0 - start) } ?? .empty,
            .openingDayLatest: station.latestDay.map { .integer($0 - start) } ?? .empty,
          ])
        }
      }
    }
  }

  private func phase(_ index: Int, _ phase: Int) -> TableValue {
    index < names.phases.count && phase < names.phases[index].count ? .text(names.phases[index][phase].id) : .integer(phase)
  }
}
