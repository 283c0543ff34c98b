/// Why a file of reference records cannot be read.
public struct VerificationFileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong, in a sentence without a full stop.
  public let message: String
  /// Line of the file, from 1; nil when the text is sound JSON but not a list of records.
  public let line: Int?
  /// Byte in that line, from 1.
  public let column: Int?

  init(_ message: String, line: Int? = nil, column: Int? = nil) {
    self.message = message
    self.line = line
    self.column = column
  }

  public var description: String {
    guard let line, let column else { return message }
    return "line \(line), column \(column): \(message)"
  }
}
