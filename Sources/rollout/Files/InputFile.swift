import Foundation
import Scenarios
import Texts

/// Reads what a command was given: a file, or standard input for `-`.
enum InputFile {
  /// Stands for standard input on the command line.
  static let standardInput = "-"

  /// All bytes of a file.
  /// - Throws: A failure with exit code 66 for a path that cannot be read, 74 for a disk that fails.
  static func bytes(_ path: String) throws(CommandFailure) -> [UInt8] {
    if path == standardInput {
      do { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) } catch {
        throw CommandFailure(.inputOutput, "cannot read standard input: \(error.localizedDescription)")
      }
    }
    try check(path)
    do { return Array(try Data(contentsOf: URL(fileURLWithPath: path))) } catch {
      throw CommandFailure(.inputOutput, "cannot read \(path): \(error.localizedDescription)")
    }
  }

  /// - Throws: A failure with exit code 66 unless the path is a file that may be read.
  static func check(_ path: String) throws(CommandFailure) {
    guard let isFolder = isFolder(path) else { throw missing(path) }
    if isFolder { throw CommandFailure(.missingInput, "\(path) is a folder, not a file") }
    if !FileManager.default.isReadableFile(atPath: path) {
      throw CommandFailure(.missingInput, "\(path) may not be read")
    }
  }

  /// Whether a path is a folder; nil when nothing is there.
  static func isFolder(_ path: String) -> Bool? {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) ? isFolder.boolValue : nil
  }

  /// The failure for a path where nothing is, with the nearest name in its folder.
  static func missing(_ path: String) -> CommandFailure {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    let near = NearestName.file(url.lastPathComponent, among: names)
    return CommandFailure(.missingInput, "there is no \(path)", hint: near.map { "there is \($0) in the same folder" })
  }
}
