public import Texts

extension Scenario {
  /// Every file that was read for the scenario, but the defaults: its own, those that it extends, its data.
  public var filesRead: [SourceFile] { links.map(\.file).filter { $0.path != DefaultsText.path } + dataFiles }

  /// Its maps and tables, by path.
  public var dataFiles: [SourceFile] { data.values.sorted { $0.path < $1.path } }

  /// The scenario as one file that can stand anywhere, beside copies of its data, and what reading that file gives.
  ///
  /// A study runs on such copies: that the copies in its results give the same bytes again is then no promise but the way they
  /// were made.
  /// - Parameters:
  ///   - path: Where the copy will lie, such as `scenarios/plan.json`.
  ///   - names: What the copies of the data files are called, by the path of each, as seen from the copy.
  public func copied(to path: String, naming names: [String: String]) -> (text: String, scenario: Scenario) {
    let text = expandedJSON(naming: names)
    var loader = ScenarioLoader(root: FileAccess.folder(of: path))
    loader.held = Dictionary(
      dataFiles.compactMap { file in
        names[file.path].map { FileAccess.path($0, from: path) }.map { ($0, SourceFile(path: $0, bytes: file.bytes)) }
      }, uniquingKeysWith: { first, _ in first })
    do throws(ScenarioError) { return (text, try loader.load(text: text, named: path)) } catch {
      preconditionFailure("a scenario's own copy cannot be read:\n\(error.rendered)")
    }
  }
}
