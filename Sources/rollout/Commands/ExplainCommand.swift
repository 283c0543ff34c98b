import Scenarios
import StationModel
import Texts

/// `rollout explain`: every setting, and what the plan claims.
enum ExplainCommand {
  static let claims = OptionSpec.flag(
    "claims",
    Words("where the plan contradicts itself or arithmetic, and what its effects need", "方案何处自相矛盾或不合算术，其效果需要什么条件"))
  static let weak = OptionSpec.flag(
    "weak", Words("only what nobody measured: assumptions and judgements", "只列无人测量过的取值：假定与经验判断"))
  static let implied = OptionSpec.flag(
    "implied",
    Words("what follows from the values of FILE: load, relief factor, cost of a station", "由“文件”中的取值推出的数字：负荷、轮替系数、每站费用"))

  static let command = Command(
    spec: CommandSpec(
      name: "explain", overview: Words("every setting with value, range and source; the plan's claims", "每项设置的取值、范围与来源；方案的各项说法"),
      details: [
        Words(
          """
          Without FILE it explains the settings that a scenario may hold; with FILE, the values that it has and why. In place of \
          PATH, the word outcomes lists what goals can ask for, and distributions the forms of uncertain values. \
          rollout:defaults in place of FILE prints the file that scenarios extend by this name.
          """,
          """
          不给“文件”时，说明场景可以有哪些设置；给出“文件”时，说明其中每项取值及其依据。“路径”处写 outcomes，列出目标可用的指标；写 \
          distributions，列出不确定取值的分布形式。“文件”处写 rollout:defaults，输出各场景以此名继承的默认文件。
          """)
      ],
      examples: [
        .init(line: "rollout explain plan.jsonc", does: Words("every value of a scenario with its source", "场景的每项取值及其来源")),
        .init(line: "rollout explain plan.jsonc organisations.station", does: Words("the values below a path", "某一路径下的取值")),
        .init(line: "rollout explain patrol.dwellMinutes", does: Words("what a setting means and allows", "一项设置的含义与允许范围")),
        .init(
          line: "rollout explain outcomes",
          does: Words("what goals can ask for, and for which parts of the city", "目标可用的指标，以及可按哪些范围统计")),
        .init(line: "rollout explain plan.jsonc --weak", does: Words("what should be looked at first", "最应先核实的取值")),
        .init(
          line: "rollout explain --claims",
          does: Words("where the plan contradicts itself, and what its claims would need", "方案何处自相矛盾，其说法成立需要什么条件")),
      ],
      operands: [
        OperandSpec(name: Placeholder.file, kind: .file, count: 0...1, meaning: ScenarioFiles.oneScenario),
        OperandSpec(
          name: Placeholder.path, kind: .text, count: 0...1,
          meaning: Words("a setting or a section, such as calls.*.priority", "一项设置或一个部分，如 calls.*.priority")),
      ],
      options: [weak, implied, claims, SharedOptions.json, SharedOptions.root] + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let isJSON = arguments.has(SharedOptions.json)
    let (language, width) = (console.language, console.page)
    let text: String
    if arguments.has(claims) {
      let report = ClaimsReport(claims: try claims(arguments, console))
      text = isJSON ? report.json(console.fileLanguage) : report.text(console.style, language, width: width)
    } else if let reference = ReferenceReport(arguments.operands) {
      text = isJSON ? reference.json() : reference.text(console.style, language, width: width)
    } else {
      let report = ExplanationReport(rows: try rows(arguments, console))
      text = isJSON ? report.json() : report.text(console.style, language, width: width)
    }
    try console.output.write(text)
    return .success
  }

  /// What the claims say, and what they need in the model: in the rollout of FILE, or in a town made for the purpose.
  private static func claims(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> [PlanClaim] {
    guard let file = arguments.operands.first else {
      let town = SearchCity.parameters()
      return PlanClaim.calculated(.init(town))
        + PlanClaim.modelSearch(town, named: Words("a town with a block of stations", "一座有成片警务站的小城"))
    }
    let parameters = try ScenarioFiles.load([file], arguments, console)[0].baseParameters
    guard parameters.offending?.displacement != nil, !parameters.rollout.phases.isEmpty else {
      throw CommandFailure(
        .usage,
        Words(
          "rollout explain: \(file) has no rollout to search in, or no offences with displacement",
          "rollout explain：\(file) 中没有可供搜索的布设（rollout），或没有带转移的案件"),
        hint: Words("name a plan, or no file", "请给出方案文件，或不给文件"))
    }
    return PlanClaim.calculated(.init(parameters)) + PlanClaim.modelSearch(parameters, named: Words(file, " \(file) "))
  }

  private static func rows(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> [ExplanationRow] {
    var operands = arguments.operands[...]
    let file = operands.first.flatMap { isFile($0) ? $0 : nil }
    if file != nil { operands = operands.dropFirst() }
    if operands.count > 1 { throw InputFile.missing(operands[operands.startIndex]) }
    let path = operands.first ?? ""
    guard let file else {
      if arguments.has(implied) {
        throw CommandFailure(.usage, Words("rollout explain: --implied needs a scenario", "rollout explain：--implied 需要一个场景"))
      }
      let rows = Explanation.catalogue(below: path).rows
      return try found(
        arguments.has(weak) ? rows.filter { $0.evidence?.isWeak == true } : rows, path, isFiltered: arguments.has(weak))
    }
    let scenario = try ScenarioFiles.load([file], arguments, console)[0]
    if arguments.has(implied) {
      let rows = Explanation.implied(scenario).rows
      return rows.filter { path.isEmpty || $0.path.hasPrefix(path) || $0.path.hasPrefix("implied.\(path)") }
    }
    let rows = Explanation(scenario, below: path, weakOnly: arguments.has(weak)).rows
    return try found(rows, path, isFiltered: arguments.has(weak))
  }

  /// - Throws: A usage failure when the path names nothing.
  private static func found(_ rows: [ExplanationRow], _ path: String, isFiltered: Bool) throws(CommandFailure) -> [ExplanationRow]
  {
    guard rows.isEmpty, !path.isEmpty, !isFiltered else { return rows }
    throw CommandFailure(
      .usage,
      Words("rollout explain: no setting \"\(path)\"", "rollout explain：没有设置项 \"\(path)\"")
        + NearMiss.question(Explanation.nearest(to: path)),
      hint: Words("see all of them with 'rollout explain'", "用 'rollout explain' 查看全部设置"))
  }

  /// A word is a file when it looks like one, or when there is one.
  private static func isFile(_ word: String) -> Bool {
    word == InputFile.standardInput || word.hasSuffix(".jsonc") || word.hasSuffix(".json") || word.contains("/")
      || InputFile.isFolder(word) != nil
  }
}
