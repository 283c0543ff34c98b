import Experiments
import StationModel

/// The tables without what no figure of the report is made from: results to be sent, or kept beside a program.
///
/// A report made from them has the same bytes. Parts of the city and of the calls that it says nothing of, windows that it does not
/// show, and outcomes by zone and month that it does not draw are left out; tables of which it reads every row stay whole.
extension ResultTables {
  var brief: [ResultTable] { all.map(brief) }

  private func brief(_ table: ResultTable) -> ResultTable {
    let last = names.id(.window(layout.shape.windows - 1))
    func isOfShown(_ cell: (String) -> String) -> Bool { cell("window") == last }
    switch table.file {
    case "estimates.csv":
      return table.keeping { isOfShown($0) && Self.levels.contains($0("scope")) }
    case "differences.csv":
      return table.keeping { cell in
        let scope = cell("scope")
        return isOfShown(cell) && (scope == "city" || Self.groups.contains(scope) && isOfGroups(cell("outcome")))
      }
    case "replications.csv": return table.keeping { isOfShown($0) || $0("window") == names.id(.all) }
    case "monthly.csv":
      return table.keeping { isOne($0("outcome"), of: [.responseMinutesMean, .crimeRecordedCount, .crimeCommittedCount]) }
    case "zones.csv":
      return table.keeping { isOfShown($0) && isOne($0("outcome"), of: [.responseMinutesMean, .crimeCommittedCount]) }
    case "staffing.csv": return table.keeping { isOfShown($0) && $0("precinct").isEmpty }
    case "displacement.csv":
      let shown = Set(Story.detailed(changedArms).map { names.arms[$0].id })
      return table.keeping(["arm", "zone", "month", "netMean"]) { shown.contains($0("arm")) && $0("netMean") != "0" }
    case "hourly.csv", "histograms.csv", "funding.csv", "flows.csv": return table.keeping(where: isOfShown)
    default: return table
    }
  }

  /// Scopes of which the report tells levels, and those of which it tells differences.
  private static let levels: Set<String> = ["city", "treated"]
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
