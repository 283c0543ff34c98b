public import Experiments
import StationModel

/// The files of a results folder, as bytes: pure functions of a study's result, its names and its run.
public enum ResultFiles {
  /// All files of a study but the log, the report and `run.json`.
  ///
  /// - Parameters:
  ///   - goals: Findings, goal by goal in the order of `names.goals` and, within a goal, arm by arm.
  ///   - inputs: What the study read, as files from which it can be run again.
  ///   - study: What the scenarios say and the result does not.
  public static func all(
    _ result: StudyResult, names: ResultNames, goals: [GoalFinding] = [], inputs: [ResultFile], study: StudyInputs
  ) -> [ResultFile] {
    let tables = ResultTables(result, names: names, goals: goals)
    let tableList = tables.all + FactTables(names: names, facts: study).all
    var files = tableList.map { ResultFile(name: $0.file, bytes: $0.csv()) }
    files.append(ResultFile(name: StudyFile.name, bytes: StudyFile(result: result, names: names, facts: study).json.encoded()))
    files.append(ResultFile(name: "estimates.json", bytes: tables.estimatesJSON.encoded()))
    if let map = ZoneMap.geoJSON(tables) { files.append(ResultFile(name: "zones.geojson", text: map)) }
    files += inputs
    let others = files.map(\.name).filter { name in !tableList.contains { $0.file == name } }
    files.append(ResultFile(name: "datapackage.json", bytes: DataPackage.json(tableList, others: others).encoded()))
    return files
  }

  /// The files of a command whose result is one table, but `run.json`.
  public static func all(_ table: ResultTable) -> [ResultFile] {
    [
      ResultFile(name: table.file, bytes: table.csv()),
      ResultFile(name: "datapackage.json", bytes: DataPackage.json([table], others: []).encoded()),
    ]
  }

  /// The copy of an arm's scenario, `scenarios/plan.json`: in a folder of its own, so that it has the arm's name and no result's.
  public static func scenarioFile(_ id: String) -> String { "scenarios/\(id).json" }
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
    let format = name.split(separator: ".").last.map(String.init) ?? ""
    return .object([.init("name", .text(identifier(name))), .init("path", .text(name)), .init("format", .text(format))])
  }

  /// A name that the standard allows: lower case, ASCII, without the dot's ambiguity. Other letters are written by their code points.
  private static func identifier(_ name: String) -> String {
    var words = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "_": words.unicodeScalars.append(scalar)
      case _ where scalar.isASCII: words += "-"
      default: words += "u" + String(scalar.value, radix: 16)
      }
    }
    return words
  }
}
