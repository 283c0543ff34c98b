import Texts

/// Help made from the table of commands.
struct HelpPage {
  let style: ConsoleStyle
  /// Columns of the page.
  let width: Int
  let language: Language

  /// What a failure says of where help is.
  static func hint(_ command: String) -> Words { Words("see '\(command)'", "见 '\(command)'") }

  /// The page of the program.
  func overall(_ commands: [Command]) -> String {
    let nameWidth = (commands.map(\.spec.name.count).max() ?? 0) + 2
    var text = title("rollout", Words("compare rollouts of neighbourhood police stations by simulation", "用模拟比较社区警务站的布设方案"))
    text += heading(Self.examples)
    text += example("rollout init my-city", Words("start with a small commented city", "从带注释的小城市开始"))
    text += example("rollout check my-city", Words("find every problem in it", "找出其中的全部问题"))
    text += example(
      "rollout compare my-city/today.jsonc my-city/plan.jsonc", Words("simulate today and the plan", "模拟现状与方案并比较"))
    text += heading(Self.usage)
    text += "  rollout \(Words("COMMAND [options]", "命令 [选项]")[language]) …\n"
    text += heading(Words("Commands", "命令"))
    for command in commands {
      text += entry(command.spec.name, command.spec.overview[language], indent: nameWidth)
    }
    text += heading(Self.options)
    text += entry("-h, --help", Words("show this help, or that of a command", "显示本帮助，或某个命令的帮助")[language], indent: 15)
    text += entry("-V, --version", SharedOptions.version.meaning[language], indent: 15)
    return text + "\n" + wrapped(Self.codes[language])
  }

  /// The page of one command.
  func page(_ spec: CommandSpec) -> String {
    var text = title("rollout \(spec.name)", spec.overview)
    text += heading(Self.examples)
    for item in spec.examples { text += example(item.line, item.does) }
    text += heading(Self.usage) + wrapped(spec.usage[language], first: "  ", indent: 6)
    for paragraph in spec.details {
      text += "\n" + wrapped(paragraph[language])
    }
    if !spec.operands.isEmpty {
      text += heading(Words("Arguments", "参数"))
      let indent = (spec.operands.map { DisplayWidth.of($0.name[language]) }.max() ?? 0) + 2
      for operand in spec.operands { text += entry(operand.name[language], operand.meaning[language], indent: indent) }
    }
    text += heading(Self.options)
    let indent = (spec.options.map { DisplayWidth.of(signature($0)) }.max() ?? 0) + 2
    for option in spec.options { text += entry(signature(option), meaning(option), indent: indent) }
    return text
  }

  private static let examples = Words("Examples", "示例")
  private static let usage = Words("Usage", "用法")
  private static let options = Words("Options", "选项")
  private static let codes = Words(
    """
    Exit status: 0 ok, 1 a check failed, 64 wrong usage, 65 bad scenario or data, 66 missing input, 70 bug, \
    73 cannot create, 74 input or output failed, 130 interrupted.
    """,
    """
    退出状态：0 正常，1 检查未通过，64 用法错误，65 场景或数据有误，66 找不到输入，70 程序缺陷，73 无法创建，74 读写失败，130 被中断。
    """)

  /// `-n, --replications N`, with room for a missing short name.
  private func signature(_ option: OptionSpec) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    return short + "--" + option.name + (option.value.map { " " + $0.name[language] } ?? "")
  }

  private func meaning(_ option: OptionSpec) -> String {
    var remarks: [Words] = []
    if case .choice(let words)? = option.value?.kind {
      remarks.append(.list(words))
    }
    if let standard = option.value?.standard { remarks.append(Words("default: ", "默认：") + standard) }
    if option.isRepeatable { remarks.append(Words("may be repeated", "可重复")) }
    if remarks.isEmpty { return option.meaning[language] }
    let list = remarks.map { $0[language] }
    return option.meaning[language]
      + Words(" (\(list.joined(separator: "; ")))", "（\(list.joined(separator: "；"))）")[language]
  }

  private func wrapped(_ text: String, first: String = "", indent: Int = 0) -> String {
    TextWrap.lines(text, to: width, first: first, indent: indent).map { $0 + "\n" }.joined()
  }

  private func title(_ name: String, _ overview: Words) -> String {
    let text = wrapped((Words("\(name): ", "\(name)：") + overview)[language])
    return style.bold(name) + text.dropFirst(name.count)
  }

  private func heading(_ text: Words) -> String { "\n" + style.bold(text[language]) + "\n" }

  private func example(_ line: String, _ does: Words) -> String {
    wrapped(line, first: "  ", indent: 6) + wrapped(does[language], first: "      ", indent: 6)
  }

  private func entry(_ name: String, _ meaning: String, indent: Int) -> String {
    let padded = "  " + DisplayWidth.left(name + " ", to: indent)
    return wrapped(meaning, first: padded, indent: indent + 2)
  }
}
