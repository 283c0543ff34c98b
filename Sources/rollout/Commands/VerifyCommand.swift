import Reporting
import Scenarios
import Texts
import Verification

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
        that a correct simulator misses in one of a thousand runs. Exit status 1 on a miss, 65 on inputs that make no sense; \
        what makes sense but is beyond the reach of a method is skipped with the reason, which is no failure.
        """,
        """
        Where a folder scenarios/verification is at hand, the whole model is also held against theory: its scenarios are so plain \
        that the answer is known.
        """,
      ],
      examples: [
        .init(line: "rollout verify", does: "the embedded records, by theory and by simulation"),
        .init(line: "rollout verify --thorough", does: "the same to 1 % instead of 3 %, in minutes"),
        .init(line: "rollout verify --quick", does: "the closed forms alone, in a second"),
        .init(line: "rollout verify -o results/local/verification", does: "every figure as a table of results"),
        .init(line: "rollout verify --reference records.json --json", does: "other records, as JSON"),
      ],
      operands: [],
      options: [quick, ScenarioCheck.thorough, reference, SharedOptions.threads, SharedOptions.json] + TableExport.options
        + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let isThorough = arguments.has(ScenarioCheck.thorough)
    if isThorough, arguments.has(quick) {
      throw CommandFailure(.usage, "--quick and --thorough do not go together", hint: "give one of them")
    }
    let file = arguments.text(reference)
    let bytes: [UInt8]? = if let file { try InputFile.bytes(file) } else { nil }
    let records = try records(bytes, file ?? "")
    let export = try TableExport(arguments, inputs: [file].compactMap { $0 })
    let progress = console.progress("simulated runs")
    let outcomes: [VerificationOutcome]
    do throws(RecordFaults) {
      outcomes = try Verifier.run(
        records, simulate: !arguments.has(quick), effort: isThorough ? .thorough : .standard,
        threads: Processors.threads(arguments)
      ) { state in
        progress.update(done: state.done, total: state.total)
      }
    } catch {
      progress.finish()
      export?.discard()
      throw problems(error, bytes ?? [], file ?? "")
    }
    progress.finish()
    let report = VerificationReport(outcomes)
    let scenarios = arguments.has(quick) || file != nil ? [] : try collapse(arguments, console)
    try export?.write(VerificationTable(report, scenarios: scenarios.flatMap(\.quantities)).table)
    if arguments.has(SharedOptions.json) {
      let list = JSONText.of(.array(scenarios.map(\.json)))
      try console.output.write("{\"scenarios\": \(list), \"theory\": \(report.json())}\n")
    } else {
      for line in report.lines(width: console.page) + scenarios.flatMap(\.text) + leftOut(arguments) {
        // Ids of records may come from outside.
        try console.print(prose: PrintableText.of(line), indent: 6)
      }
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
    let paths = try ScenarioFinder.files([folder])
    var readings: [Result<Scenario, ScenarioError>] = []
    for path in paths { readings.append(try ScenarioFiles.read(path, arguments)) }
    let scenarios = zip(paths, readings).compactMap { path, reading in (try? reading.get()).map { (scenario: $0, name: path) } }
    var obstacles = try check.simulate(scenarios).makeIterator()
    var results: [CollapseResult] = []
    for (path, reading) in zip(paths, readings) {
      switch reading {
      case .failure(let error): results.append(CollapseResult(path, .invalid(error.rendered.en)))
      case .success(let scenario):
        if let obstacle = obstacles.next() ?? nil {
          results.append(CollapseResult(path, .invalid(obstacle)))
        } else {
          results.append(CollapseResult(path, try check.expectations(of: scenario, name: path)))
        }
      }
    }
    return results
  }

  /// What a shorter form leaves out.
  private static func leftOut(_ arguments: ParsedArguments) -> [String] {
    if arguments.has(quick) { return ["closed forms only: nothing was simulated"] }
    if arguments.has(ScenarioCheck.thorough) { return [] }
    return ["standard errors up to 3 % decided; --thorough demands 1 %, and so decides more in the tails"]
  }

  private static let folder = "scenarios/verification"

  private static func records(_ bytes: [UInt8]?, _ file: String) throws(CommandFailure) -> [VerificationRecord] {
    guard let bytes else { return ReferenceLibrary.embedded }
    do throws(VerificationFileError) { return try Verifier.load(json: bytes) } catch {
      throw CommandFailure(.badData, located(error, file))
    }
  }

  /// All records with inputs that make no sense.
  private static func problems(_ error: RecordFaults, _ bytes: [UInt8], _ file: String) -> CommandFailure {
    let lines = error.faults.prefix(mostProblems).map { located($0.located(in: bytes), file) }
    let rest = error.faults.count - lines.count
    return CommandFailure(
      .badData, (lines + (rest > 0 ? ["and \(rest) more records"] : [])).joined(separator: "\n"))
  }

  /// Each place is looked up by reading the file once more.
  private static let mostProblems = 50

  private static func located(_ error: VerificationFileError, _ file: String) -> String {
    let place = error.line.map { line in ":\(line)" + (error.column.map { ":\($0)" } ?? "") } ?? ""
    let path = error.path.map { $0.isEmpty ? "" : " \($0):" } ?? ""
    return "\(file)\(place):\(path) \(error.message.en)"
  }
}
