import Experiments
import Scenarios
import Texts

/// `rollout check`: every problem of every scenario, all at once.
enum CheckCommand {
  static let noSimulate = OptionSpec.flag("no-simulate", "read the files only")
  static let junit = OptionSpec.value("junit", "FILE", .file, "also write the findings as JUnit XML")
  static let replications = OptionSpec.value(
    "replications", short: "n", "N", .whole(1...SharedOptions.mostReplications), standard: "30, more where needed",
    "futures for the expectations of a verification")

  static let command = Command(
    spec: CommandSpec(
      name: "check", overview: "find every problem in scenario files",
      details: [
        """
        Reads every file, then simulates one future of each with all invariants of the model on. A scenario with expectations \
        is a verification: each must hold within 4 standard errors, with an error of at most 3 % (1 % under --thorough).
        """
      ],
      examples: [
        .init(line: "rollout check scenarios", does: "every scenario below a folder"),
        .init(line: "rollout check --no-simulate plan.jsonc", does: "the text of one file"),
        .init(line: "rollout check --junit check.xml scenarios", does: "for CI systems"),
      ],
      operands: [
        OperandSpec(
          name: "PATH", kind: .file, count: 1...Int.max,
          meaning: "scenario files, folders with *.jsonc and *.json, or - for standard input"
        )
      ],
      options: [
        noSimulate, ScenarioCheck.thorough, junit, replications, SharedOptions.seed, SharedOptions.threads, SharedOptions.root,
      ]
        + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let paths = try ScenarioFinder.files(arguments.operands)
    if paths.isEmpty {
      throw CommandFailure(.missingInput, "no scenario in \(arguments.operands.joined(separator: ", "))")
    }
    let check = ScenarioCheck(arguments, simulates: !arguments.has(noSimulate))
    var report = JUnitReport(suite: "rollout check")
    var codes: [ExitCode] = []
    let readings = try readings(paths, arguments, console)
    let scenarios = zip(paths, readings).compactMap { path, reading in (try? reading.get()).map { (scenario: $0, name: path) } }
    let progress = console.progress("runs finished")
    let simulated = try check.simulate(scenarios) { done, total in progress.update(done: done, total: total) }
    progress.finish()
    var obstacles = simulated.makeIterator()
    for (path, reading) in zip(paths, readings) {
      let start = ContinuousClock.now
      let finding: ScenarioCheck.Finding
      switch reading {
      case .failure(let error): finding = .invalid(error.rendered.en)
      case .success(let scenario):
        if let obstacle = obstacles.next() ?? nil {
          finding = .invalid(obstacle)
        } else {
          finding = try expectations(of: scenario, path, check)
        }
      }
      codes.append(finding.exitCode)
      try show(finding, path, console)
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      report.cases.append(JUnitReport.Case(name: path, seconds: seconds, failure: failure(finding)))
    }
    if let leftOut = check.leftOut { try console.print(prose: leftOut) }
    let passed = codes.count { $0 == .success }
    try console.print("\(passed) passed, \(codes.count - passed) failed")
    if let file = arguments.text(junit) { try OutputFile.write(report.xml, to: file, sparing: paths) }
    return codes.contains(.badData) ? .badData : codes.contains(.failed) ? .failed : .success
  }

  private static func readings(
    _ paths: [String], _ arguments: ParsedArguments, _ console: Console
  ) throws(CommandFailure) -> [Result<Scenario, ScenarioError>] {
    for path in paths where path != InputFile.standardInput { try InputFile.check(path) }
    typealias Reading = Result<Result<Scenario, ScenarioError>, CommandFailure>
    let found = WorkQueue.map(count: paths.count, threads: Processors.threads(arguments)) { number -> Reading in
      Reading { () throws(CommandFailure) in try ScenarioFiles.read(paths[number], arguments) }
    }
    var readings: [Result<Scenario, ScenarioError>] = []
    for one in found {
      let reading = try one.get()
      if case .success(let scenario) = reading { ScenarioFiles.warn(scenario, console) }
      readings.append(reading)
    }
    return readings
  }

  private static func expectations(
    of scenario: Scenario, _ path: String, _ check: ScenarioCheck
  ) throws(CommandFailure) -> ScenarioCheck.Finding {
    do throws(CommandFailure) { return try check.expectations(of: scenario, name: path) } catch {
      guard error.code == .badData else { throw error }
      return .invalid(error.message)
    }
  }

  private static func show(_ finding: ScenarioCheck.Finding, _ path: String, _ console: Console) throws(CommandFailure) {
    let style = console.style
    let path = PrintableText.of(path)
    switch finding {
    case .sound(let expectations):
      let count = expectations.count
      let remark = count == 0 ? "" : ": \(count) of \(count) expectations hold"
      try console.print("\(style.good("✓")) \(path)\(remark)")
    case .invalid(let problems):
      try console.print("\(style.bad("✗")) \(path)\n\(problems)\n")
    case .missed(let checks):
      let lines = ScenarioCheck.Finding.lines(checks)
      try console.print("\(style.bad("✗")) \(path): \(checks.count - lines.count) of \(checks.count) expectations hold")
      for line in lines { try console.print(prose: "  \(line)", indent: 4) }
    }
  }

  private static func failure(_ finding: ScenarioCheck.Finding) -> String? {
    switch finding {
    case .sound: nil
    case .invalid(let problems): problems
    case .missed(let checks): ScenarioCheck.Finding.lines(checks).joined(separator: "\n")
    }
  }
}
