import Experiments
import Scenarios
import Texts

/// `rollout check`: every problem of every scenario, all at once.
enum CheckCommand {
  static let noSimulate = OptionSpec.flag("no-simulate", Words("read the files only", "只读取文件，不模拟"))
  static let junit = OptionSpec.value(
    "junit", Placeholder.file, .file, Words("also write the findings as JUnit XML", "同时把检查结果写成 JUnit XML"))
  static let replications = OptionSpec.value(
    "replications", short: "n", Placeholder.count, .whole(1...SharedOptions.mostReplications),
    standard: Words("30, more where needed", "30，必要时更多"), Words("runs for the expectations of a verification", "验证预期值所用的模拟次数"))

  static let command = Command(
    spec: CommandSpec(
      name: "check", overview: Words("find every problem in scenario files", "找出场景文件中的全部问题"),
      details: [
        Words(
          """
          Reads every file, then simulates one run of each with all invariants of the model on. A scenario with expectations \
          is a verification: each must hold within 4 standard errors, with an error of at most 3 % (1 % under --thorough).
          """,
          """
          先读取全部文件，再把每个场景模拟一次，并检查模型的全部不变量。带有预期值的场景用于验证：每项预期与模拟之差不得超过 4 个标准误，\
          且标准误不超过 3%（加 --thorough 时为 1%）。
          """)
      ],
      examples: [
        .init(line: "rollout check scenarios", does: Words("every scenario below a folder", "文件夹下的全部场景")),
        .init(line: "rollout check --no-simulate plan.jsonc", does: Words("the text of one file", "只查一个文件的文本")),
        .init(line: "rollout check --junit check.xml scenarios", does: Words("for CI systems", "供持续集成系统使用")),
      ],
      operands: [
        OperandSpec(
          name: Placeholder.path, kind: .file, count: 1...Int.max,
          meaning: Words(
            "scenario files, folders with *.jsonc and *.json, or - for standard input",
            "场景文件，或含 *.jsonc、*.json 的文件夹；- 表示标准输入"))
      ],
      options: [
        noSimulate, ScenarioCheck.thorough, junit, replications, SharedOptions.seed, SharedOptions.threads, SharedOptions.root,
      ]
        + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let paths = try ScenarioFinder.files(arguments.operands)
    if paths.isEmpty {
      throw CommandFailure(
        .missingInput,
        Words(
          "no scenario in \(arguments.operands.joined(separator: ", "))", "\(arguments.operands.joined(separator: "、")) 中没有场景"))
    }
    let check = ScenarioCheck(arguments, simulates: !arguments.has(noSimulate))
    var report = JUnitReport(suite: "rollout check")
    var codes: [ExitCode] = []
    let readings = try readings(paths, arguments, console)
    let scenarios = zip(paths, readings).compactMap { path, reading in (try? reading.get()).map { (scenario: $0, name: path) } }
    let progress = console.progress(Words("runs finished", "次模拟"))
    let simulated = try check.simulate(scenarios) { done, total in progress.update(done: done, total: total) }
    progress.finish()
    var obstacles = simulated.makeIterator()
    for (path, reading) in zip(paths, readings) {
      let start = ContinuousClock.now
      let finding: ScenarioCheck.Finding
      switch reading {
      case .failure(let error): finding = .invalid(error.rendered)
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
      report.cases.append(JUnitReport.Case(name: path, seconds: seconds, failure: failure(finding)?[console.fileLanguage]))
    }
    if let leftOut = check.leftOut { try console.print(prose: leftOut[console.language]) }
    let passed = codes.count { $0 == .success }
    let failed = codes.count - passed
    try console.print(Words("\(passed) passed, \(failed) failed", "\(passed) 个通过，\(failed) 个未通过"))
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
      let remark = count == 0 ? Words("") : Words(": ", "：") + ScenarioCheck.Finding.tally(expectations)
      try console.print(Words("\(style.good("✓")) \(path)") + remark)
    case .invalid(let problems):
      try console.print("\(style.bad("✗")) \(path)\n\(problems[console.language])\n")
    case .missed(let checks):
      try console.print(Words("\(style.bad("✗")) \(path): ", "\(style.bad("✗")) \(path)：") + ScenarioCheck.Finding.tally(checks))
      for line in ScenarioCheck.Finding.lines(checks) { try console.print(prose: "  \(line[console.language])", indent: 4) }
    }
  }

  private static func failure(_ finding: ScenarioCheck.Finding) -> Words? {
    switch finding {
    case .sound: nil
    case .invalid(let problems): problems
    case .missed(let checks): .joined(ScenarioCheck.Finding.lines(checks), separator: "\n")
    }
  }
}
