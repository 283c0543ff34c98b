import Foundation
import Synchronization

/// Turns a trap (a programming error that the program notices itself) into a line that says what was being done, and an exit code.
///
/// Without it the shell would see a signal. Set SWIFT_BACKTRACE to keep the runtime's own report.
enum TrapGuard {
  /// What the handler writes and how it ends; changed under the lock alone, and read by the handler while the process dies.
  nonisolated(unsafe) private static var text: UnsafeMutablePointer<CChar>?
  nonisolated(unsafe) private static var length = 0
  nonisolated(unsafe) private static var code = ExitCode.bug.rawValue
  private static let turn = Mutex(())

  /// Watches for traps from now on.
  static func install() {
    describe("a bug of rollout: please report the command that you gave, and its scenario", .bug)
    guard ProcessInfo.processInfo.environment["SWIFT_BACKTRACE"] == nil else { return }
    for number in [SIGILL, SIGTRAP] {
      // Only write and _exit: nothing else is safe here.
      signal(number) { _ in
        _ = write(STDERR_FILENO, TrapGuard.text, TrapGuard.length)
        _exit(TrapGuard.code)
      }
    }
  }

  /// Says what a trap would mean from now on.
  static func describe(_ message: String, _ exit: ExitCode) {
    let line = "error: \(message)\n"
    turn.withLock { _ in
      // The former text is not freed: another thread's trap may be about to write it.
      text = strdup(line)
      length = line.utf8.count
      code = exit.rawValue
    }
  }
}
