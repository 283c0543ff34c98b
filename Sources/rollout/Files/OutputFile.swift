import Foundation

/// Writes single files; whole result folders are the reporting room's.
enum OutputFile {
  /// Writes a file beside its place and renames it, so that nobody reads half of it.
  /// - Throws: A failure with exit code 73.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw CommandFailure(.cannotCreate, "cannot write \(path): \(error.localizedDescription)")
    }
  }

  /// Makes a folder and those above it where they are missing.
  /// - Throws: A failure with exit code 73.
  static func makeFolder(_ path: String) throws(CommandFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(.cannotCreate, "cannot make the folder \(path): \(error.localizedDescription)")
    }
  }
}
