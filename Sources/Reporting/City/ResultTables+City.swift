import Experiments
import StationModel
import Texts

extension ResultTables {
  /// Outcomes by zone: what a map shows.
  var zones: ResultTable {
    ResultTable(ZoneColumn.self, title: "Zone by zone: mean over runs and change from the base") { emit in
      for index in 0..<layout.arms {
        for window in 0..<layout.shape.windows {
          for zone in 0..<layout.shape.zones {
            for outcome in ArmTables.zoneOutcomes {
              if let row = zoneRow(index, window, zone, outcome) { emit(row) }
            }
          }
        }
      }
    }
  }

  private func zoneRow(_ index: Int, _ window: Int, _ zone: Int, _ outcome: Outcome) -> TableRow<ZoneColumn>? {
    guard let cell = result.zoneCell(zone: zone, window: window, outcome: outcome) else { return nil }
    let moments = result.tables.arms[index].zones[cell]
    guard moments.count > 0 else { return nil }
    let change = zoneChange(index, cell)
    return [
      .arm: arm(index), .window: .text(names.windows[window]), .zone: .text(names.zones[zone].id),
      .label: .text(names.zones[zone].label), .outcome: .text(names[outcome].id), .futures: .integer(moments.count),
      .mean: .number(moments.mean), .standardDeviation: .number(moments.standardDeviation), .change: .number(change?.mean),
      .changeStandardDeviation: .number(change?.standardDeviation),
    ]
  }

  /// Arm minus base in a cell; nil for the base and where no replication defines both.
  func zoneChange(_ index: Int, _ cell: Int) -> RunningMoments? {
    guard let pair = layout.pairs.firstIndex(where: { $0.a == 0 && $0.b == index }) else { return nil }
    let moments = result.tables.zoneDifferences[pair][cell]
    return moments.count > 0 ? moments : nil
  }
}
