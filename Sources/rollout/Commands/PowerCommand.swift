import Experiments
import Reporting
import Scenarios
import StationModel
import Texts

/// `rollout power`: what a pilot can tell, by sites and months.
enum PowerCommand {
  static let sites = OptionSpec.value(
    "sites", "LIST", .wholes(1...10_000), standard: "2,4,8", "numbers of pilot sites; at most as many as the file lists")
  static let months = OptionSpec.value(
    "months", "LIST", .wholes(1...120), standard: "3,6,12", "months watched before and after the opening")

  static let command = Command(
    spec: CommandSpec(
      name: "power", overview: "how often a pilot can tell, by sites and months",
      details: [
        """
        Every future is simulated with the pilot alone and without any station. Recorded crime in the pilot's zones is compared, \
        before and after the opening, with comparable zones beyond its surroundings: a one-sided test at 5 % on the log of the \
        relative rate ratio. Without stations it should find a fall in 5 of 100 futures; more says that sites chosen in a bad \
        year got better by themselves, or that offences cluster.
        """
      ],
      examples: [
        .init(line: "rollout power plan.jsonc", does: "2, 4 and 8 sites over 3, 6 and 12 months"),
        .init(line: "rollout power plan.jsonc --sites 4 --months 6 -n 400", does: "one design, more futures"),
        .init(line: "rollout power plan.jsonc --json -q | jq .", does: "the table for another program"),
      ],
      operands: [
        OperandSpec(name: "FILE", kind: .file, count: 1...1, meaning: "a scenario with a pilot, or - for standard input")
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
    let progress = console.progress("futures")
    let interrupt = Interrupt.watch {
      control.cancel()
      progress.note("stopping after the running futures; ^C again quits at once")
    }
    let findings: [PilotPower.Finding]
    do {
      defer { progress.finish() }
      findings = try study.run(control: control) { progress.update(done: $0, total: replications) }
    } catch let error as ScenarioError {
      throw CommandFailure(problems: error.rendered)
    } catch {
      throw CommandFailure(.bug, "\(error)")
    }
    let finished = findings.first?.replications ?? 0
    if finished == 0 {
      export?.discard()
      throw CommandFailure(.interrupted, "interrupted before the first future was finished: there are no results")
    }
    try export?.write(
      PowerTable(findings, chosen: PilotDesign.choice(in: scenario.baseParameters)).table, futures: (replications, finished),
      scenarios: [scenario.hash])
    let report = PowerReport(findings)
    if arguments.has(SharedOptions.json) {
      try console.output.write(JSONText.of(report.json))
    } else {
      for line in report.lines { try console.print(line) }
    }
    guard interrupt.isRequested && finished < replications else { return .success }
    console.errors.remark("interrupted: \(finished) of \(replications) futures\n")
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
    case .noPilot: CommandFailure(.badData, "\(scenario.path) has no rollout.pilot")
    case .sitesListed(let count):
      CommandFailure(
        .usage, "rollout power: \(scenario.path) lists \(count) sites, not \(design.sites)",
        hint: "rollout.pilot.select chooses as many as are asked for")
    case .daysBefore(let days):
      CommandFailure(
        .usage, "rollout power: \(design.months) months before the opening begin \(days) days before the simulation does",
        hint: "make calendar.warmUpDays longer")
    case .daysAfter(let days):
      CommandFailure(.usage, "rollout power: \(design.months) months after the opening end \(days) days after the last window")
    }
  }
}
