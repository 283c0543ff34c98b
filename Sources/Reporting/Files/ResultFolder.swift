import Foundation

/// The folder of a study's results: built beside its place and swapped in whole.
public enum ResultFolder {
  /// What stands where results are to go.
  public enum State: Equatable, Sendable {
    case absent
    case empty
    /// Holds a `run.json` of this program: it may be replaced.
    case ours
    /// Holds something else: it is replaced only by force.
    case foreign
    /// Is a file.
    case notAFolder
  }

  /// The file by which a folder of results is known.
  public static let runFile = "run.json"
  /// The file that a run writes while it goes on, and that stays when its folder is replaced.
  public static let logFile = "replications.log"

  public static func state(_ path: String) -> State {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .absent }
    guard isFolder.boolValue else { return .notAFolder }
    guard let content = try? FileManager.default.contentsOfDirectory(atPath: path) else { return .foreign }
    if content.isEmpty { return .empty }
    if let data = FileManager.default.contents(atPath: path + "/" + runFile) {
      return String(decoding: data, as: UTF8.self).contains("\"\(RunFacts.mark)\"") ? .ours : .foreign
    }
    // A run that was interrupted before it wrote its results left nothing but its log.
    return content == [logFile] ? .ours : .foreign
  }

  /// Writes the files into a new folder beside `path` and puts it in the place of whatever is there.
  ///
  /// - Parameter keeping: Files of the former folder that are carried over.
  /// - Throws: `FileError`; the former folder is then as it was.
  public static func write(_ files: [ResultFile], to path: String, keeping: [String] = [logFile]) throws {
    let place = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    let parent = (place as NSString).deletingLastPathComponent
    let name = (place as NSString).lastPathComponent
    let beside = (parent as NSString).appendingPathComponent(".\(name).partial-\(getpid())")
    let former = (parent as NSString).appendingPathComponent(".\(name).former-\(getpid())")
    let manager = FileManager.default
    try attempt(parent, "create") {
      if !parent.isEmpty { try manager.createDirectory(atPath: parent, withIntermediateDirectories: true) }
    }
    try? manager.removeItem(atPath: beside)
    do {
      if mkdir(beside, 0o755) != 0 { throw ResultFile.failure(beside, "create") }
      for file in files { try ResultFile.write(file.bytes, to: beside + "/" + file.name) }
      for name in keeping where !files.contains(where: { $0.name == name }) {
        try carry(place + "/" + name, to: beside + "/" + name)
      }
      try? manager.removeItem(atPath: former)
      let replaces = access(place, F_OK) == 0
      if replaces, rename(place, former) != 0 { throw ResultFile.failure(place, "rename") }
      if rename(beside, place) != 0 {
        let failure = ResultFile.failure(place, "rename")
        if replaces { _ = rename(former, place) }
        throw failure
      }
    } catch {
      try? manager.removeItem(atPath: beside)
      throw error
    }
    try? manager.removeItem(atPath: former)
  }

  /// Gives a file a second name in the new folder, so that it is in one of the two whatever happens; copies where it cannot.
  private static func carry(_ old: String, to new: String) throws {
    if link(old, new) == 0 || errno == ENOENT || errno == ENOTDIR { return }
    try attempt(new, "create") { try FileManager.default.copyItem(atPath: old, toPath: new) }
  }

  private static func attempt(_ path: String, _ action: String, _ body: () throws -> Void) throws {
    do { try body() } catch {
      throw FileError.system(path: path, action: action, reason: (error as NSError).localizedDescription)
    }
  }
}
