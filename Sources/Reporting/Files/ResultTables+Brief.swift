import Experiments
import StationModel

/// The tables without what no figure of the report is made from: results to be sent, or kept beside a program.
///
/// A report made from them has the same bytes. Parts of the city and of the calls that it says nothing of, windows that it does not
/// show, and outcomes by zone and month that it does not draw are left out; tables of which it reads every row stay whole.
extension ResultTables {
  var brief: [ResultTable] { all.map(brief) }

  private func brief(_ table: ResultTable) -> ResultTable {
    switch table.file {
    case EstimateColumn.file:
      return table.keeping { (cell: (EstimateColumn) -> String) in isShown(cell(.window)) && Self.levels.contains(cell(.scope)) }
    case DifferenceColumn.file:
      return table.keeping { (cell: (DifferenceColumn) -> String) in
        let scope = cell(.scope)
        return isShown(cell(.window)) && (scope == "city" || Self.groups.contains(scope) && isOfGroups(cell(.outcome)))
      }
    case ReplicationColumn.file:
      return table.keeping { (cell: (ReplicationColumn) -> String) in
        isShown(cell(.window)) || cell(.window) == names.id(.all)
      }
    case MonthlyColumn.file:
      return table.keeping { (cell: (MonthlyColumn) -> String) in
        isOne(cell(.outcome), of: [.responseMinutesMean, .crimeRecordedCount, .crimeCommittedCount])
      }
    case ZoneColumn.file:
      return table.keeping { (cell: (ZoneColumn) -> String) in
        isShown(cell(.window)) && isOne(cell(.outcome), of: [.responseMinutesMean, .crimeCommittedCount])
      }
    case StaffingColumn.file:
      return table.keeping { (cell: (StaffingColumn) -> String) in isShown(cell(.window)) && cell(.precinct).isEmpty }
    case ZoneAccountColumn.file:
      let shown = Set(Story.detailed(changedArms).map { names.arms[$0].id })
      return table.keeping([ZoneAccountColumn.arm, .zone, .month, .netMean]) { cell in
        shown.contains(cell(.arm)) && cell(.netMean) != "0"
      }
    case HourlyColumn.file: return table.keeping { (cell: (HourlyColumn) -> String) in isShown(cell(.window)) }
    case HistogramColumn.file: return table.keeping { (cell: (HistogramColumn) -> String) in isShown(cell(.window)) }
    case FundingColumn.file: return table.keeping { (cell: (FundingColumn) -> String) in isShown(cell(.window)) }
    case FlowColumn.file: return table.keeping { (cell: (FlowColumn) -> String) in isShown(cell(.window)) }
    default: return table
    }
  }

  private func isShown(_ window: String) -> Bool { window == names.id(.window(layout.shape.windows - 1)) }

  /// Scopes of which the report tells levels, and those of which it tells differences.
  private static let levels: Set<String> = ["city", "treated", "age"]
  private static let groups: Set<String> = ["area", "worstZone", "treated", "buffer", "elsewhere"]

  private func isOfGroups(_ outcome: String) -> Bool {
    isOne(outcome, of: [.responseMinutesMean, .responseWithin10Share, .crimeCommittedCount])
  }

  private func isOne(_ id: String, of outcomes: [Outcome]) -> Bool { outcomes.contains { names[$0].id == id } }

  /// Arms with more or fewer offences somewhere some time than with today's policy.
  private var changedArms: [Int] {
    (1..<max(1, layout.arms)).filter { arm in
      let cells = result.tables.arms[arm][.account]
      guard !cells.isEmpty else { return false }
      return (0..<layout.shape.zones).contains { zone in
        (0..<layout.shape.months).contains { AccountTotals(cells, cell: zone * (layout.shape.months + 1) + $0).net != 0 }
      }
    }
  }
}
