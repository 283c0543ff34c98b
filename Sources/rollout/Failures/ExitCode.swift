/// How the program ended, for the shell; numbers of sysexits.h where they fit.
enum ExitCode: Int32, Sendable {
  case success = 0
  /// An expectation, an invariant or an assertion failed, or a goal was missed under `--require-goals`.
  case failed = 1
  case usage = 64
  /// A scenario or data file says something wrong.
  case badData = 65
  case missingInput = 66
  /// A bug of ours.
  case bug = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// Interrupted; what was finished is kept.
  case interrupted = 130
}
