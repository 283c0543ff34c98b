import Reporting
import Texts

/// Help made from the table of commands.
struct HelpPage {
  let style: ConsoleStyle
  /// Columns of the page.
  let width: Int

  /// The page of the program.
  func overall(_ commands: [Command]) -> String {
    let nameWidth = (commands.map(\.spec.name.count).max() ?? 0) + 2
    var text = title("rollout", "compare rollouts of neighbourhood police stations by simulation")
    text += heading("Examples")
    text += example("rollout init my-city", "start with a small commented city")
    text += example("rollout check my-city", "find every problem in it")
    text += example("rollout compare my-city/today.jsonc my-city/plan.jsonc", "simulate today and the plan")
    text += heading("Usage")
    text += "  rollout COMMAND [options] …\n"
    text += heading("Commands")
    for command in commands {
      text += entry(command.spec.name, command.spec.overview, indent: nameWidth)
    }
    text += heading("Options")
    text += entry("-h, --help", "show this help, or that of a command", indent: 15)
    text += entry("-V, --version", SharedOptions.version.meaning, indent: 15)
    let codes = """
      Exit status: 0 ok, 1 a check failed, 64 wrong usage, 65 bad scenario or data, 66 missing input, 70 bug, \
      73 cannot create, 74 input or output failed, 130 interrupted.
      """
    text += "\n" + wrapped(codes)
    return text
  }

  /// The page of one command.
  func page(_ spec: CommandSpec) -> String {
    var text = title("rollout \(spec.name)", spec.overview)
    text += heading("Examples")
    for item in spec.examples { text += example(item.line, item.does) }
    text += heading("Usage") + wrapped(spec.usage, first: "  ", indent: 6)
    for paragraph in spec.details {
      text += "\n" + wrapped(paragraph)
    }
    if !spec.operands.isEmpty {
      text += heading("Arguments")
      let indent = (spec.operands.map(\.name.count).max() ?? 0) + 2
      for operand in spec.operands { text += entry(operand.name, operand.meaning, indent: indent) }
    }
    text += heading("Options")
    let indent = (spec.options.map { signature($0).count }.max() ?? 0) + 2
    for option in spec.options { text += entry(signature(option), meaning(option), indent: indent) }
    return text
  }

  /// `-n, --replications N`, with room for a missing short name.
  private func signature(_ option: OptionSpec) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    return short + "--" + option.name + (option.value.map { " " + $0.name } ?? "")
  }

  private func meaning(_ option: OptionSpec) -> String {
    var text = option.meaning
    var remarks: [String] = []
    if case .choice(let words)? = option.value?.kind { remarks.append(words.joined(separator: ", ")) }
    if let standard = option.value?.standard { remarks.append("default: \(standard)") }
    if option.isRepeatable { remarks.append("may be repeated") }
    if !remarks.isEmpty { text += " (\(remarks.joined(separator: "; ")))" }
    return text
  }

  private func wrapped(_ text: String, first: String = "", indent: Int = 0) -> String {
    TextWrap.lines(text, to: width, first: first, indent: indent).map { $0 + "\n" }.joined()
  }

  private func title(_ name: String, _ overview: String) -> String {
    let text = wrapped("\(name): \(overview)")
    return style.bold(name) + text.dropFirst(name.count)
  }

  private func heading(_ text: String) -> String { "\n" + style.bold(text) + "\n" }

  private func example(_ line: String, _ does: String) -> String {
    wrapped(line, first: "  ", indent: 6) + wrapped(does, first: "      ", indent: 6)
  }

  private func entry(_ name: String, _ meaning: String, indent: Int) -> String {
    let padded = "  " + DisplayWidth.left(name + " ", to: indent)
    return wrapped(meaning, first: padded, indent: indent + 2)
  }
}
