import Foundation
import Reporting
import Texts

/// Where a run's results go, decided before anything is simulated.
struct OutputFolder {
  let path: String
  /// Whether it was made by this run, and may be taken away again when nothing comes of it.
  private let isNew: Bool
  /// Whether results of a former run lie in it.
  private let hasResults: Bool
  private let lock: FolderLock

  /// `-o`, or `results/local/<name>`.
  ///
  /// A folder of ours that holds results is used again; where it is named with `-o`, only with `--force`. What no run wrote stays
  /// in it, and a folder that holds anything else, or a file that this run reads, is never used.
  /// - Parameter inputs: Every file that the run reads.
  /// - Throws: A failure with exit code 73.
  init(_ arguments: ParsedArguments, name: String, inputs: [String] = []) throws(CommandFailure) {
    let named = arguments.text(SharedOptions.output)
    path = named ?? "results/local/\(name)"
    isNew = ResultFolder.state(path) == .absent
    if ResultFolder.state(path) == .notAFolder {
      throw CommandFailure(.cannotCreate, Words("\(path) is a file, not a folder", "\(path) 是文件，不是文件夹"))
    }
    try OutputFile.makeFolder(path)
    do { lock = try FolderLock(path) } catch { throw CommandFailure(.cannotCreate, error) }
    let state = ResultFolder.state(path)
    switch state {
    case .absent, .empty, .notAFolder: break
    case .foreign:
      throw CommandFailure(
        .cannotCreate, Words("\(path) is not empty, and no folder of results", "\(path) 非空，且不是结果文件夹"),
        hint: Words("name another folder with -o, such as \(path)/results", "用 -o 另指定文件夹，如 \(path)/results"))
    case .ours:
      try Self.refuse(path, holding: inputs)
      guard named == nil || arguments.has(SharedOptions.force) else {
        throw CommandFailure(
          .cannotCreate, Words("\(path) is not empty: it holds results", "\(path) 非空：其中已有结果"),
          hint: Words("name another folder with -o, or give --force to replace them", "用 -o 另指定文件夹，或加 --force 替换"))
      }
    }
    hasResults = state == .ours && ResultFolder.files(of: path) != nil
    do { try ResultFolder.begin(path) } catch { throw CommandFailure(.cannotCreate, error) }
  }

  /// A file that the run reads must not be replaced or removed by it.
  private static func refuse(_ path: String, holding inputs: [String]) throws(CommandFailure) {
    func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path }
    let folder = real(path) + "/"
    guard let input = inputs.first(where: { real($0).hasPrefix(folder) }) else { return }
    throw CommandFailure(
      .cannotCreate, Words("\(path) holds \(input), which this run reads", "\(path) 中的 \(input) 是本次要读取的文件"),
      hint: Words("name another folder with -o", "用 -o 另指定文件夹"))
  }

  /// The log of replications, written while the study goes on.
  var logPath: String { ResultFolder.runningLog(path) }

  /// Puts the files in place, all together.
  ///
  /// - Parameter isComplete: False for what an interrupted run has; it does not take the place of former results.
  /// - Returns: The folder that holds them.
  /// - Throws: A failure with exit code 73 or 74.
  func write(_ files: [ResultFile], run: RunFacts, isComplete: Bool = true) throws(CommandFailure) -> String {
    let place = isComplete || !hasResults ? path : path + "/interrupted"
    do {
      if place != path {
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        try ResultFolder.begin(place)
        try FileManager.default.moveItem(atPath: logPath, toPath: ResultFolder.runningLog(place))
      }
      try ResultFolder.write(files, run: run, to: place)
    } catch {
      switch error {
      case FileError.system(_, action: "create", _), FileError.foreign: throw CommandFailure(.cannotCreate, error)
      default: throw CommandFailure(.inputOutput, error)
      }
    }
    if place != path { ResultFolder.abandon(path) }
    return place
  }

  /// Takes away what a run without results leaves.
  func discard() {
    ResultFolder.abandon(path)
    if isNew { rmdir(path) }
  }
}
