/// All commands, in the order of the help page.
enum CommandTable {
  static let all: [Command] = [
    InitCommand.command, CheckCommand.command, RunCommand.command, CompareCommand.command, ExplainCommand.command,
    VerifyCommand.command, TraceCommand.command, PowerCommand.command, ReportCommand.command,
  ]

  /// - Throws: A usage failure that names the nearest command.
  static func command(named name: String) throws(CommandFailure) -> Command {
    if let command = all.first(where: { $0.spec.name == name }) { return command }
    let near = NearMiss.of(name, among: all.map(\.spec.name))
    let isFlag = name == SharedOptions.help.name || name == SharedOptions.version.name
    let question = (isFlag ? "--" + name : near).map { "; did you mean \"\($0)\"?" } ?? ""
    throw CommandFailure(.usage, "rollout: no command \"\(name)\"\(question)", hint: "see 'rollout --help'")
  }
}
