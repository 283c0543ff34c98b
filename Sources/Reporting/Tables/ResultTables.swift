public import Experiments
import StationModel
import Texts

/// The tables of a study: pure functions of its result and its names.
public struct ResultTables {
  let result: StudyResult
  let names: ResultNames
  let goals: [GoalFinding]

  /// - Parameters:
  ///   - result: What the study found.
  ///   - names: What files and people call its parts.
  ///   - goals: The findings, goal by goal in the order of `names.goals` and, within a goal, arm by arm.
  public init(_ result: StudyResult, names: ResultNames, goals: [GoalFinding] = []) {
    self.result = result
    self.names = names
    self.goals = goals
  }

  /// All tables that this study has something for, in the order of the data package.
  public var all: [ResultTable] {
    var tables = [estimates, differences]
    if !goals.isEmpty { tables.append(goalTable) }
    tables += [replications]
    if !names.parameters.isEmpty { tables.append(parameters) }
    tables += [monthly, hourly, histograms, zones, staffing]
    if result.tables.arms.contains(where: { !$0[.ledger].isEmpty }) { tables.append(ledger) }
    if result.tables.arms.contains(where: { !$0[.funding].isEmpty }) { tables.append(funding) }
    if result.tables.arms.contains(where: { !$0.stations.isEmpty }) { tables.append(stations) }
    if hasAccount { tables += [account, displacement, flows] }
    if (0..<layout.arms).contains(where: { result.evaluation(arm: $0) != nil }) { tables += [evaluation, evaluations] }
    if !gatedArms.isEmpty { tables.append(gate) }
    return tables
  }

  var layout: StudyLayout { result.layout }
  var futures: Double { Double(result.count) }

  func arm(_ index: Int) -> TableValue { .text(names.arms[index].id) }

  /// A scope in the fields of two columns.
  func scope(_ scope: Scope) -> (kind: TableValue, place: TableValue) {
    let id = names.id(scope)
    return (.text(id.kind), id.place.isEmpty ? .empty : .text(id.place))
  }
}
