import Reporting
import Scenarios
import Texts

/// The scenarios of a study as the results keep them: one file for each arm, beside one copy of each map or table.
///
/// The study runs on these copies, so that the results can be made again from their own folder alone, to the same bytes.
struct ScenarioCopies {
  /// In the order of the arms, each under its copy's path.
  let scenarios: [Scenario]
  /// Scenario files, then data files.
  let files: [ResultFile]

  /// - Parameters:
  ///   - originals: Base first, each as its file has it.
  ///   - ids: One for each.
  init(_ originals: [Scenario], ids: [String]) {
    var names: [String: String] = [:]
    var data: [ResultFile] = []
    for file in originals.flatMap(\.dataFiles) where names[file.path] == nil {
      // Two paths to the same content are one file.
      let counterpart = data.first { $0.bytes == file.bytes && Self.name(of: file.path) == Self.name(of: $0.name) }
      let name = counterpart?.name ?? Self.free(Self.name(of: file.path), among: data)
      if counterpart == nil { data.append(ResultFile(name: name, bytes: file.bytes)) }
      names[file.path] = String(name.dropFirst(Self.folder.count))
    }
    let copies = zip(originals, ids).map { $0.copied(to: ResultFiles.scenarioFile($1), naming: names) }
    scenarios = copies.map(\.scenario)
    files = zip(copies, ids).map { ResultFile(name: ResultFiles.scenarioFile($1), text: $0.text) } + data
  }

  private static let folder = "scenarios/"

  private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// `scenarios/data/zones.csv`, with a number where another file has the name.
  private static func free(_ name: String, among taken: [ResultFile]) -> String {
    let names = [name] + (2...(taken.count + 2)).map { "\($0)-\(name)" }
    let paths = names.map { "\(folder)data/\($0)" }
    return paths.first { path in !taken.contains { $0.name == path } }!
  }
}
