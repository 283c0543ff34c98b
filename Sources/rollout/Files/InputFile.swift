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
        throw unreadable(Words("standard input", "标准输入"), error)
      }
    }
    try check(path)
    do { return Array(try Data(contentsOf: URL(fileURLWithPath: path))) } catch {
      throw unreadable(Words(path, " \(path)"), error)
    }
  }

  private static func unreadable(_ name: Words, _ error: any Error) -> CommandFailure {
    let reason = SystemReason.of(error)
    return CommandFailure(
      .inputOutput, Words("cannot read \(name.en): \(reason.en)", "无法读取\(name.zhHans)：\(reason.zhHans)"))
  }

  /// - Throws: A failure with exit code 66 unless the path is a file that may be read.
  static func check(_ path: String) throws(CommandFailure) {
    guard let isFolder = isFolder(path) else { throw missing(path) }
    if isFolder { throw CommandFailure(.missingInput, Words("\(path) is a folder, not a file", "\(path) 是文件夹，不是文件")) }
    if !FileManager.default.isReadableFile(atPath: path) {
      throw CommandFailure(.missingInput, Words("\(path) may not be read", "没有读取 \(path) 的权限"))
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
    return CommandFailure(
      .missingInput, Words("there is no \(path)", "找不到 \(path)"),
      hint: near.map { Words("there is \($0) in the same folder", "同一文件夹中有 \($0)") })
  }
}
