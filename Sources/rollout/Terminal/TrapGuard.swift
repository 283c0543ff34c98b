import Foundation
import Synchronization
import Texts

/// Turns a trap (a programming error that the program notices itself) into a line that says what was being done, and an exit code.
///
/// Without it the shell would see a signal. Set SWIFT_BACKTRACE to keep the runtime's own report.
enum TrapGuard {
  /// What the handler writes and how it ends; changed under the lock alone, and read by the handler while the process dies.
  nonisolated(unsafe) private static var text: UnsafeMutablePointer<CChar>?
  nonisolated(unsafe) private static var length = 0
  nonisolated(unsafe) private static var code = ExitCode.bug.rawValue
  /// What its lines are told in.
  private static let turn = Mutex(Language.en)

  /// Watches for traps from now on.
  static func install(_ language: Language) {
    turn.withLock { $0 = language }
    describe(
      Words("a bug of rollout: please report the command that you gave, and its scenario", "rollout 的程序缺陷：请报告所用的命令及其场景"), .bug)
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
  static func describe(_ message: Words, _ exit: ExitCode) {
    turn.withLock { language in
      let line = CommandFailure.heading(.plain, language) + message[language] + "\n"
      // The former text is not freed: another thread's trap may be about to write it.
      text = strdup(line)
      length = line.utf8.count
      code = exit.rawValue
    }
  }
}
