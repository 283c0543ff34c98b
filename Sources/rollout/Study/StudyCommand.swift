import Experiments
import Foundation
import Reporting
import Scenarios
import Texts

/// What `run` and `compare` have in common: parse, validate, simulate, export, print.
enum StudyCommand {
  static let requireGoals = OptionSpec.flag("require-goals", "exit with 1 when an arm misses a goal")

  static let brief = OptionSpec.flag("brief", "write only the tables and rows that the report is made from")

  static let options =
    [SharedOptions.output, brief] + SharedOptions.simulation
    + [requireGoals, SharedOptions.json, SharedOptions.force, ReportCommand.open, SharedOptions.root]
    + SharedOptions.display

  /// - Parameter paths: The base first.
  static func run(_ paths: [String], _ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let started = Date()
    let plan = try StudyPlan(ScenarioFiles.load(paths, arguments, console), paths: paths, arguments)
    let folder = try OutputFolder(arguments, name: plan.ids.joined(separator: "-"), inputs: plan.inputs)
    let header = plan.study.logHeader(version: Version.text, scenarios: plan.arms.map(\.hash))
    let log = Study.Log(path: folder.logPath, header: header)
    let outcome = try StudySession(console: console).run(plan.study, log: log, watching: plan.watched)
    if outcome.result.count == 0 {
      folder.discard()
      throw CommandFailure(.interrupted, "interrupted before the first future was finished: there are no results")
    }
    let export = StudyExport(plan: plan, outcome: outcome, started: started, isBrief: arguments.has(brief))
    let files = export.files(console.fileLanguage)
    let place = try folder.write(files, run: export.run, isComplete: !outcome.isInterrupted)
    if arguments.has(ReportCommand.open) { Browser.show(place + "/" + Report.file) }
    if arguments.has(SharedOptions.json) {
      try console.output.write(export.json())
    } else {
      try console.output.write(export.summary(console, folder: place))
    }
    if outcome.isInterrupted {
      console.errors.remark(
        "interrupted: the first \(outcome.result.count) of \(plan.study.replications) futures are kept in \(place)\n")
      if place != folder.path { console.errors.remark("the former results in \(folder.path) stay as they were\n") }
      return .interrupted
    }
    return arguments.has(requireGoals) ? judge(plan, outcome.result, console) : .success
  }

  /// A missed goal is a result; under `--require-goals` it is a failure too. The base is no answer, unless it stands alone.
  private static func judge(_ plan: StudyPlan, _ result: StudyResult, _ console: Console) -> ExitCode {
    let missed = plan.findings(result).enumerated().filter { _, finding in
      (finding.arm > 0 || plan.arms.count == 1) && finding.isMet == false
    }
    for (index, finding) in missed {
      let reason =
        switch finding.gap {
        case .undefined?: ": not defined in any future"
        case .notReached?: ": too few calls are reached for a mean of them"
        case nil: ""
        }
      console.remark("goal missed: \(plan.goals[index / plan.arms.count].goal.id) in \(plan.ids[finding.arm])\(reason)")
    }
    return missed.isEmpty ? .success : .failed
  }
}
