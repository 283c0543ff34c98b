/// A command: what it says about itself and what it does.
struct Command: Sendable {
  let spec: CommandSpec
  /// Does the work and says how it ended; problems that end it early are thrown.
  let run: @Sendable (ParsedArguments, Console) throws(CommandFailure) -> ExitCode
}
