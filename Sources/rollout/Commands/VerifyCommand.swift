import Experiments

/// `rollout verify`: theory against simulation.
enum VerifyCommand {
  static let quick = OptionSpec.flag("quick", "closed forms only, without the simulations")
  static let reference = OptionSpec.value(
    "reference", "FILE", .file, standard: "the embedded records", "check the records of this file")

  static let command = Command(
    spec: CommandSpec(
      name: "verify", overview: "check the simulator against queueing theory",
      details: [
        """
        Recomputes every reference record in closed form and estimates the same figures on the event calendar. Limits are set so \
        that a correct simulator misses in one of a thousand runs. Exit status 1 on a miss.
        """
      ],
      examples: [
        .init(line: "rollout verify", does: "the embedded records, by theory and by simulation"),
        .init(line: "rollout verify --quick", does: "the closed forms alone, in a second"),
        .init(line: "rollout verify --reference records.json --json", does: "other records, as JSON"),
      ],
      operands: [], options: [quick, reference, SharedOptions.threads, SharedOptions.json] + SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let records = try records(arguments.text(reference))
    let progress = console.progress("simulated runs")
    let outcomes = Verification.run(records, simulate: !arguments.has(quick), threads: Processors.threads(arguments)) { state in
      progress.update(done: state.done, total: state.total)
    }
    progress.finish()
    let report = VerificationReport(outcomes)
    if arguments.has(SharedOptions.json) {
      try console.output.write(report.json())
    } else {
      for line in report.lines() { try console.print(line) }
    }
    return report.missed == 0 ? .success : .failed
  }

  private static func records(_ path: String?) throws(CommandFailure) -> [VerificationRecord] {
    guard let path else { return ReferenceLibrary.embedded }
    let bytes = try InputFile.bytes(path)
    do throws(VerificationFileError) { return try Verification.load(json: bytes) } catch {
      let place = error.line.map { line in ":\(line)" + (error.column.map { ":\($0)" } ?? "") } ?? ""
      throw CommandFailure(.badData, "\(path)\(place): \(error.message)")
    }
  }
}
