import Experiments
import Foundation
import Reporting
import Scenarios
import StationModel
import Texts

/// What becomes of a study's result: files, and a summary on the terminal.
struct StudyExport {
  let plan: StudyPlan
  let outcome: StudySession.Outcome
  let started: Date
  /// Whether tables hold only what the report is made from.
  var isBrief = false

  /// All files of the results folder but the log, which is there already. The report is made from the others.
  func files(_ language: Language) -> [ResultFile] {
    let files = ResultFiles.all(
      outcome.result, names: plan.names, goals: plan.findings(outcome.result), inputs: plan.copies,
      study: plan.facts, isBrief: isBrief)
    // The report quotes the program's version, not the list of files.
    let read =
      files.filter { ResultSet.isRead($0.name) } + [ResultFile(name: ResultFolder.runFile, bytes: run.json(files: []).encoded())]
    do {
      let results = try ResultSet(Dictionary(uniqueKeysWithValues: read.map { ($0.name, $0.bytes) }))
      return files + [ResultFile(name: Report.file, bytes: Report.html(results, language: language))]
    } catch { preconditionFailure("the report cannot read the results that were just made: \(error)") }
  }

  /// How the study was run.
  var run: RunFacts {
    RunFacts(
      version: Version.text, commit: Version.commit, toolchain: Version.toolchain,
      command: ["rollout"] + CommandLine.arguments.dropFirst(),
      seed: plan.study.seed, requested: plan.study.replications, finished: outcome.result.count, threads: plan.study.threads,
      started: started.formatted(.iso8601), seconds: outcome.seconds, scenarios: plan.arms.map(\.hash))
  }

  /// What `--json` prints.
  func json() -> String {
    let tables = ResultTables(outcome.result, names: plan.names, goals: plan.findings(outcome.result))
    return String(decoding: tables.json(version: Version.text).encoded(), as: UTF8.self)
  }

  /// What the terminal shows.
  func summary(_ console: Console, folder: String) -> String {
    let base = plan.arms[0]
    let comparison = Comparison(
      result: outcome.result, names: plan.names, goals: plan.findings(outcome.result),
      changes: plan.changes,
      window: .window(base.windows.count - 1), folder: folder)
    return ConsoleSummary.text(
      comparison, language: console.language, style: console.style,
      width: console.columns ?? 100)
  }
}
