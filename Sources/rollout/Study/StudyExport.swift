import Experiments
import Foundation
import Reporting
import Scenarios
import StationModel

/// What becomes of a study's result: files, and a summary on the terminal.
struct StudyExport {
  let plan: StudyPlan
  let outcome: StudySession.Outcome
  let folder: OutputFolder
  let started: Date

  /// All files of the results folder but the log, which is there already. The report is made from the others.
  func files(_ language: Language) -> [ResultFile] {
    let files = ResultFiles.all(
      outcome.result, names: plan.names, goals: plan.findings(outcome.result), scenarios: plan.arms.map { $0.expandedJSON() },
      study: plan.facts, run: facts)
    do {
      let results = try ResultSet(
        Dictionary(uniqueKeysWithValues: files.filter { ResultSet.isRead($0.name) }.map { ($0.name, $0.bytes) }))
      return files + [ResultFile(name: Report.file, bytes: Report.html(results, language: language))]
    } catch { preconditionFailure("the report cannot read the results that were just made: \(error)") }
  }

  private var facts: RunFacts {
    RunFacts(
      version: Version.text, toolchain: Version.toolchain, command: ["rollout"] + CommandLine.arguments.dropFirst(),
      seed: plan.study.seed, requested: plan.study.replications, finished: outcome.result.count, threads: plan.study.threads,
      started: started.formatted(.iso8601), seconds: outcome.seconds, scenarios: plan.arms.map(\.hash))
  }

  /// What the terminal shows.
  func summary(_ console: Console) -> String {
    let base = plan.arms[0]
    let comparison = Comparison(
      result: outcome.result, names: plan.names, goals: plan.findings(outcome.result),
      changes: plan.changes,
      window: .window(base.windows.count - 1), folder: folder.path)
    return ConsoleSummary.text(
      comparison, language: Language(rawValue: console.language) ?? .en, style: console.style.isColored ? .ansi : .plain)
  }
}
