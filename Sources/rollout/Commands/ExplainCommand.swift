/// `rollout explain`: every setting, and what the plan claims.
enum ExplainCommand {
  static let claims = OptionSpec.flag("claims", "where the plan contradicts itself or arithmetic")

  static let command = Command(
    spec: CommandSpec(
      name: "explain", overview: "every setting with value, range and source; the plan's claims",
      examples: [
        .init(line: "rollout explain --claims", does: "where the plan contradicts itself")
      ],
      operands: [],
      options: [claims, SharedOptions.json] + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let report = ClaimsReport(claims: PlanClaim.all)
    try console.output.write(arguments.has(SharedOptions.json) ? report.json() : report.text(console.style))
    return .success
  }
}
