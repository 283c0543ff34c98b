import Texts

/// `rollout run`: one scenario.
enum RunCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "run", overview: Words("simulate one scenario: key figures, goals, files", "模拟一个场景：主要数字、目标、结果文件"),
      examples: [
        .init(line: "rollout run plan.jsonc", does: Words("100 runs of a plan", "把方案模拟 100 次")),
        .init(
          line: "rollout run plan.jsonc -n 400 --seed 7 -o out",
          does: Words("more runs, other chance, a folder of your own", "更多次数、另一随机种子、自选文件夹")),
        .init(
          line: "rollout run plan.jsonc --require-goals -q",
          does: Words("exit status 1 when a goal is missed", "未达到目标时退出状态为 1")),
      ],
      operands: [OperandSpec(name: Placeholder.file, kind: .file, count: 1...1, meaning: ScenarioFiles.oneScenario)],
      options: StudyCommand.options),
    run: { (arguments, console) throws(CommandFailure) in try StudyCommand.run(arguments.operands, arguments, console) })
}
