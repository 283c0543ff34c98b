import Scenarios
import StationModel

/// `rollout explain`: every setting, and what the plan claims.
enum ExplainCommand {
  static let claims = OptionSpec.flag("claims", "where the plan contradicts itself or arithmetic, and what its effects need")
  static let weak = OptionSpec.flag("weak", "only what nobody measured: assumptions and judgements")
  static let implied = OptionSpec.flag("implied", "what follows from the values of FILE: load, relief factor, cost of a station")

  static let command = Command(
    spec: CommandSpec(
      name: "explain", overview: "every setting with value, range and source; the plan's claims",
      details: [
        """
        Without FILE it explains the settings that a scenario may hold; with FILE, the values that it has and why. In place of \
        PATH, the word outcomes lists what goals can ask for, and distributions the forms of uncertain values. \
        rollout:defaults in place of FILE prints the file that scenarios extend by this name.
        """
      ],
      examples: [
        .init(line: "rollout explain plan.jsonc", does: "every value of a scenario with its source"),
        .init(line: "rollout explain plan.jsonc organisations.station", does: "the values below a path"),
        .init(line: "rollout explain patrol.dwellMinutes", does: "what a setting means and allows"),
        .init(line: "rollout explain outcomes", does: "what goals can ask for, and for which parts of the city"),
        .init(line: "rollout explain plan.jsonc --weak", does: "what should be looked at first"),
        .init(line: "rollout explain --claims", does: "where the plan contradicts itself, and what its claims would need"),
      ],
      operands: [
        OperandSpec(name: "FILE", kind: .file, count: 0...1, meaning: "a scenario, or - for standard input"),
        OperandSpec(name: "PATH", kind: .text, count: 0...1, meaning: "a setting or a section, such as calls.*.priority"),
      ],
      options: [weak, implied, claims, SharedOptions.json, SharedOptions.root] + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    if arguments.has(claims) {
      let report = ClaimsReport(claims: try claims(arguments, console))
      let text = arguments.has(SharedOptions.json) ? report.json() : report.text(console.style, width: console.page)
      try console.output.write(text)
      return .success
    }
    if let reference = ReferenceReport(arguments.operands) {
      let text =
        arguments.has(SharedOptions.json)
        ? reference.json() : reference.text(console.style, console.language, width: console.page)
      try console.output.write(text)
      return .success
    }
    let rows = try rows(arguments, console)
    let report = ExplanationReport(rows: rows)
    try console.output.write(
      arguments.has(SharedOptions.json) ? report.json() : report.text(console.style, console.language, width: console.page))
    return .success
  }

  /// What the claims say, and what they need in the model: in the rollout of FILE, or in a town made for the purpose.
  private static func claims(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> [PlanClaim] {
    guard let file = arguments.operands.first else {
      let town = SearchCity.parameters()
      return PlanClaim.calculated(.init(town))
        + PlanClaim.modelSearch(town, named: "a town with a block of stations")
    }
    let parameters = try ScenarioFiles.load([file], arguments, console)[0].baseParameters
    guard parameters.offending?.displacement != nil, !parameters.rollout.phases.isEmpty else {
      throw CommandFailure(
        .usage, "rollout explain: \(file) has no rollout to search in, or no offences with displacement",
        hint: "name a plan, or no file")
    }
    return PlanClaim.calculated(.init(parameters)) + PlanClaim.modelSearch(parameters, named: file)
  }

  private static func rows(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> [ExplanationRow] {
    var operands = arguments.operands[...]
    let file = operands.first.flatMap { isFile($0) ? $0 : nil }
    if file != nil { operands = operands.dropFirst() }
    if operands.count > 1 { throw InputFile.missing(operands[operands.startIndex]) }
    let path = operands.first ?? ""
    guard let file else {
      if arguments.has(implied) { throw CommandFailure(.usage, "rollout explain: --implied needs a scenario") }
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
    let near = Explanation.nearest(to: path).map { "; did you mean \"\($0)\"?" } ?? ""
    throw CommandFailure(.usage, "rollout explain: no setting \"\(path)\"\(near)", hint: "see all of them with 'rollout explain'")
  }

  /// A word is a file when it looks like one, or when there is one.
  private static func isFile(_ word: String) -> Bool {
    word == InputFile.standardInput || word.hasSuffix(".jsonc") || word.hasSuffix(".json") || word.contains("/")
      || InputFile.isFolder(word) != nil
  }
}
