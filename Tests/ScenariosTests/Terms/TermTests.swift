import Foundation
import Testing
import Texts

@testable import Scenarios

@Suite("Terms of the Chinese texts")
struct TermTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Files of a folder of the package with one of some endings, without the table of terms itself.
  private static func files(_ folder: String, _ endings: Set<String>) -> [URL] {
    let found = FileManager.default.enumerator(at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? []).filter {
      endings.contains($0.pathExtension) && $0.lastPathComponent != "Term+All.swift"
    }
  }

  /// The Chinese lines of a file, without comments.
  private static func chinese(_ file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      line.firstRange(of: /(^|\s)\/\/\/?\s/).map { String(line[..<$0.lowerBound]) } ?? String(line)
    }.filter { $0.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
  }

  private static func faults(_ folder: String, _ endings: Set<String>) throws -> [String] {
    try files(folder, endings).flatMap { file in
      try chinese(file).flatMap { line in
        Term.faults(in: line).map { "\(file.lastPathComponent): \($0.variant), better \($0.term.words.zhHans)" }
      }
    }
  }

  @Test("no Chinese text of the scenarios uses a variant of a term", arguments: ["Sources/Scenarios", "Sources/Texts"])
  func sources(folder: String) throws { #expect(try Self.faults(folder, ["swift"]).sorted() == []) }

  @Test("no Chinese text of results and commands uses a variant", arguments: ["Sources/Reporting", "Sources/rollout"])
  func results(folder: String) throws {
    let faults = try Self.faults(folder, ["swift"]).sorted()
    withKnownIssue("older words stand in some messages", isIntermittent: true) { #expect(faults == []) }
  }

  @Test("no shipped scenario does either")
  func scenarios() throws { #expect(try Self.faults("scenarios", ["jsonc"]).sorted() == []) }

  @Test("no term is a variant of another one, and every term stands once")
  func table() {
    for term in Term.all {
      #expect(Term.faults(in: term.words.zhHans).isEmpty, "\(term.words.zhHans)")
      #expect(!term.avoided.isEmpty && Term.all.count { $0.words.zhHans == term.words.zhHans } == 1, "\(term.words.zhHans)")
    }
  }
}
