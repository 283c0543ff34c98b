import Foundation
import Reporting
import Texts

/// Where a command speaks: results to standard output, everything else to standard error.
struct Console: Sendable {
  let output: StandardStream
  let errors: StandardStream
  /// For standard output.
  let style: ConsoleStyle
  /// For standard error.
  let errorStyle: ConsoleStyle
  let isQuiet: Bool
  let progressMode: ProgressDisplay.Mode
  /// Columns of the terminal, 60 to 200, as `COLUMNS` says or as it is; nil where neither says anything.
  let columns: Int?
  /// What the terminal is told in: as `--lang` says, else Chinese where the environment asks for it, else English.
  let language: Language
  /// What files are written in first: as `--lang` says, else English, so that they are the same on every machine.
  let fileLanguage: Language

  /// - Parameter asked: The language that the command line asks for where its arguments are not understood yet.
  init(
    _ arguments: ParsedArguments, asked: Language? = nil, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    output = .output()
    errors = .errors()
    let when = arguments.text(SharedOptions.color)
    style = ConsoleStyle(when: when, isTerminal: output.isTerminal, environment: environment)
    errorStyle = ConsoleStyle(when: when, isTerminal: errors.isTerminal, environment: environment)
    isQuiet = arguments.has(SharedOptions.quiet)
    let chosen = LanguageChoice.named(arguments.text(SharedOptions.language)) ?? asked
    language = chosen ?? LanguageChoice.of(environment)
    fileLanguage = chosen ?? .en
    let given = environment["COLUMNS"].flatMap { Int($0) } ?? output.width
    columns = given.map { min(max($0, 60), 200) }
    let isLive = errors.isTerminal && environment["CI"] == nil && environment["TERM"] != "dumb"
    progressMode = isQuiet ? .silent : isLive ? .bar : .lines
  }

  /// Columns of running text: no more than are read well.
  var page: Int { min(columns ?? 80, 100) }

  /// Writes a line of results.
  func print(_ line: String) throws(CommandFailure) { try output.write(line + "\n") }

  /// Writes a line of results in the language of the console.
  func print(_ line: Words) throws(CommandFailure) { try print(line[language]) }

  /// Writes running text, broken where the page ends; further lines are indented by `indent`.
  func print(prose text: String, indent: Int = 0) throws(CommandFailure) {
    let margin = String(text.prefix { $0 == " " })
    for line in TextWrap.lines(String(text.dropFirst(margin.count)), to: page, first: margin, indent: indent) { try print(line) }
  }

  /// Writes a remark for people in their language, unless they want quiet.
  func remark(_ text: Words) { remark(text[language]) }

  /// Writes a remark that is the same in every language, such as the path of a file.
  func remark(_ text: String) {
    if isQuiet { return }
    // What has lines of its own, such as a place in a file, keeps them.
    let lines = text.contains("\n") ? [text] : TextWrap.lines(text, to: page)
    for line in lines { errors.remark(line + "\n") }
  }

  var helpPage: HelpPage { HelpPage(style: style, width: page, language: language) }

  /// Reports the failure that ended the command.
  func report(_ failure: CommandFailure) { errors.remark(failure.text(errorStyle, language)) }

  /// Says that the work was interrupted, however quiet people want it.
  func report(interruption text: Words) { errors.remark(text[language] + "\n") }

  func progress(_ unit: Words) -> ProgressDisplay {
    ProgressDisplay(
      unit: unit, language: language, mode: progressMode, stream: errors, style: errorStyle,
      columns: progressMode == .bar ? errors.width : columns)
  }
}
