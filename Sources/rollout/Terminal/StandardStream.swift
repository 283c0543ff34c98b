import Synchronization
import Texts

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Standard output or standard error, written with write(2): `print` hides that the reader has gone.
///
/// A reader that leaves early (`| head`) is no failure: the stream closes, later text is dropped, and the command goes on to
/// finish its files and its exit code. SIGPIPE must be ignored.
final class StandardStream: Sendable {
  private let descriptor: Int32
  private let name: Words
  private let closed = Atomic<Bool>(false)
  /// Keeps lines of several threads apart.
  private let turn = Mutex(())

  init(descriptor: Int32, name: Words) {
    self.descriptor = descriptor
    self.name = name
  }

  static func output() -> StandardStream { StandardStream(descriptor: STDOUT_FILENO, name: Words("standard output", "标准输出")) }
  static func errors() -> StandardStream { StandardStream(descriptor: STDERR_FILENO, name: Words("standard error", "标准错误")) }

  /// Whether the reader has gone; what produces much text can stop.
  var isClosed: Bool { closed.load(ordering: .relaxed) }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// How wide the terminal is; nil where it is none.
  var width: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all of a text.
  /// - Throws: A failure with exit code 74 when the text cannot be written, as on a full disk.
  func write(_ text: String) throws(CommandFailure) {
    guard !isClosed, !text.isEmpty else { return }
    var text = text
    let problem = turn.withLock { _ in text.withUTF8 { writeAll(UnsafeRawBufferPointer($0)) } }
    if problem == EPIPE {
      closed.store(true, ordering: .relaxed)
    } else if let problem {
      let reason = SystemReason.of(problem)
      throw CommandFailure(
        .inputOutput, Words("cannot write to \(name.en): \(reason.en)", "无法写入\(name.zhHans)：\(reason.zhHans)"))
    }
  }

  /// Writes a text if that is possible; for remarks whose loss is no failure.
  func remark(_ text: String) {
    do throws(CommandFailure) { try write(text) } catch { closed.store(true, ordering: .relaxed) }
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Int32? {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Darwin)
        let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #else
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        // Somebody made the terminal non-blocking: wait until it takes more.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, 100)
      default: return errno
      }
    }
    return nil
  }
}
