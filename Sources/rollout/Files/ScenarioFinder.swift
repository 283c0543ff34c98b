import Foundation
import Reporting
import Scenarios
import Texts

/// Finds the scenario files below a folder.
enum ScenarioFinder {
  /// Every file as given, and below every folder each `*.jsonc` and each `*.json` that says it is a scenario; sorted, none twice.
  ///
  /// Folders of results below one that is named are left out: their scenarios are copies.
  /// - Throws: A failure with exit code 66 for a path where nothing is.
  static func files(_ paths: [String]) throws(CommandFailure) -> [String] {
    var found: [String] = []
    for path in paths {
      if path == InputFile.standardInput {
        found.append(path)
        continue
      }
      guard let isFolder = InputFile.isFolder(path) else { throw InputFile.missing(path) }
      found += isFolder ? below(path) : [path]
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private static func below(_ folder: String) -> [String] {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    var names: [String] = []
    let walk = FileManager.default.enumerator(atPath: folder)
    while let name = walk?.nextObject() as? String {
      if ResultFolder.state(prefix + name) == .ours { walk?.skipDescendants() } else { names.append(name) }
    }
    return names.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { folder == "." ? $0 : prefix + $0 }
      .filter { $0.hasSuffix(".jsonc") || $0.hasSuffix(".json") && isScenario($0) }
      .sorted()
  }

  /// Whether a JSON file names a scenario format in its first member or any other.
  private static func isScenario(_ path: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: path), data.count <= SourceFile.byteLimit else { return false }
    var ignored = Diagnostics()
    let value = JSONReader.read(SourceFile(path: path, bytes: Array(data)), diagnostics: &ignored)
    return value?["format"]?.string?.hasPrefix("rollout/") ?? false
  }
}
