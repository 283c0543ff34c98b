/// A ZIP archive: files under names, one behind the other, then a directory of them.
///
/// The same files give the same bytes: every file has the first day that the format knows for its date. What a text is made
/// smaller by, ``Deflate`` does; a file that it does not make smaller is stored as it is. Source: PKWARE APPNOTE 6.3.
public struct ZipArchive: Sendable {
  /// What cannot be put into an archive without the extensions for large files, which not every program reads.
  public enum Failure: Error, Equatable {
    /// The archive would have 4 GiB or more, or more than 65,535 files; `name` is the file that does not fit.
    case tooLarge(name: String)
  }

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without files.
  public init() {}

  /// Appends a file.
  ///
  /// - Parameters:
  ///   - name: With `/` between folders, none before it; a name stands in an archive once.
  ///   - content: The bytes of the file.
  /// - Throws: ``Failure``; the archive is then as it was.
  public mutating func add(_ name: String, _ content: [UInt8]) throws(Failure) {
    guard content.count < Int(UInt32.max), name.utf8.count < 65_536, count < 65_535 else { throw .tooLarge(name: name) }
    let packed = Deflate.compressed(content)
    let isPacked = packed.count < content.count
    let stored = isPacked ? packed : content
    let end = bytes.count + stored.count + directory.count + 2 * (name.utf8.count + Self.headRoom) + Self.headRoom
    guard end < Int(UInt32.max) else { throw .tooLarge(name: name) }
    let offset = bytes.count
    var facts: [UInt8] = []
    // Version 2.0 reads it; whether the name is UTF-8; how it is packed; 00:00 on 1 January 1980.
    let isPlain = name.utf8.allSatisfy { $0 < 128 }
    for field in [20, isPlain ? 0 : 1 << 11, isPacked ? 8 : 0, 0, 1 << 5 | 1] { facts.append(short: field) }
    facts.append(long: CRC32.of(content))
    facts.append(long: UInt32(stored.count))
    facts.append(long: UInt32(content.count))
    facts.append(short: name.utf8.count)
    facts.append(short: 0)
    bytes.append(long: 0x0403_4B50)
    bytes += facts
    bytes += Array(name.utf8)
    bytes += stored
    directory.append(long: 0x0201_4B50)
    directory.append(short: 20)
    directory += facts
    // No comment, on the first disk, no attributes.
    for _ in 0..<3 { directory.append(short: 0) }
    directory.append(long: 0)
    directory.append(long: UInt32(offset))
    directory += Array(name.utf8)
    count += 1
  }

  /// The archive with its directory.
  public var archived: [UInt8] {
    var all = bytes + directory
    all.append(long: 0x0605_4B50)
    for field in [0, 0, count, count] { all.append(short: field) }
    all.append(long: UInt32(directory.count))
    all.append(long: UInt32(bytes.count))
    all.append(short: 0)
    return all
  }

  /// More than any head of a file, entry of the directory, or end of the archive takes beside its name.
  private static let headRoom = 64
}

extension [UInt8] {
  /// Two bytes, the lower one first.
  fileprivate mutating func append(short value: Int) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  /// Four bytes, the lowest first.
  fileprivate mutating func append(long value: UInt32) {
    append(short: Int(value & 0xFFFF))
    append(short: Int(value >> 16))
  }
}
