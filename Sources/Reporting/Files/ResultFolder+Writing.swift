import Foundation
import Texts

extension ResultFolder {
  /// Makes the folder ready for a run: finishes a change that was cut off, and clears what a killed run left behind.
  ///
  /// - Throws: `FileError` where the folder cannot be written to, so that nothing is simulated in vain.
  public static func begin(_ path: String) throws {
    try finish(path)
    let work = path + "/" + workFolder
    try? FileManager.default.removeItem(atPath: work)
    if mkdir(work, 0o755) != 0 { throw ResultFile.failure(work, "create") }
  }

  /// Takes away the work of a run that comes to nothing.
  public static func abandon(_ path: String) {
    try? FileManager.default.removeItem(atPath: path + "/" + workFolder)
  }

  /// Puts a run's files, and the log that it wrote on the way, in the place of those of the run before.
  ///
  /// - Parameters:
  ///   - files: With their names within the folder.
  ///   - run: How the run was made; the list of its files is added.
  ///   - path: Of the folder.
  /// - Throws: `FileError`; the former results are then as they were.
  public static func write(_ files: [ResultFile], run: RunFacts, to path: String) throws {
    let work = path + "/" + workFolder
    let manager = FileManager.default
    let log = manager.fileExists(atPath: work + "/" + logFile) ? [logFile] : []
    let names = (files.map(\.name) + log + [runFile]).sorted()
    let former = Set(self.files(of: path) ?? [])
    for name in names where !former.contains(name) && manager.fileExists(atPath: path + "/" + name) {
      throw FileError.foreign(path: path + "/" + name)
    }
    do {
      for file in files + [ResultFile(name: runFile, bytes: run.json(files: names).encoded())] {
        try makeParent(of: file.name, in: work)
        try ResultFile.write(file.bytes, to: work + "/" + file.name)
      }
      try ResultFile.write([], to: work + "/" + completeMark)
    } catch {
      for file in files { unlink(work + "/" + file.name) }
      throw error
    }
    try finish(path)
  }

  /// Moves complete files to their places; where that was cut off, it goes on. Nothing happens where no files are complete.
  ///
  /// - Throws: `FileError`.
  public static func finish(_ path: String) throws {
    let work = path + "/" + workFolder
    let manager = FileManager.default
    guard manager.fileExists(atPath: work + "/" + completeMark) else { return }
    // Without its list, which moves last, everything else has moved.
    if let names = files(of: work) {
      for name in files(of: path) ?? [] where !names.contains(name) { remove(name, from: path) }
      for name in names.filter({ $0 != runFile }) + [runFile] where manager.fileExists(atPath: work + "/" + name) {
        try makeParent(of: name, in: path)
        if rename(work + "/" + name, path + "/" + name) != 0 { throw ResultFile.failure(path + "/" + name, "rename") }
      }
    }
    try? manager.removeItem(atPath: work)
  }

  private static func makeParent(of name: String, in folder: String) throws {
    let parent = (name as NSString).deletingLastPathComponent
    if parent.isEmpty { return }
    do {
      try FileManager.default.createDirectory(atPath: folder + "/" + parent, withIntermediateDirectories: true)
    } catch {
      throw FileError.system(path: folder + "/" + parent, action: "create", reason: (error as NSError).localizedDescription)
    }
  }

  /// Removes a file, and the folders inside that this leaves empty.
  private static func remove(_ name: String, from folder: String) {
    unlink(folder + "/" + name)
    var parent = (name as NSString).deletingLastPathComponent
    while !parent.isEmpty, rmdir(folder + "/" + parent) == 0 { parent = (parent as NSString).deletingLastPathComponent }
  }
}
