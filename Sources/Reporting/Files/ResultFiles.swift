public import Experiments
import StationModel
import Texts

/// The files of a results folder, as bytes: pure functions of a study's result, its names and its run.
public enum ResultFiles {
  /// All files of a study but the log, the report and `run.json`.
  ///
  /// - Parameters:
  ///   - result: What the study found.
  ///   - names: What files and people call its parts.
  ///   - goals: Findings, goal by goal in the order of `names.goals` and, within a goal, arm by arm.
  ///   - inputs: What the study read, as files from which it can be run again.
  ///   - study: What the scenarios say and the result does not.
  ///   - isBrief: Whether tables hold what the report is made from, and no more.
  public static func all(
    _ result: StudyResult, names: ResultNames, goals: [GoalFinding] = [], inputs: [ResultFile], study: StudyInputs,
    isBrief: Bool = false
  ) -> [ResultFile] {
    let tables = ResultTables(result, names: names, goals: goals)
    let tableList = (isBrief ? tables.brief : tables.all) + FactTables(names: names, facts: study).all
    var files: [ResultFile] = []
    var rows: [(file: String, rows: Int)] = []
    for table in tableList {
      let written = table.written
      files.append(ResultFile(name: table.file, bytes: written.bytes))
      rows.append((table.file, written.rows))
    }
    let facts = StudyFile(result: result, names: names, facts: study, tables: rows)
    files.append(ResultFile(name: StudyFile.name, bytes: facts.json.encoded()))
    if let map = ZoneMap.geoJSON(tables, isBrief: isBrief) { files.append(ResultFile(name: "zones.geojson", text: map)) }
    files += inputs
    let others = files.map(\.name).filter { name in !tableList.contains { $0.file == name } } + [ResultFolder.runFile]
    files.append(ResultFile(name: DataPackage.name, bytes: DataPackage.json(tableList, others: others).encoded()))
    return files
  }

  /// The files of a command whose result is one table, but `run.json`.
  public static func all(_ table: ResultTable) -> [ResultFile] {
    [
      ResultFile(name: table.file, bytes: table.csv()),
      ResultFile(name: DataPackage.name, bytes: DataPackage.json([table], others: [ResultFolder.runFile]).encoded()),
    ]
  }

  /// The copy of an arm's scenario, `scenarios/plan.json`: in a folder of its own, so that it has the arm's name and no result's.
  public static func scenarioFile(_ id: String) -> String { "scenarios/\(id).json" }
}
