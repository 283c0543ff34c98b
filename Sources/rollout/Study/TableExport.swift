import Foundation
import Reporting
import Texts

/// What becomes of a command's table when a folder is named with `-o`: the table, what its columns mean, and how it was made.
struct TableExport {
  static let output = OptionSpec.value(
    "output", short: "o", Placeholder.folder, .folder,
    Words("folder for the table as a result file; nothing is written without it", "把表格作为结果文件写入的文件夹；不给出则不写入"))
  static let options = [output, SharedOptions.force]

  private let folder: OutputFolder
  private let arguments: ParsedArguments
  private let started = Date()
  private let clock = ContinuousClock.now

  /// Nil where no folder is named. To be made before anything is simulated.
  /// - Parameter inputs: Every file that the command reads.
  /// - Throws: A failure with exit code 73 when the folder cannot be used.
  init?(_ arguments: ParsedArguments, inputs: [String] = []) throws(CommandFailure) {
    guard arguments.has(Self.output) else { return nil }
    folder = try OutputFolder(arguments, name: "", inputs: inputs)
    self.arguments = arguments
  }

  /// - Parameters:
  ///   - replications: Asked for and finished; nil where work is not counted in replications.
  ///   - scenarios: Hash of the scenario that was simulated, if any.
  /// - Throws: A failure with exit code 73 or 74.
  func write(_ table: ResultTable, futures: (asked: Int, finished: Int)? = nil, scenarios: [String] = []) throws(CommandFailure) {
    let run = RunFacts(
      version: Version.text, commit: Version.commit, toolchain: Version.toolchain,
      command: ["rollout"] + CommandLine.arguments.dropFirst(),
      seed: arguments.seed, requested: futures?.asked, finished: futures?.finished, threads: Processors.threads(arguments),
      started: started.formatted(.iso8601), seconds: (ContinuousClock.now - clock) / .seconds(1), scenarios: scenarios)
    _ = try folder.write(ResultFiles.all(table), run: run)
  }

  /// Takes away a folder that was made for nothing.
  func discard() { folder.discard() }
}
