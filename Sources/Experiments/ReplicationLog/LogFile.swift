import Foundation

/// A file by its descriptor: reads and writes whole, and says in the system's own words why it could not.
final class LogFile {
  private let path: String
  private var descriptor: Int32

  init(reading path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw failure("read") }
  }

  /// Opens a file for appending; keeps so many of its bytes, or begins a new one.
  init(appending path: String, keeping bytes: Int?) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw failure("create") }
    if ftruncate(descriptor, off_t(bytes ?? 0)) != 0 { throw failure("shorten") }
  }

  deinit {
    if descriptor >= 0 { _ = Foundation.close(descriptor) }
  }

  /// Writes all bytes; a system call that a signal interrupts is repeated.
  func write(_ bytes: [UInt8]) throws {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress! + done, bytes.count - done) }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure("write")
      }
      done += count
    }
  }

  /// Appends up to so many bytes to a buffer; false at the end of the file.
  func read(_ size: Int, into buffer: inout [UInt8]) throws -> Bool {
    var block = [UInt8](repeating: 0, count: size)
    while true {
      let count = block.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress!, size) }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure("read")
      }
      buffer.append(contentsOf: block[..<count])
      return count > 0
    }
  }

  /// Brings everything to the disk and closes the file.
  func close() throws {
    guard descriptor >= 0 else { return }
    // Pipes and some file systems cannot be synchronised; their data has been handed over all the same.
    if fsync(descriptor) != 0 && errno != EINVAL && errno != ENOTSUP { throw failure("write") }
    let closed = Foundation.close(descriptor)
    descriptor = -1
    if closed != 0 { throw failure("close") }
  }

  private func failure(_ action: String) -> LogError {
    .system(path: path, action: action, reason: String(cString: strerror(errno)))
  }
}
