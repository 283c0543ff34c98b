import Texts

/// The one way in which a command ends early: it decides the text on standard error and the exit code.
struct CommandFailure: Error, Sendable, Equatable {
  let code: ExitCode
  /// What is wrong, in a line without a full stop; or explained problems that are printed as they are.
  let message: Words
  /// What to do next.
  let hint: Words?
  /// Whether the message has headings of its own.
  private let isReport: Bool

  init(_ code: ExitCode, _ message: Words, hint: Words? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
    isReport = false
  }

  /// A failure of data files: their problems, each with its place.
  init(problems: Words) {
    code = .badData
    message = problems
    hint = nil
    isReport = true
  }

  /// The text for standard error, ending in a newline.
  func text(_ style: ConsoleStyle, _ language: Language) -> String {
    var text = (isReport ? "" : Self.heading(style, language)) + message[language]
    if !text.hasSuffix("\n") { text += "\n" }
    if let hint { text += Words("hint: \(hint.en)", "提示：\(hint.zhHans)")[language] + "\n" }
    return text
  }

  /// What a message begins with.
  static func heading(_ style: ConsoleStyle, _ language: Language) -> String {
    Words(style.bad("error:") + " ", style.bad("错误："))[language]
  }
}
