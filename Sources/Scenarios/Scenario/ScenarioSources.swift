import Texts

/// Where values come from, as the files of a scenario say.
struct ScenarioSources: Sendable {
  struct Entry: Sendable {
    var file: SourceFile
    /// "organisations.station.staff"; "" is the rest of the file.
    var path: String
    var text: Words
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
        if let text = Self.words(member.value) {
          entries.append(Entry(file: link.file, path: member.key, text: text))
        } else {
          diagnostics.error(
            "wrong-type", member.value.misplaced(ValueType.text.name), at: member.value.position, path: "sources")
        }
      }
    }
  }

  /// A text for both languages, or a text for each; a language that is missing takes the words of the other.
  static func words(_ value: LocatedValue) -> Words? {
    if let text = value.string { return Words(text) }
    let (english, chinese) = (value["en"]?.string, value["zh-Hans"]?.string)
    guard let text = english ?? chinese, value.members?.allSatisfy({ $0.value.string != nil }) == true else { return nil }
    return Words(english ?? text, chinese ?? text)
  }

  /// The source of a value: the longest path of its own file that begins the value's; nil when the file says nothing.
  func source(of path: String, in file: SourceFile) -> Words? {
    var best: Entry?
    for entry in entries where entry.file === file {
      let isPrefix = entry.path.isEmpty || path == entry.path || path.hasPrefix(entry.path + ".")
      if isPrefix, entry.path.count >= best?.path.count ?? 0 { best = entry }
    }
    return best?.text
  }
}
