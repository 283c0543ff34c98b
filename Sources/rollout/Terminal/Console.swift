import Foundation

/// Where a command speaks: results to standard output, everything else to standard error.
struct Console: Sendable {
  let output: StandardStream
  let errors: StandardStream
  /// For standard output.
  let style: Style
  /// For standard error.
  let errorStyle: Style
  let isQuiet: Bool
  let progressMode: ProgressDisplay.Mode
  /// `en` or `zh-Hans`.
  let language: String

  init(_ arguments: ParsedArguments, environment: [String: String] = ProcessInfo.processInfo.environment) {
    output = .output()
    errors = .errors()
    let when = arguments.text(SharedOptions.color)
    style = Style(when: when, isTerminal: output.isTerminal, environment: environment)
    errorStyle = Style(when: when, isTerminal: errors.isTerminal, environment: environment)
    isQuiet = arguments.has(SharedOptions.quiet)
    language = arguments.text(SharedOptions.language) ?? "en"
    let isLive = errors.isTerminal && environment["CI"] == nil && environment["TERM"] != "dumb"
    progressMode = isQuiet ? .silent : isLive ? .bar : .lines
  }

  /// Writes a line of results.
  func print(_ line: String) throws(CommandFailure) { try output.write(line + "\n") }

  /// Writes a remark for people, unless they want quiet.
  func remark(_ line: String) {
    if !isQuiet { errors.remark(line + "\n") }
  }

  /// Reports the failure that ended the command.
  func report(_ failure: CommandFailure) { errors.remark(failure.text(errorStyle)) }

  func progress(_ unit: String) -> ProgressDisplay {
    ProgressDisplay(unit: unit, mode: progressMode, stream: errors, style: errorStyle)
  }
}
