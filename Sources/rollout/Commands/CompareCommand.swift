import Texts

/// `rollout compare`: arms against a base, with common random numbers.
enum CompareCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "compare", overview: Words("compare scenarios with a base, run by run", "把场景与基准逐次配对比较"),
      details: [
        Words(
          """
          All arms meet the same calls, delays and uncertain values in each run, so that small differences show with few \
          runs. The base owns calendar, goals and uncertain parameters.
          """,
          """
          每次模拟中，各方案面对相同的警情、耗时和不确定参数取值，因此模拟次数不多也能看出细小差别。日历、目标和不确定参数以基准为准。
          """),
        Words(
          """
          ^C ends it after the runs under way; those that are finished are kept. A second ^C ends it at once.
          """,
          """
          按 ^C，在当前的模拟完成后停止，已完成的结果保留；再按一次立即退出。
          """),
      ],
      examples: [
        .init(
          line: "rollout compare today.jsonc plan.jsonc", does: Words("the plan against today, 100 runs", "方案与现状比较，模拟 100 次")),
        .init(
          line: "rollout compare today.jsonc plan.jsonc koban.jsonc -n 200",
          does: Words("two plans against today", "两个方案与现状比较")),
        .init(
          line: "rollout compare today.jsonc plan.jsonc --json -q | jq .",
          does: Words("estimates for another program", "把估计值交给其他程序")),
      ],
      operands: [
        OperandSpec(
          name: Placeholder.base, kind: .file, count: 1...1,
          meaning: Words("the scenario that the others are compared with", "作为比较基准的场景")),
        OperandSpec(
          name: Placeholder.file, kind: .file, count: 1...Int.max,
          meaning: Words("scenarios to compare with it", "与基准比较的场景")),
      ],
      options: StudyCommand.options),
    run: { (arguments, console) throws(CommandFailure) in try StudyCommand.run(arguments.operands, arguments, console) })
}
