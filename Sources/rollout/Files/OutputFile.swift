import Foundation
import Texts

/// Writes single files; whole result folders are the reporting room's.
enum OutputFile {
  /// Writes a file beside its place and renames it, so that nobody reads half of it.
  /// - Parameter inputs: Files that the command has read: none of them is ever replaced.
  /// - Throws: A failure with exit code 73.
  static func write(_ text: String, to path: String, sparing inputs: [String] = []) throws(CommandFailure) {
    func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path }
    if inputs.contains(where: { real($0) == real(path) }) {
      throw CommandFailure(
        .cannotCreate, Words("\(path) is read by this command, and is not replaced", "本命令要读取 \(path)，不予覆盖"),
        hint: Words("name another file", "请换一个文件名"))
    }
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      let reason = SystemReason.of(error)
      throw CommandFailure(.cannotCreate, Words("cannot write \(path): \(reason.en)", "无法写入 \(path)：\(reason.zhHans)"))
    }
  }

  /// Makes a folder and those above it where they are missing.
  /// - Throws: A failure with exit code 73.
  static func makeFolder(_ path: String) throws(CommandFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      let reason = SystemReason.of(error)
      throw CommandFailure(
        .cannotCreate, Words("cannot make the folder \(path): \(reason.en)", "无法建立文件夹 \(path)：\(reason.zhHans)"))
    }
  }
}
