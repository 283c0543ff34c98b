/// Appends replications to a log; each is in the hands of the operating system before the next one is taken in.
final class LogWriter {
  private let file: LogFile

  /// Begins a new log, or goes on after the sound bytes of an old one.
  /// - Throws: `LogError.system`.
  init(path: String, header: LogHeader, keeping soundBytes: Int?) throws {
    file = try LogFile(appending: path, keeping: soundBytes)
    if soundBytes == nil { try file.write(LogLine.encode(header)) }
  }

  /// Appends a line that `LogLine` made.
  func append(_ line: [UInt8]) throws { try file.write(line) }

  func close() throws { try file.close() }
}
