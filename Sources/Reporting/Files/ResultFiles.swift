public import Experiments
import StationModel

/// The files of a results folder, as bytes: pure functions of a study's result, its names and its run.
public enum ResultFiles {
  /// All files of a study but the log and the report.
  ///
  /// - Parameters:
  ///   - goals: Findings, goal by goal in the order of `names.goals` and, within a goal, arm by arm.
  ///   - scenarios: The expanded scenario of every arm as JSON text, base first.
  ///   - study: What the scenarios say and the result does not.
  public static func all(
    _ result: StudyResult, names: ResultNames, goals: [GoalFinding] = [], scenarios: [String], study: StudyInputs,
    run: RunFacts
  ) -> [ResultFile] {
    let tables = ResultTables(result, names: names, goals: goals)
    let tableList = tables.all + FactTables(names: names, facts: study).all
    var files = tableList.map { ResultFile(name: $0.file, bytes: $0.csv()) }
    files.append(ResultFile(name: StudyFile.name, bytes: StudyFile(result: result, names: names, facts: study).json.encoded()))
    files.append(ResultFile(name: "estimates.json", bytes: tables.estimatesJSON.encoded()))
    if let map = ZoneMap.geoJSON(tables) { files.append(ResultFile(name: "zones.geojson", text: map)) }
    for (index, text) in scenarios.enumerated() {
      files.append(ResultFile(name: scenarioFile(names.arms[index].id, arms: scenarios.count), text: text))
    }
    let others = files.map(\.name).filter { name in !tableList.contains { $0.file == name } }
    files.append(ResultFile(name: "datapackage.json", bytes: DataPackage.json(tableList, others: others).encoded()))
    files.append(ResultFile(name: ResultFolder.runFile, bytes: run.json.encoded()))
    return files
  }

  /// The files of a command whose result is one table.
  public static func all(_ table: ResultTable, run: RunFacts) -> [ResultFile] {
    [
      ResultFile(name: table.file, bytes: table.csv()),
      ResultFile(name: "datapackage.json", bytes: DataPackage.json([table], others: []).encoded()),
      ResultFile(name: ResultFolder.runFile, bytes: run.json.encoded()),
    ]
  }

  /// `scenario.json` for one arm, `scenario-plan.json` for each of several.
  public static func scenarioFile(_ id: String, arms: Int) -> String { arms == 1 ? "scenario.json" : "scenario-\(id).json" }
}

/// `datapackage.json`: every file of a results folder, every column with type, unit and meaning.
///
/// Source: Frictionless Data Package v1, specs.frictionlessdata.io.
enum DataPackage {
  static func json(_ tables: [ResultTable], others: [String]) -> JSONValue {
    .object([
      .init("profile", .text("data-package")), .init("name", .text("station-rollout-results")),
      .init("title", .text("Results of a station rollout study")),
      .init("resources", .array(tables.map(resource) + others.map(resource))),
    ])
  }

  private static func resource(_ table: ResultTable) -> JSONValue {
    .object([
      .init("name", .text(String(table.file.dropLast(4)))), .init("path", .text(table.file)),
      .init("title", .text(table.title)), .init("profile", .text("tabular-data-resource")), .init("format", .text("csv")),
      .init("mediatype", .text("text/csv")), .init("encoding", .text("utf-8")),
      .init("schema", .object([.init("fields", .array(table.columns.map(field))), .init("missingValues", .array([.text("")]))])),
    ])
  }

  private static func field(_ column: TableColumn) -> JSONValue {
    var members: [JSONValue.Member] = [.init("name", .text(column.name)), .init("type", .text(column.kind.rawValue))]
    if let unit = column.unit { members.append(.init("unit", .text(unit))) }
    members.append(.init("description", .text(column.meaning)))
    return .inline(.object(members))
  }

  private static func resource(_ name: String) -> JSONValue {
    // Names of resources are lower case, without the dot's ambiguity.
    let format = name.split(separator: ".").last.map(String.init) ?? ""
    let words = name.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-").lowercased()
    return .object([.init("name", .text(words)), .init("path", .text(name)), .init("format", .text(format))])
  }
}
