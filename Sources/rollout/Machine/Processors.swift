import Foundation

/// The machine's processors.
enum Processors {
  /// `--threads`, or as many as there are processors.
  static func threads(_ arguments: ParsedArguments) -> Int {
    arguments.whole(SharedOptions.threads) ?? max(1, ProcessInfo.processInfo.activeProcessorCount)
  }
}
