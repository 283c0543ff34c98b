/// The one way in which a command ends early: it decides the text on standard error and the exit code.
struct CommandFailure: Error, Sendable, Equatable {
  let code: ExitCode
  /// What is wrong, in a line without a full stop; or several lines that are printed as they are.
  let message: String
  /// What to do next.
  let hint: String?

  init(_ code: ExitCode, _ message: String, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }

  /// The text for standard error, ending in a newline. A message that is a list of explained problems has its own headings.
  func text(_ style: Style) -> String {
    let isReport = message.hasPrefix("error")
    var text = (isReport ? "" : style.bad("error:") + " ") + message
    if !text.hasSuffix("\n") { text += "\n" }
    if let hint { text += "hint: \(hint)\n" }
    return text
  }
}
