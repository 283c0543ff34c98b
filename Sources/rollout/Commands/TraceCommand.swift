import Reporting
import Scenarios
import StationModel
import Texts

/// `rollout trace`: the event log of one replication.
enum TraceCommand {
  static let replication = OptionSpec.value(
    "replication", "K", .whole(0...(SharedOptions.mostReplications - 1)), standard: "0",
    "number of the future, as in replications.csv")
  static let base = OptionSpec.value(
    "base", "FILE", .file, "the scenario that FILE is compared with: gives the same future as in that comparison")
  static let from = OptionSpec.value(
    "from", "DATE", .text, standard: "the first counted day; for html the last counted days",
    "first day of the log, such as 2027-03-01, or 1 for the first counted day")
  static let days = OptionSpec.value("days", "N", .whole(1...36_600), standard: "7", "days of the log")
  static let call = OptionSpec.value(
    "call", "ID", .text, "follows one call through its life; its id is in the column call of the csv")
  static let format = OptionSpec.value(
    "format", "FORMAT", .choice(["csv", "text", "html"]), standard: "csv; text with --call; html with OTHER",
    "csv a table, text sentences, html a page with a map that plays")
  static let output = OptionSpec.value(
    "output", short: "o", "FILE", .file, standard: "standard output", "file to write, replaced when it is there")

  static let command = Command(
    spec: CommandSpec(
      name: "trace", overview: "the event log of one future, or a future under two scenarios side by side",
      details: [
        "Time before the log's first day is simulated too, so that it shows the city in its stride.",
        """
        With OTHER both scenarios are simulated in the same future, so that the same calls come. The page plays both maps on one clock and \
        lists the calls that are reached sooner and later. FILE owns calendar and uncertain values, as the base of a comparison does.
        """,
        """
        With --call the whole future is searched, unless --from or --days say where. As html the call is shown in the days that begin \
        with it.
        """,
      ],
      examples: [
        .init(line: "rollout trace plan.jsonc --replication 17 > week.csv", does: "a week of one future"),
        .init(line: "rollout trace plan.jsonc --format html -o week.html", does: "the last week, played on the map"),
        .init(line: "rollout trace today.jsonc plan.jsonc -o twin.html", does: "the same calls in both, side by side"),
        .init(line: "rollout trace plan.jsonc --call e74cd8801b553d22", does: "the life of one call"),
        .init(line: "rollout trace plan.jsonc --base today.jsonc --from 2027-10-01 --days 1", does: "a day, as in a comparison"),
      ],
      operands: [
        OperandSpec(name: "FILE", kind: .file, count: 1...1, meaning: "a scenario, or - for standard input"),
        OperandSpec(name: "OTHER", kind: .file, count: 0...1, meaning: "a scenario to play beside it in the same future"),
      ],
      options: [replication, base, from, days, call, format, output, SharedOptions.seed, SharedOptions.root]
        + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let request = try TraceRequest(arguments)
    let paths = [arguments.text(base)].compactMap { $0 } + arguments.operands
    let arms = try ScenarioFiles.arms(ScenarioFiles.load(paths, arguments, console))
    let sink = TraceSink(path: arguments.text(output), inputs: arms.flatMap(\.filesRead).map(\.path), console: console)
    let language = console.fileLanguage
    let future = try TracedReplication(arms, request)
    switch request.format {
    case .csv: try future.csv(future.trace(), sink)
    case .text:
      let story = future.story(try future.trace())
      let style = sink.isFile ? .plain : console.style
      try sink.write(request.call.flatMap { story.life(ofCall: $0, language, style: style) } ?? story.text(language))
    case .html:
      let worlds =
        request.isTwin ? try TracedTwin(arms, request, paths).worlds() : TraceWorlds(future.story(try future.traceToDraw()))
      let command = Self.report(paths, request)
      let page = TraceReport.html(worlds, command: command, language: language, following: request.call)
      try sink.write(String(decoding: page, as: UTF8.self))
    }
    try sink.close()
    return .success
  }

  /// The command whose report tells of many replications; nil for what cannot be read again.
  private static func report(_ paths: [String], _ request: TraceRequest) -> String? {
    if paths.contains(InputFile.standardInput) { return nil }
    return "rollout \(paths.count > 1 ? "compare" : "run") \(paths.joined(separator: " ")) --seed \(request.seed)"
  }
}
