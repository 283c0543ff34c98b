/// Reads a log from its beginning and stops at the first torn or damaged line: what it gives is always a contiguous prefix.
public final class LogReader {
  public let header: LogHeader
  /// Bytes of the header and of all replications read so far: what is worth keeping of the file.
  public private(set) var soundBytes: Int

  private let file: LogFile
  private var buffer: [UInt8] = []
  private var start = 0
  private var expected: UInt32
  private var isAtEnd = false

  /// Opens a log.
  ///
  /// - Parameters:
  ///   - path: Of the log.
  ///   - expecting: The header of the study that wants to go on.
  /// - Throws: `LogError`.
  public init(path: String, expecting: LogHeader? = nil) throws {
    file = try LogFile(reading: path)
    guard let line = try Self.line(file, &buffer, &start), let header = LogLine.header(line) else {
      throw LogError.notALog(path: path)
    }
    if let expecting {
      let differences = expecting.differences(from: header)
      if !differences.isEmpty { throw LogError.mismatch(path: path, differences: differences) }
    }
    self.header = header
    expected = header.first
    soundBytes = line.count + 1
  }

  /// The next replication, or nil at the end of what is sound.
  public func next() throws -> Replication? {
    guard !isAtEnd, expected < header.first + UInt32(header.count), let line = try Self.line(file, &buffer, &start),
      let replication = LogLine.replication(line), replication.number == expected, replication.row.count == header.columns
    else {
      isAtEnd = true
      return nil
    }
    expected += 1
    soundBytes += line.count + 1
    return replication
  }

  /// The next whole line without its line feed; nil when the file ends before one.
  private static func line(_ file: LogFile, _ buffer: inout [UInt8], _ start: inout Int) throws -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[start..<end])
        start = end + 1
        return line
      }
      searched = buffer.count
      if start > 0 {
        searched -= start
        buffer.removeFirst(start)
        start = 0
      }
      guard try file.read(1 << 18, into: &buffer) else { return nil }
    }
  }
}
