import Foundation

/// Keeps a second run out of a folder while the first is at work; the system lets go when the process ends, however it ends.
///
/// The lock is on the folder itself, so that it leaves no file. Where a file system knows no such locks, none is held.
public final class FolderLock {
  private let descriptor: Int32

  /// - Throws: `FileError.busy` while another process holds the folder.
  public init(_ path: String) throws {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw ResultFile.failure(path, "open") }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      throw FileError.busy(path: path)
    }
  }

  deinit { close(descriptor) }
}
