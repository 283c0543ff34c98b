import Reporting
import Scenarios
import Texts
import Verification

/// `rollout verify`: theory against simulation.
enum VerifyCommand {
  static let quick = OptionSpec.flag("quick", Words("closed forms only, without the simulations", "只算解析公式，不做模拟"))
  static let reference = OptionSpec.value(
    "reference", Placeholder.file, .file, standard: Words("the embedded records", "内置的记录"),
    Words("check the records of this file", "检验此文件中的记录"))

  static let command = Command(
    spec: CommandSpec(
      name: "verify", overview: Words("check the simulator against queueing theory", "用排队论检验模拟程序"),
      details: [
        Words(
          """
          Recomputes every reference record in closed form and estimates the same figures on the event calendar. Limits are set so \
          that a correct simulator misses in one of a thousand runs. Exit status 1 on a miss, 65 on inputs that make no sense; \
          what makes sense but is beyond the reach of a method is skipped with the reason, which is no failure.
          """,
          """
          用解析公式重新计算每条参考记录，并在事件日历上模拟估计同样的数字。界限的设定使正确的程序在一千次检验中只有一次未通过。\
          未通过时退出状态为 1，输入不合理时为 65；输入合理但超出方法能力的项目说明原因后略过，不算失败。
          """),
        Words(
          """
          Where a folder scenarios/verification is at hand, the whole model is also held against theory: its scenarios are so plain \
          that the answer is known.
          """,
          """
          当前位置有文件夹 scenarios/verification 时，整个模型也与理论对照：其中的场景很简单，答案是已知的。
          """),
      ],
      examples: [
        .init(line: "rollout verify", does: Words("the embedded records, by theory and by simulation", "内置的记录，用理论和模拟检验")),
        .init(
          line: "rollout verify --thorough", does: Words("the same to 1 % instead of 3 %, in minutes", "同上，精度由 3% 提高到 1%，需几分钟")),
        .init(line: "rollout verify --quick", does: Words("the closed forms alone, in a second", "只算解析公式，一秒完成")),
        .init(
          line: "rollout verify -o results/local/verification", does: Words("every figure as a table of results", "把每个数字写成结果表")),
        .init(line: "rollout verify --reference records.json --json", does: Words("other records, as JSON", "另一组记录，输出 JSON")),
      ],
      operands: [],
      options: [quick, ScenarioCheck.thorough, reference, SharedOptions.threads, SharedOptions.json] + TableExport.options
        + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let isThorough = arguments.has(ScenarioCheck.thorough)
    if isThorough, arguments.has(quick) {
      throw CommandFailure(
        .usage, Words("--quick and --thorough do not go together", "--quick 与 --thorough 不能同时使用"),
        hint: Words("give one of them", "请只用其中一个"))
    }
    let file = arguments.text(reference)
    let bytes: [UInt8]? = if let file { try InputFile.bytes(file) } else { nil }
    let records = try records(bytes, file ?? "")
    let export = try TableExport(arguments, inputs: [file].compactMap { $0 })
    let progress = console.progress(Words("simulated runs", "次模拟"))
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
      let list = JSONText.of(.array(scenarios.map { $0.json(console.fileLanguage) }))
      try console.output.write("{\"scenarios\": \(list), \"theory\": \(report.json(console.fileLanguage))}\n")
    } else {
      let language = console.language
      let notes = (scenarios.flatMap(\.text) + leftOut(arguments)).map { $0[language] }
      for line in report.lines(language, width: console.page) + notes {
        // Ids of records may come from outside.
        try console.print(prose: PrintableText.of(line), indent: 6)
      }
    }
    return report.missed == 0 && scenarios.allSatisfy(\.isPassed) ? .success : .failed
  }

  /// The whole model under degenerate scenarios, where the folder of them is at hand.
  private static func collapse(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> [CollapseResult] {
    guard InputFile.isFolder(folder) == true else {
      console.remark(
        Words("no \(folder) here: the whole model was not checked against theory", "此处没有 \(folder)：未对整个模型做理论对照"))
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
      case .failure(let error): results.append(CollapseResult(path, .invalid(error.rendered)))
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
  private static func leftOut(_ arguments: ParsedArguments) -> [Words] {
    if arguments.has(quick) { return [Words("closed forms only: nothing was simulated", "只算了解析公式，没有做模拟")] }
    if arguments.has(ScenarioCheck.thorough) { return [] }
    return [
      Words(
        "standard errors up to 3 % decided; --thorough demands 1 %, and so decides more in the tails",
        "本次按标准误不超过 3% 判定；--thorough 要求 1%，尾部能判定的更多")
    ]
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
      .badData, .joined(lines + (rest > 0 ? [Words("and \(rest) more records", "另有 \(rest) 条记录")] : []), separator: "\n"))
  }

  /// Each place is looked up by reading the file once more.
  private static let mostProblems = 50

  private static func located(_ error: VerificationFileError, _ file: String) -> Words {
    let place = error.line.map { line in ":\(line)" + (error.column.map { ":\($0)" } ?? "") } ?? ""
    let path = error.path.flatMap { $0.isEmpty ? nil : $0 }
    let head = Words(
      "\(file)\(place):" + (path.map { " \($0):" } ?? "") + " ", "\(file)\(place)" + (path.map { "（\($0)）" } ?? "") + "：")
    return head + error.message
  }
}
