/// `rollout run`: one scenario.
enum RunCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "run", overview: "simulate one scenario: key figures, goals, files",
      examples: [
        .init(line: "rollout run plan.jsonc", does: "100 futures of a plan"),
        .init(line: "rollout run plan.jsonc -n 400 --seed 7 -o out", does: "more futures, other chance, a folder of your own"),
        .init(line: "rollout run plan.jsonc --require-goals -q", does: "exit status 1 when a goal is missed"),
      ],
      operands: [OperandSpec(name: "FILE", kind: .file, count: 1...1, meaning: "a scenario, or - for standard input")],
      options: StudyCommand.options),
    run: { (arguments, console) throws(CommandFailure) in try StudyCommand.run(arguments.operands, arguments, console) })
}
