import Foundation

@testable import Scenarios

/// A folder of scenario files for one test; removed with the last reference.
final class ScenarioFolder: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("rollout-scenarios-\(UUID().uuidString)").path
    for (name, text) in files { write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) {
    let file = "\(path)/\(name)"
    let folder = (file as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: file, contents: Data(text.utf8))
  }

  func load(_ name: String, allowOutside: Bool = false) throws(ScenarioError) -> Scenario {
    try ScenarioLoader(root: path, allowOutside: allowOutside).load(path: "\(path)/\(name)")
  }

  /// Today, plan and koban, which extend one another.
  static func city() -> ScenarioFolder {
    ScenarioFolder([
      "today.jsonc": Samples.today, "plan.jsonc": Samples.plan, "koban.jsonc": Samples.koban, "mm3.jsonc": Samples.mm3,
    ])
  }
}
