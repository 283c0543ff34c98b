import Reporting
import Scenarios
import StationModel
import Texts

/// `rollout trace`: the event log of one replication.
enum TraceCommand {
  static let replication = OptionSpec.value(
    "replication", Placeholder.number, .whole(0...(SharedOptions.mostReplications - 1)), standard: Words("0"),
    Words("number of the run, as in replications.csv", "模拟的序号，同 replications.csv"))
  static let base = OptionSpec.value(
    "base", Placeholder.file, .file,
    Words("the scenario that FILE is compared with: gives the same run as in that comparison", "比较时的基准场景：给出与该比较中相同的一次模拟"))
  static let from = OptionSpec.value(
    "from", Placeholder.date, .text,
    standard: Words("the first counted day; for html the last counted days", "统计期的第一天；html 为统计期的最后几天"),
    Words("first day of the log, such as 2027-03-01, or 1 for the first counted day", "日志的第一天，如 2027-03-01；1 表示统计期的第一天"))
  static let days = OptionSpec.value(
    "days", Placeholder.count, .whole(1...36_600), standard: Words("7"), Words("days of the log", "日志的天数"))
  static let call = OptionSpec.value(
    "call", Placeholder.call, .text,
    Words("follows one call through its life; its id is in the column call of the csv", "跟踪一起警情的全过程；编号见 csv 的 call 列"))
  static let format = OptionSpec.value(
    "format", Placeholder.format, .choice(["csv", "text", "html"]),
    standard: Words("csv; text with --call; html with OTHER", "csv；有 --call 时为 text；有“另一文件”时为 html"),
    Words("csv a table, text sentences, html a page with a map that plays", "csv 为表格，text 为文字，html 为可播放地图的网页"))
  static let output = OptionSpec.value(
    "output", short: "o", Placeholder.file, .file, standard: Words("standard output", "标准输出"), ReportCommand.output.meaning)

  /// The hint for a call that nobody knows.
  static let whereIdsAre = Words("ids of calls are in the column call of the csv", "警情编号见 csv 的 call 列")

  static let command = Command(
    spec: CommandSpec(
      name: "trace",
      overview: Words("the event log of one run, or a run under two scenarios side by side", "一次模拟的事件日志，或同一次模拟在两个场景下的对照"),
      details: [
        Words(
          "Time before the log's first day is simulated too, so that it shows the city in its stride.",
          "日志第一天之前的时间也经过模拟，因此日志开始时城市已处于正常运转状态。"),
        Words(
          """
          With OTHER both scenarios are simulated in the same run, so that the same calls come. The page plays both maps on one clock and \
          lists the calls that are reached sooner and later. FILE owns calendar and uncertain values, as the base of a comparison does.
          """,
          """
          给出“另一文件”时，两个场景在同一次模拟中运行，警情完全相同。网页用同一时钟播放两张地图，并列出到场变快和变慢的警情。日历和不确定取值\
          以“文件”为准，如同比较中的基准。
          """),
        Words(
          """
          With --call the whole run is searched, unless --from or --days say where. As html the call is shown in the days that begin \
          with it.
          """,
          """
          给出 --call 时在整次模拟中查找，除非用 --from 或 --days 限定时间。格式为 html 时，从该警情发生之日起显示若干天。
          """),
      ],
      examples: [
        .init(line: "rollout trace plan.jsonc --replication 17 > week.csv", does: Words("a week of one run", "一次模拟中的一周")),
        .init(
          line: "rollout trace plan.jsonc --format html -o week.html",
          does: Words("the last week, played on the map", "最后一周，在地图上播放")),
        .init(
          line: "rollout trace today.jsonc plan.jsonc -o twin.html",
          does: Words("the same calls in both, side by side", "相同的警情，两个场景并排对照")),
        .init(line: "rollout trace plan.jsonc --call e74cd8801b553d22", does: Words("the life of one call", "一起警情的全过程")),
        .init(
          line: "rollout trace plan.jsonc --base today.jsonc --from 2027-10-01 --days 1",
          does: Words("a day, as in a comparison", "某一天，与比较中相同")),
      ],
      operands: [
        OperandSpec(name: Placeholder.file, kind: .file, count: 1...1, meaning: ScenarioFiles.oneScenario),
        OperandSpec(
          name: Placeholder.other, kind: .file, count: 0...1,
          meaning: Words("a scenario to play beside it in the same run", "在同一次模拟中并排播放的另一个场景")),
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
