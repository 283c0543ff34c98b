import Experiments
import Foundation
import Reporting
import Scenarios
import Texts

/// What `run` and `compare` have in common: parse, validate, simulate, export, print.
enum StudyCommand {
  static let requireGoals = OptionSpec.flag(
    "require-goals", Words("exit with 1 when an arm misses a goal", "有方案未达到目标时以 1 退出"))

  static let brief = OptionSpec.flag(
    "brief", Words("write only the tables and rows that the report is made from", "只写入报告所依据的表和行"))

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
      throw Self.nothingFinished
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
      let (count, all) = (outcome.result.count, plan.study.replications)
      console.report(
        interruption: Words(
          "interrupted: the first \(count) of \(all) runs are kept in \(place)", "已中断：\(all) 次模拟中的前 \(count) 次保存在 \(place)"))
      if place != folder.path {
        console.report(
          interruption: Words("the former results in \(folder.path) stay as they were", "\(folder.path) 中原有的结果保持不变"))
      }
      return .interrupted
    }
    return arguments.has(requireGoals) ? judge(plan, outcome.result, console) : .success
  }

  /// The failure of a command that was interrupted too early.
  static let nothingFinished = CommandFailure(
    .interrupted,
    Words("interrupted before the first run was finished: there are no results", "第一次模拟完成之前已中断：没有结果"))

  /// A missed goal is a result; under `--require-goals` it is a failure too. The base is no answer, unless it stands alone.
  private static func judge(_ plan: StudyPlan, _ result: StudyResult, _ console: Console) -> ExitCode {
    let missed = plan.findings(result).enumerated().filter { _, finding in
      (finding.arm > 0 || plan.arms.count == 1) && finding.isMet == false
    }
    for (index, finding) in missed {
      let reason =
        switch finding.gap {
        case .undefined?: Words(": not defined in any run", "：在任何一次模拟中都无定义")
        case .notReached?: Words(": too few calls are reached for a mean of them", "：到场警情太少，无法求平均")
        case nil: Words("")
        }
      let (goal, arm) = (plan.goals[index / plan.arms.count].goal.id, plan.ids[finding.arm])
      console.remark(Words("goal missed: \(goal) in \(arm)\(reason.en)", "未达到目标：\(arm) 的 \(goal)\(reason.zhHans)"))
    }
    return missed.isEmpty ? .success : .failed
  }
}
