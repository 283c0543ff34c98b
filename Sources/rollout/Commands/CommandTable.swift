import Texts

/// All commands, in the order of the help page.
enum CommandTable {
  static let all: [Command] = [
    InitCommand.command, CheckCommand.command, RunCommand.command, CompareCommand.command, ExplainCommand.command,
    VerifyCommand.command, TraceCommand.command, PowerCommand.command, ReportCommand.command,
  ]

  /// What other programs call the same.
  private static let synonyms = [
    "validate": "check", "lint": "check", "test": "check", "simulate": "run", "diff": "compare", "new": "init", "create": "init",
    "docs": "explain", "describe": "explain", "show": "explain", "list": "explain",
  ]

  /// - Throws: A usage failure that names the nearest command.
  static func command(named name: String) throws(CommandFailure) -> Command {
    if let command = all.first(where: { $0.spec.name == name }) { return command }
    var near = synonyms[name] ?? NearMiss.of(name, among: all.map(\.spec.name))
    if near == nil, name.hasSuffix(".jsonc") || name.hasSuffix(".json") { near = "rollout run \(name)" }
    throw CommandFailure(
      .usage, Words("rollout: no command \"\(name)\"", "rollout：没有命令 \"\(name)\"") + NearMiss.question(near),
      hint: HelpPage.hint("rollout --help"))
  }
}
