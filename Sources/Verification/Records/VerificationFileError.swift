/// Why a file of reference records cannot be read.
public struct VerificationFileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong, in a sentence without a full stop.
  public let message: String
  /// Line of the file, from 1.
  public let line: Int?
  /// Character in that line, from 1, counted in Unicode scalars.
  public let column: Int?
  /// Path of the value in the file, such as `records[3].tolerance.rel`; nil for text that is not JSON.
  public let path: String?

  init(_ message: String, line: Int? = nil, column: Int? = nil, path: String? = nil) {
    self.message = message
    self.line = line
    self.column = column
    self.path = path
  }

  public var description: String {
    guard let line, let column else { return message }
    return "line \(line), column \(column): \(message)"
  }
}
