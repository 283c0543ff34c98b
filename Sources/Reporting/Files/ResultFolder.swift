import Foundation
import Texts

/// The folder of a run's results, and what may be done to it.
///
/// A run works in a hidden folder inside, and moves its files to their places when all of them are on the disk: a reader sees the
/// former results or the new ones, and a run that is killed leaves the former. Only files that a run wrote, by the list in its
/// `run.json`, are ever replaced or removed; whatever else lies in the folder stays.
public enum ResultFolder {
  /// What stands where results are to go.
  public enum State: Equatable, Sendable {
    case absent
    case empty
    /// Holds a `run.json` of this program, or what a run that was killed left: its files may be replaced.
    case ours
    /// Holds something else.
    case foreign
    /// Is a file.
    case notAFolder
  }

  /// The file by which a folder of results is known.
  public static let runFile = "run.json"
  /// The file that a run writes while it goes on.
  public static let logFile = "replications.log"
  /// Inside a folder of results: where a run works until its files are complete.
  public static let workFolder = ".rollout-unfinished"
  /// Inside the work folder: stands there once every file is complete and may be moved to its place.
  static let completeMark = "complete"

  /// Where a run writes its log while it goes on.
  public static func runningLog(_ path: String) -> String { "\(path)/\(workFolder)/\(logFile)" }

  public static func state(_ path: String) -> State {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .absent }
    guard isFolder.boolValue else { return .notAFolder }
    guard let content = try? FileManager.default.contentsOfDirectory(atPath: path) else { return .foreign }
    if content.isEmpty { return .empty }
    if files(of: path) != nil { return .ours }
    // A run that was killed before it had results leaves nothing but its work.
    return content == [workFolder] ? .ours : .foreign
  }

  /// The files that the last run wrote into the folder, as its `run.json` says; nil where there is no `run.json` of ours.
  public static func files(of path: String) -> [String]? {
    guard let run = object(path + "/" + runFile), run["format"]?.string == RunFacts.mark else { return nil }
    if let files = run["files"]?.elements {
      return files.compactMap(\.string).filter { isInside($0) && $0 != runFile } + [runFile]
    }
    // Versions before 0.4 listed their files in the data package alone.
    let resources = object(path + "/datapackage.json")?["resources"]?.elements ?? []
    return resources.compactMap { $0["path"]?.string }.filter(isInside) + [
      runFile, logFile, "datapackage.json", "report.html",
    ]
  }

  /// A list that somebody changed must not lead out of the folder.
  private static func isInside(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
  }

  /// Nil where there is no such file, or none that is JSON.
  private static func object(_ path: String) -> LocatedValue? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    var problems = Diagnostics()
    let value = JSONReader.read(SourceFile(path: path, bytes: Array(data)), as: .strict, diagnostics: &problems)
    return problems.hasErrors ? nil : value
  }
}
