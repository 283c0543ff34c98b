import Foundation

/// A line of the log: a word for its kind, its text, and a checksum of both.
enum LogLine {
  private static let space = UInt8(ascii: " ")

  static func encode(_ replication: Replication) -> [UInt8] {
    let packed = Data(ReplicationCoding.encode(replication)).base64EncodedData()
    return line("R", Array(packed))
  }

  static func encode(_ header: LogHeader) -> [UInt8] { line("H", header.encoded()) }

  /// The replication of a line without its line feed; nil when the line is torn, damaged or of another kind.
  static func replication(_ line: some RandomAccessCollection<UInt8>) -> Replication? {
    guard let text = text(line, kind: "R"), let packed = Data(base64Encoded: Data(text)) else { return nil }
    return try? ReplicationCoding.decode(Array(packed))
  }

  static func header(_ line: some RandomAccessCollection<UInt8>) -> LogHeader? {
    text(line, kind: "H").flatMap(LogHeader.decode)
  }

  private static func line(_ kind: String, _ text: [UInt8]) -> [UInt8] {
    var line = Array(kind.utf8) + [space]
    line.reserveCapacity(text.count + 12)
    line.append(contentsOf: text)
    let checksum = CRC32.hex(line)
    line.append(space)
    line.append(contentsOf: checksum)
    line.append(UInt8(ascii: "\n"))
    return line
  }

  private static func text(_ line: some RandomAccessCollection<UInt8>, kind: String) -> [UInt8]? {
    let bytes = Array(line)
    let prefix = Array(kind.utf8) + [space]
    guard bytes.count >= prefix.count + 9, bytes.starts(with: prefix) else { return nil }
    let body = bytes[..<(bytes.count - 9)]
    guard bytes[bytes.count - 9] == space, Array(bytes.suffix(8)) == CRC32.hex(body) else { return nil }
    return Array(body.dropFirst(prefix.count))
  }
}
