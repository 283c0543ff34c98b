/// A stretch of a source file: where a key or a value stands.
public struct SourcePosition: Sendable {
  /// The file in which it lies.
  public let file: SourceFile
  private let start: Int32
  private let count: Int32

  /// So many bytes from an offset on.
  public init(_ file: SourceFile, offset: Int, length: Int) {
    self.file = file
    start = Int32(clamping: offset)
    count = Int32(clamping: max(0, length))
  }

  /// The place that a reader of another format names by line and column, both from 1.
  public init(_ file: SourceFile, line: Int, column: Int, length: Int = 1) {
    self.init(file, offset: file.offset(line: line, column: column), length: length)
  }

  /// Bytes before it.
  public var offset: Int { Int(start) }
  /// Length in bytes.
  public var length: Int { Int(count) }
  /// The bytes themselves, by offset.
  public var range: Range<Int> { offset..<(offset + length) }
  /// From 1.
  public var line: Int { file.line(at: offset) }
  /// From 1, in Unicode scalars.
  public var column: Int { file.column(at: offset) }
  /// The text itself.
  public var text: String { file.text(range) }
}

extension SourcePosition: CustomStringConvertible {
  /// `file:line:column`.
  public var description: String { "\(file.path):\(line):\(column)" }
}
