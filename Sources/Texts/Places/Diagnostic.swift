/// One problem of a text, found at one place.
public struct Diagnostic: Sendable {
  /// Whether the text can be used in spite of it.
  public enum Severity: String, Sendable {
    case error, warning

    /// What heads its message.
    public var name: Words {
      switch self {
      case .error: Words(rawValue, "错误")
      case .warning: Words(rawValue, "警告")
      }
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// Short and stable: "unknown-key".
  public var code: String
  /// What was found, in one line.
  public var message: Words
  /// Where; nil for problems of no file, such as a missing one.
  public var position: SourcePosition?
  /// The setting: "organisations.station.staff.volunters"; empty for the file as a whole.
  public var path: String
  /// What is allowed, or what was probably meant.
  public var hint: Words?

  /// - Parameters:
  ///   - severity: How bad it is.
  ///   - code: Short and stable.
  ///   - message: What was found, in one line.
  ///   - position: Where; nil for problems of no file.
  ///   - path: The setting; empty for the file as a whole.
  ///   - hint: What is allowed, or what was probably meant.
  public init(
    _ severity: Severity = .error, code: String, _ message: Words, at position: SourcePosition?, path: String = "",
    hint: Words? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.position = position
    self.path = path
    self.hint = hint
  }
}
