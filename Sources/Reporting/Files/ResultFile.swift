import Foundation

/// A file of results: a name in its folder, and its bytes.
public struct ResultFile: Equatable, Sendable {
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Writes a file beside its place and renames it, so that nobody ever sees half of it.
  /// - Throws: `FileError`.
  public static func replace(_ path: String, with bytes: [UInt8]) throws {
    let beside = path + ".partial-\(getpid())"
    do {
      try write(bytes, to: beside)
      if rename(beside, path) != 0 { throw failure(path, "rename") }
    } catch {
      unlink(beside)
      throw error
    }
  }

  /// Writes a new file and brings it to the disk.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw failure(path, "create") }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress! + done, bytes.count - done) }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path, "write")
      }
      done += count
    }
    if fsync(descriptor) != 0 && errno != EINVAL && errno != ENOTSUP { throw failure(path, "write") }
  }

  static func failure(_ path: String, _ action: String) -> FileError {
    .system(path: path, action: action, reason: String(cString: strerror(errno)))
  }
}
