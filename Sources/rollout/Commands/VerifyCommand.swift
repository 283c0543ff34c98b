import Experiments
import Reporting
import Scenarios

/// `rollout verify`: theory against simulation.
enum VerifyCommand {
  static let quick = OptionSpec.flag("quick", "closed forms only, without the simulations")
  static let reference = OptionSpec.value(
    "reference", "FILE", .file, standard: "the embedded records", "check the records of this file")

  static let command = Command(
    spec: CommandSpec(
      name: "verify", overview: "check the simulator against queueing theory",
      details: [
        """
        Recomputes every reference record in closed form and estimates the same figures on the event calendar. Limits are set so \
        that a correct simulator misses in one of a thousand runs. Exit status 1 on a miss.
        """,
        """
        Where a folder scenarios/verification is at hand, the whole model is also held against theory: its scenarios are so plain \
        that the answer is known.
        """,
      ],
      examples: [
        .init(line: "rollout verify", does: "the embedded records, by theory and by simulation"),
        .init(line: "rollout verify --quick", does: "the closed forms alone, in a second"),
        .init(line: "rollout verify -o results/local/verification", does: "every figure as a table of results"),
        .init(line: "rollout verify --reference records.json --json", does: "other records, as JSON"),
      ],
      operands: [],
      options: [quick, reference, SharedOptions.threads, SharedOptions.json] + TableExport.options + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let records = try records(arguments.text(reference))
    let export = try TableExport(arguments, inputs: [arguments.text(reference)].compactMap { $0 })
    let progress = console.progress("simulated runs")
    let outcomes = Verification.run(records, simulate: !arguments.has(quick), threads: Processors.threads(arguments)) { state in
      progress.update(done: state.done, total: state.total)
    }
    progress.finish()
    let report = VerificationReport(outcomes)
    let scenarios = arguments.has(quick) || arguments.has(reference) ? [] : try collapse(arguments, console)
    try export?.write(VerificationTable(report, scenarios: scenarios.flatMap(\.figures)).table)
    if arguments.has(SharedOptions.json) {
      let list = try JSONText.of(scenarios)
      try console.output.write("{\"scenarios\": \(list), \"theory\": \(report.json())}\n")
    } else {
      for line in report.lines() + scenarios.flatMap(\.text) { try console.print(line) }
    }
    return report.missed == 0 && scenarios.allSatisfy(\.isPassed) ? .success : .failed
  }

  /// The whole model under degenerate scenarios, where the folder of them is at hand.
  private static func collapse(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> [CollapseResult] {
    guard InputFile.isFolder(folder) == true else {
      console.remark("no \(folder) here: the whole model was not checked against theory")
      return []
    }
    let check = ScenarioCheck(arguments, simulates: true)
    var results: [CollapseResult] = []
    for path in try ScenarioFinder.files([folder]) {
      switch try ScenarioFiles.read(path, arguments) {
      case .success(let scenario): results.append(CollapseResult(path, try check.check(scenario, name: path)))
      case .failure(let error): results.append(CollapseResult(path, .invalid(error.rendered)))
      }
    }
    return results
  }

  private static let folder = "scenarios/verification"

  private static func records(_ path: String?) throws(CommandFailure) -> [VerificationRecord] {
    guard let path else { return ReferenceLibrary.embedded }
    let bytes = try InputFile.bytes(path)
    do throws(VerificationFileError) { return try Verification.load(json: bytes) } catch {
      let place = error.line.map { line in ":\(line)" + (error.column.map { ":\($0)" } ?? "") } ?? ""
      throw CommandFailure(.badData, "\(path)\(place): \(error.message)")
    }
  }
}
