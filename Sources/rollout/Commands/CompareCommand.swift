/// `rollout compare`: arms against a base, with common random numbers.
enum CompareCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "compare", overview: "compare scenarios with a base, future by future",
      details: [
        """
        All arms meet the same calls, delays and uncertain values in each future, so that small differences show with few \
        futures. The base owns calendar, goals and uncertain parameters.
        """,
        """
        ^C ends it after the running futures; those that are finished are kept. A second ^C ends it at once.
        """,
      ],
      examples: [
        .init(line: "rollout compare today.jsonc plan.jsonc", does: "the plan against today, 100 futures"),
        .init(line: "rollout compare today.jsonc plan.jsonc koban.jsonc -n 200", does: "two plans against today"),
        .init(line: "rollout compare today.jsonc plan.jsonc --json -q | jq .", does: "estimates for another program"),
      ],
      operands: [
        OperandSpec(name: "BASE", kind: .file, count: 1...1, meaning: "the scenario that the others are compared with"),
        OperandSpec(name: "FILE", kind: .file, count: 1...Int.max, meaning: "scenarios to compare with it"),
      ],
      options: StudyCommand.options),
    run: { (arguments, console) throws(CommandFailure) in try StudyCommand.run(arguments.operands, arguments, console) })
}
