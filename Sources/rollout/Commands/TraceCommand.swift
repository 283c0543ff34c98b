import Reporting
import Scenarios
import StationModel

/// `rollout trace`: the event log of one future.
enum TraceCommand {
  static let replication = OptionSpec.value(
    "replication", "K", .whole(0...(SharedOptions.mostReplications - 1)), standard: "0",
    "number of the future, as in replications.csv")
  static let base = OptionSpec.value(
    "base", "FILE", .file, "the scenario that FILE is compared with: gives the same future as in that comparison")
  static let from = OptionSpec.value(
    "from", "DATE", .text, standard: "the first counted day", "first day of the log, such as 2027-03-01")
  static let days = OptionSpec.value("days", "N", .whole(1...36_600), standard: "7", "days of the log")
  static let format = OptionSpec.value("format", "FORMAT", .choice(["csv"]), standard: "csv", "how it is written")

  static let command = Command(
    spec: CommandSpec(
      name: "trace", overview: "the event log of one future: calls, units, turns, patrol stops",
      details: [
        "The log is written to standard output. Time before its first day is simulated too, so that it shows the city in its stride."
      ],
      examples: [
        .init(line: "rollout trace plan.jsonc --replication 17 > week.csv", does: "a week of one future"),
        .init(line: "rollout trace plan.jsonc --base today.jsonc --from 2027-10-01 --days 1", does: "a day, as in a comparison"),
      ],
      operands: [OperandSpec(name: "FILE", kind: .file, count: 1...1, meaning: "a scenario, or - for standard input")],
      options: [replication, base, from, days, format, SharedOptions.seed] + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let paths = [arguments.text(base)].compactMap { $0 } + arguments.operands
    let arms = try ScenarioFiles.arms(ScenarioFiles.load(paths, console))
    let scenario = arms[arms.count - 1]
    let number = UInt32(arguments.whole(replication) ?? 0)
    let first = try firstDay(arguments.text(from), scenario)
    let parameters: ModelParameters
    do throws(ScenarioError) {
      let values = UncertainDraw(arms[0].uncertain, seed: arguments.seed).values(replication: number)
      parameters = try scenario.parameters(drawing: values)
    } catch { throw CommandFailure(problems: error.rendered) }
    let entries = Future.trace(
      parameters, seed: arguments.seed, replication: number, from: first, until: first + (arguments.whole(days) ?? 7))
    try write(entries, TraceTable(scenario: scenario), console)
    return .success
  }

  /// Simulated day of a date.
  private static func firstDay(_ date: String?, _ scenario: Scenario) throws(CommandFailure) -> Int {
    let calendar = scenario.calendar
    guard let date else { return calendar.parameters.warmUpDays }
    let days = 0..<calendar.parameters.dayCount
    if let day = days.first(where: { calendar.date(ofDay: $0) == date }) { return day }
    let first = calendar.date(ofDay: 0) ?? ""
    let last = calendar.date(ofDay: days.upperBound - 1) ?? ""
    throw CommandFailure(
      .usage, "rollout trace: --from must be a day of the study, from \(first) to \(last), not \"\(date)\"")
  }

  /// Writes in portions; a reader that has seen enough ends it.
  private static func write(_ entries: [TraceEntry], _ table: TraceTable, _ console: Console) throws(CommandFailure) {
    var writer = CSVWriter()
    writer.add(TraceTable.columns.map { .text($0) })
    for (index, entry) in entries.enumerated() {
      writer.add(table.row(entry))
      guard index % 1000 == 999 else { continue }
      try console.output.write(String(decoding: writer.bytes, as: UTF8.self))
      if console.output.isClosed { return }
      writer = CSVWriter()
    }
    try console.output.write(String(decoding: writer.bytes, as: UTF8.self))
  }
}
