import Texts

/// Where values come from, as the files of a scenario say.
struct ScenarioSources: Sendable {
  struct Entry: Sendable {
    var file: SourceFile
    /// "organisations.station.staff"; "" is the rest of the file.
    var path: String
    var text: String
  }

  private(set) var entries: [Entry] = []

  /// Collects the `sources` of all files; a wrong type is noted.
  init(_ links: [ExtendsChain.Link], diagnostics: inout Diagnostics) {
    for link in links {
      guard let sources = link.root["sources"], !sources.isNull else { continue }
      guard let members = sources.members else {
        diagnostics.error(
          "wrong-type",
          Words("\(sources.shown.en) where sources by path should stand", "此处应为各路径的来源，实际为\(sources.shown.zhHans.afterHan)"),
          at: sources.position, path: "sources")
        continue
      }
      for member in members {
        if let text = member.value.string {
          entries.append(Entry(file: link.file, path: member.key, text: text))
        } else {
          diagnostics.error(
            "wrong-type", member.value.misplaced(ValueType.text.name), at: member.value.position, path: "sources")
        }
      }
    }
  }

  /// The source of a value: the longest path of its own file that begins the value's; nil when the file says nothing.
  func source(of path: String, in file: SourceFile) -> String? {
    var best: Entry?
    for entry in entries where entry.file === file {
      let isPrefix = entry.path.isEmpty || path == entry.path || path.hasPrefix(entry.path + ".")
      if isPrefix, entry.path.count >= best?.path.count ?? 0 { best = entry }
    }
    return best?.text
  }
}
