import Foundation
import Testing

/// What a process of a sweep says before it ends: a file, since what a process that failed wrote to its streams is not handed on.
struct LastWords: Codable, Sendable {
  private let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("rollout-words-\(UUID().uuidString)").path
    _ = FileManager.default.createFile(atPath: path, contents: nil)
  }

  func say(_ text: String) {
    guard let file = FileHandle(forWritingAtPath: path) else { return }
    file.seekToEndOfFile()
    file.write(Data((text + "\n").utf8))
    try? file.close()
  }

  /// Says why, and ends the process.
  func fail(_ text: String) -> Never {
    say(text)
    exit(1)
  }

  /// To be called when the process has ended: reports what it said last unless all was well.
  func report(_ result: ExitTest.Result?) {
    defer { try? FileManager.default.removeItem(atPath: path) }
    if result != nil { return }
    let said = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    Issue.record("it ended at: \(said.split(separator: "\n").suffix(8).joined(separator: "\n"))")
  }
}
