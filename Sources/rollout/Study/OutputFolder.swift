import Foundation
import Reporting

/// Where a study's results go, decided before anything is simulated.
struct OutputFolder {
  let path: String
  /// Whether it was made by this run, and may be taken away again when nothing comes of it.
  private let isNew: Bool

  /// `-o`, or `results/local/<name>`.
  ///
  /// The default folder is replaced only if its run.json is ours. A folder named with `-o` must be empty unless `--force` is given.
  /// - Throws: A failure with exit code 73.
  init(_ arguments: ParsedArguments, name: String) throws(CommandFailure) {
    let named = arguments.text(SharedOptions.output)
    path = named ?? "results/local/\(name)"
    let state = ResultFolder.state(path)
    isNew = state == .absent
    let isForced = arguments.has(SharedOptions.force)
    switch state {
    case .absent, .empty: break
    case .notAFolder: throw CommandFailure(.cannotCreate, "\(path) is a file, not a folder")
    case .ours where named == nil: break
    case .ours, .foreign:
      try Self.refuseWorkingFolder(path)
      guard isForced else {
        let why = named == nil ? "holds something that is no result of ours" : "is not empty"
        throw CommandFailure(
          .cannotCreate, "\(path) \(why)", hint: "name another folder with -o, or give --force to replace it with all it holds")
      }
    }
    try OutputFile.makeFolder(path)
  }

  /// Replacing a folder takes away what it holds: never the one we stand in, nor one above it.
  private static func refuseWorkingFolder(_ path: String) throws(CommandFailure) {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).resolvingSymlinksInPath().path
    if here == real || here.hasPrefix(real.hasSuffix("/") ? real : real + "/") {
      throw CommandFailure(.cannotCreate, "\(path) is the working folder or above it", hint: "name another folder with -o")
    }
  }

  /// The log of replications, written while the study goes on.
  var logPath: String { "\(path)/\(ResultFolder.logFile)" }

  /// Puts the files in place, whole.
  /// - Parameter keeping: Files of the former folder that are carried over.
  /// - Throws: A failure with exit code 73 or 74.
  func write(_ files: [ResultFile], keeping: [String] = [ResultFolder.logFile]) throws(CommandFailure) {
    // Foundation on Linux traps when it is asked for the folder of a name of one character.
    let place = path.contains("/") ? path : "./" + path
    do { try ResultFolder.write(files, to: place, keeping: keeping) } catch {
      if case FileError.system(_, action: "create", _) = error { throw CommandFailure(.cannotCreate, "\(error)") }
      throw CommandFailure(.inputOutput, "\(error)")
    }
  }

  /// Takes away what a run without results leaves.
  func discard() {
    try? FileManager.default.removeItem(atPath: logPath)
    if isNew { rmdir(path) }
  }
}
