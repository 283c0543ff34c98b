import Experiments
import Reporting
import Scenarios
import StationModel
import Texts

/// `rollout power`: what a pilot can tell, by sites and months.
enum PowerCommand {
  static let sites = OptionSpec.value(
    "sites", Placeholder.counts, .wholes(1...10_000), standard: Words("2,4,8"),
    Words("numbers of pilot sites; at most as many as the file lists", "试点站的个数；不超过文件所列"))
  static let months = OptionSpec.value(
    "months", Placeholder.counts, .wholes(1...120), standard: Words("3,6,12"),
    Words("months watched before and after the opening", "启用前、后各观察的月数"))

  static let command = Command(
    spec: CommandSpec(
      name: "power", overview: Words("how often a pilot can tell, by sites and months", "试点看得出效果的把握：按站数和月数"),
      details: [
        Words(
          """
          Every run is simulated with the pilot alone and without any station. Recorded crime in the pilot's zones is compared, \
          before and after the opening, with comparable zones beyond its surroundings: a one-sided test at 5 % on the log of the \
          relative rate ratio. Without stations it should find a fall in 5 of 100 runs; more says that sites chosen in a bad \
          year got better by themselves, or that offences cluster.
          """,
          """
          每次模拟各做两遍：只建试点站，以及不建任何警务站。把试点分区启用前后的登记案件与相邻地区以外的同类分区比较：对相对发案率比的对数做 5% \
          水平的单侧检验。没有警务站时，100 次模拟中应只有 5 次检出下降；超过 5 次，说明在高发年份选中的地点自行回落（均值回归），或案件成串发生。
          """)
      ],
      examples: [
        .init(line: "rollout power plan.jsonc", does: Words("2, 4 and 8 sites over 3, 6 and 12 months", "2、4、8 个站，3、6、12 个月")),
        .init(
          line: "rollout power plan.jsonc --sites 4 --months 6 -n 400", does: Words("one design, more runs", "只看一种设计，更多次模拟")),
        .init(line: "rollout power plan.jsonc --json -q | jq .", does: Words("the table for another program", "把表格交给其他程序")),
      ],
      operands: [
        OperandSpec(
          name: Placeholder.file, kind: .file, count: 1...1,
          meaning: Words("a scenario with a pilot, or - for standard input", "有试点的场景；- 表示标准输入"))
      ],
      options: [sites, months] + SharedOptions.simulation + [SharedOptions.json] + TableExport.options + [SharedOptions.root]
        + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let scenario = try ScenarioFiles.load(arguments.operands, arguments, console)[0]
    let designs = try designs(arguments, scenario)
    let export = try TableExport(arguments, inputs: scenario.filesRead.map(\.path))
    let replications = arguments.whole(SharedOptions.replications) ?? 100
    let draw = UncertainDraw(scenario.uncertain, seed: arguments.seed)
    let study = PilotPower(
      designs: designs, replications: replications, seed: arguments.seed, threads: Processors.threads(arguments)
    ) { replication in try scenario.parameters(drawing: draw.values(replication: replication)) }
    let control = RunControl()
    let progress = console.progress(StudySession.runs)
    let interrupt = Interrupt.watch {
      control.cancel()
      progress.note(StudySession.stopping)
    }
    let findings: [PilotPower.Finding]
    do {
      defer { progress.finish() }
      findings = try study.run(control: control) { progress.update(done: $0, total: replications) }
    } catch let error as ScenarioError {
      throw CommandFailure(problems: error.rendered)
    } catch {
      throw CommandFailure(.bug, error)
    }
    let finished = findings.first?.replications ?? 0
    if finished == 0 {
      export?.discard()
      throw StudyCommand.nothingFinished
    }
    try export?.write(
      PowerTable(findings, chosen: PilotDesign.choice(in: scenario.baseParameters)).table, futures: (replications, finished),
      scenarios: [scenario.hash])
    let report = PowerReport(findings)
    if arguments.has(SharedOptions.json) {
      try console.output.write(JSONText.of(report.json))
    } else {
      for line in report.lines(console.language, width: console.page) { try console.print(line) }
    }
    guard interrupt.isRequested && finished < replications else { return .success }
    console.report(
      interruption: Words("interrupted: \(finished) of \(replications) runs", "已中断：完成 \(replications) 次模拟中的 \(finished) 次"))
    return .interrupted
  }

  private static func designs(_ arguments: ParsedArguments, _ scenario: Scenario) throws(CommandFailure) -> [PilotDesign] {
    let asked = arguments.wholes(sites).flatMap { sites in arguments.wholes(months).map { PilotDesign(sites: sites, months: $0) }
    }
    // What the command proposes itself is cut to what the file can bear; what is asked for is not.
    let isAsked = arguments.has(sites) || arguments.has(months)
    var possible: [PilotDesign] = []
    for design in asked {
      guard let obstacle = design.obstacle(in: scenario.baseParameters) else {
        possible.append(design)
        continue
      }
      if isAsked || obstacle == .noPilot { throw failure(obstacle, design, scenario) }
    }
    if possible.isEmpty, let first = asked.first, let obstacle = first.obstacle(in: scenario.baseParameters) {
      throw failure(obstacle, first, scenario)
    }
    return possible
  }

  private static func failure(_ obstacle: PilotDesign.Obstacle, _ design: PilotDesign, _ scenario: Scenario) -> CommandFailure {
    switch obstacle {
    case .noPilot:
      CommandFailure(.badData, Words("\(scenario.path) has no rollout.pilot", "\(scenario.path) 中没有 rollout.pilot"))
    case .sitesListed(let count):
      CommandFailure(
        .usage,
        Words(
          "rollout power: \(scenario.path) lists \(count) sites, not \(design.sites)",
          "rollout power：\(scenario.path) 只列出 \(count) 个站，不足 \(design.sites) 个"),
        hint: Words("rollout.pilot.select chooses as many as are asked for", "rollout.pilot.select 可按所要的个数选址"))
    case .daysBefore(let days):
      CommandFailure(
        .usage,
        Words(
          "rollout power: \(design.months) months before the opening begin \(days) days before the simulation does",
          "rollout power：启用前 \(design.months) 个月的起点早于模拟开始 \(days) 天"),
        hint: Words("make calendar.warmUpDays longer", "请加长 calendar.warmUpDays"))
    case .daysAfter(let days):
      CommandFailure(
        .usage,
        Words(
          "rollout power: \(design.months) months after the opening end \(days) days after the last window",
          "rollout power：启用后 \(design.months) 个月的终点晚于最后一个时段结束 \(days) 天"))
    }
  }
}
