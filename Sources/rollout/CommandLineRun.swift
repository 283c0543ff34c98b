import Texts

/// One run of the program: finds the command, parses its arguments, runs it, and reports how it ended.
enum CommandLineRun {
  /// Runs the command line without the program's name; all text has been written when it returns.
  static func run(_ words: ArraySlice<String>) -> ExitCode {
    // Before the arguments are understood, errors are reported plainly.
    let plain = Console(ParsedArguments(), asked: LanguageChoice.asked(words))
    TrapGuard.install(plain.language)
    do throws(CommandFailure) {
      return try start(words, plain)
    } catch {
      plain.report(error)
      return error.code
    }
  }

  private static func start(_ words: ArraySlice<String>, _ plain: Console) throws(CommandFailure) -> ExitCode {
    let top = ArgumentParser(
      options: [SharedOptions.help, SharedOptions.version] + SharedOptions.display, context: "rollout",
      helpCommand: "rollout --help")
    let (general, rest) = try top.parse(words, upToOperand: true)
    // The words are typed as often as the options.
    if general.has(SharedOptions.version) || rest.first == SharedOptions.version.name {
      try plain.print(Version.line)
      return .success
    }
    let asks = rest.first == SharedOptions.help.name
    if general.has(SharedOptions.help) || asks {
      let page = Console(general, asked: LanguageChoice.asked(words)).helpPage
      guard let name = (asks ? rest.dropFirst() : rest).first(where: { !$0.hasPrefix("-") }) else {
        try plain.output.write(page.overall(CommandTable.all))
        return .success
      }
      try plain.output.write(page.page(CommandTable.command(named: name).spec))
      return .success
    }
    guard let name = rest.first else {
      throw CommandFailure(
        .usage, Words("rollout: no command given", "rollout：没有给出命令"),
        hint: Words(
          "see 'rollout --help', or start with 'rollout init my-city'", "见 'rollout --help'，或从 'rollout init my-city' 开始"))
    }
    let command = try CommandTable.command(named: name)
    // Options that stand before the command belong to it as well.
    let before = words.prefix(words.count - rest.count)
    return try run(command, before + rest.dropFirst())
  }

  private static func run(_ command: Command, _ words: ArraySlice<String>) throws(CommandFailure) -> ExitCode {
    let name = "rollout \(command.spec.name)"
    let parser = ArgumentParser(options: command.spec.options, context: name, helpCommand: "\(name) --help")
    let arguments = try parser.parse(words).arguments
    let console = Console(arguments)
    if arguments.has(SharedOptions.help) {
      try console.output.write(console.helpPage.page(command.spec))
      return .success
    }
    try parser.check(arguments.operands, command.spec.operands)
    do throws(CommandFailure) {
      return try command.run(arguments, console)
    } catch {
      console.report(error)
      return error.code
    }
  }
}
