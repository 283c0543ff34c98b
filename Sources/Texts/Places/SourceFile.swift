/// A text file as it was read, with what is needed to find lines and columns in it.
///
/// A reference under a value's coat: copies cost one word, so that every value of a tree can carry its file.
public struct SourceFile: Sendable {
  private final class Storage: Sendable {
    let path: String
    let bytes: [UInt8]
    /// Offset of the first byte of every line.
    let lineStarts: [Int32]

    init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
      var starts: [Int32] = [0]
      bytes.withUnsafeBufferPointer { buffer in
        for index in buffer.indices where buffer[index] == 0x0A { starts.append(Int32(index + 1)) }
      }
      lineStarts = starts
    }
  }

  /// Larger files are refused, because positions are kept in 32 bits: 1 GiB.
  public static let byteLimit = 1 << 30

  private let storage: Storage

  /// A file's content under the path by which messages call it. Traps above ``byteLimit``.
  public init(path: String, bytes: [UInt8]) {
    precondition(bytes.count <= Self.byteLimit, "a source file above 1 GiB")
    storage = Storage(path: path, bytes: bytes)
  }

  /// A text that is no file under the path by which messages call it.
  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  /// The path as messages show it.
  public var path: String { storage.path }
  /// What it holds.
  public var bytes: [UInt8] { storage.bytes }
  /// From 1: an empty file has one line.
  public var lineCount: Int { storage.lineStarts.count }

  /// The line, from 1, that holds a byte. O(log lines).
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = storage.lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(storage.lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The column, from 1, of a byte in its line, counted in Unicode scalars.
  public func column(at offset: Int) -> Int {
    let start = Int(storage.lineStarts[line(at: offset) - 1])
    let end = min(offset, storage.bytes.count)
    guard start < end else { return 1 }
    return 1 + storage.bytes[start..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// The offset of a line and column, both from 1; the nearest one where there is no such place.
  public func offset(line: Int, column: Int) -> Int {
    let start = Int(storage.lineStarts[min(max(line, 1), lineCount) - 1])
    var offset = start
    var scalars = 1
    while offset < storage.bytes.count, storage.bytes[offset] != 0x0A, scalars < column {
      offset += 1
      while offset < storage.bytes.count, storage.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      scalars += 1
    }
    return offset
  }

  /// The bytes of a line, from 1, without its end.
  func lineRange(_ line: Int) -> Range<Int> {
    let start = Int(storage.lineStarts[line - 1])
    var end = line < lineCount ? Int(storage.lineStarts[line]) - 1 : storage.bytes.count
    if end > start, storage.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  /// The text of a range of bytes; what is not UTF-8 is shown as the replacement character.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: storage.bytes[range.clamped(to: 0..<storage.bytes.count)], as: UTF8.self)
  }

  /// Whether both are the very same reading of a file.
  public static func === (a: SourceFile, b: SourceFile) -> Bool { a.storage === b.storage }
}
