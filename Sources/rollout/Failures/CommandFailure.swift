import Texts

/// The one way in which a command ends early: it decides the text on standard error and the exit code.
struct CommandFailure: Error, Sendable, Equatable {
  let code: ExitCode
  /// What is wrong, in a line without a full stop; or explained problems that are printed as they are.
  let message: String
  /// What to do next.
  let hint: String?
  /// Whether the message has headings of its own.
  private let isReport: Bool

  init(_ code: ExitCode, _ message: String, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
    isReport = false
  }

  /// A failure of data files: their problems, each with its place.
  init(problems: Words) {
    code = .badData
    message = problems.en
    hint = nil
    isReport = true
  }

  /// The text for standard error, ending in a newline.
  func text(_ style: ConsoleStyle) -> String {
    var text = (isReport ? "" : style.bad("error:") + " ") + message
    if !text.hasSuffix("\n") { text += "\n" }
    if let hint { text += "hint: \(hint)\n" }
    return text
  }
}
