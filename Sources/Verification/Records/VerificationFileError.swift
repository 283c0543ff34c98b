public import Texts

/// Why a file of reference records cannot be read.
public struct VerificationFileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong, in a sentence without a full stop.
  public let message: Words
  /// Line of the file, from 1.
  public let line: Int?
  /// Character in that line, from 1, counted in Unicode scalars.
  public let column: Int?
  /// Path of the value in the file, such as `records[3].tolerance.rel`; nil for text that is not JSON.
  public let path: String?

  init(_ message: Words, line: Int? = nil, column: Int? = nil, path: String? = nil) {
    self.message = message
    self.line = line
    self.column = column
    self.path = path
  }

  /// The message behind its place.
  public var words: Words {
    guard let line, let column else { return message }
    return Words("line \(line), column \(column): ", "第 \(line) 行第 \(column) 列：") + message
  }

  public var description: String { words.en }
}
