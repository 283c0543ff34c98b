import Texts

extension Scenario {
  /// The whole scenario in one file: sorted keys, no comments, nothing inherited; reading it gives the same scenario and hash.
  ///
  /// - Parameter names: What the data files are called in it, by the path of each; without, as seen from the scenario root.
  public func expandedJSON(naming names: [String: String]? = nil) -> String {
    let expanded = Self.expanded(tree, name: name, sources: sourceNotes) { path in
      names.map { $0[path] } ?? access.relativeToRoot(path)
    }
    return CanonicalJSON.text(expanded) + "\n"
  }

  /// The tree with name and sources, and with data files under the name that `file` gives their path.
  private static func expanded(
    _ tree: LocatedValue, name: Words, sources: ScenarioSources, file: (String) -> String?
  ) -> LocatedValue {
    let position = tree.position
    func text(_ text: String) -> LocatedValue { LocatedValue(.string(text), at: position) }
    func member(_ key: String, _ value: LocatedValue) -> LocatedMember { LocatedMember(key: key, at: position, value: value) }
    func source(_ words: Words) -> LocatedValue {
      if words.en == words.zhHans { return text(words.en) }
      return LocatedValue(.object([member("en", text(words.en)), member("zh-Hans", text(words.zhHans))]), at: position)
    }
    let names = [member("en", text(name.en)), member("zh-Hans", text(name.zhHans))]
    let places = Set((tree["city"]?["keyPlaces"]?.members ?? []).map(\.key))
    let rooted = rooted(tree, .section(SceneSections.root), file)
    var members = (rooted.members ?? []).filter { $0.key != "format" }
      .map { ["calls", "offences"].contains($0.key) ? member($0.key, attracted($0.value, to: places)) : $0 }
    members.append(member("format", text("rollout/1")))
    members.append(member("name", LocatedValue(.object(names), at: position)))
    let stated = StatedSources(sources).stated(tree).map { member($0.path, source($0.text)) }
    if !stated.isEmpty { members.append(member("sources", LocatedValue(.object(stated), at: position))) }
    return LocatedValue(.object(members), at: position)
  }

  private static func rooted(_ value: LocatedValue, _ shape: Shape, _ file: (String) -> String?) -> LocatedValue {
    switch (shape.chosen(for: value), value.content) {
    case (.section(let section), .object(var members)), (.record(let section), .object(var members)):
      for index in members.indices {
        if let field = section[members[index].key] { members[index].value = rooted(members[index].value, field.shape, file) }
      }
      return LocatedValue(.object(members), at: value.position)
    case (.value(.file), .string(let name)):
      let path = FileAccess.path(name, from: value.position.file.path)
      return LocatedValue(.string(file(path) ?? name), at: value.position)
    default: return value
    }
  }

  /// Kinds without what the defaults say of kinds of key places that this city does not have: in a file of its own it would be a slip.
  private static func attracted(_ kinds: LocatedValue, to places: Set<String>) -> LocatedValue {
    func kept(_ kind: LocatedValue) -> LocatedValue {
      guard let members = kind.members else { return kind }
      let kept = members.map { member -> LocatedMember in
        guard member.key == "attraction", let attractions = member.value.members else { return member }
        let known = attractions.filter { places.contains($0.key) || $0.value.position.file.path != DefaultsText.path }
        return LocatedMember(
          key: member.key, at: member.keyPosition, value: LocatedValue(.object(known), at: member.value.position))
      }
      return LocatedValue(.object(kept), at: kind.position)
    }
    return kinds.elements.map { LocatedValue(.array($0.map(kept)), at: kinds.position) } ?? kinds
  }

  static func hash(_ tree: LocatedValue, name: Words, sources: ScenarioSources, data: [String: SourceFile]) -> String {
    let expanded = expanded(tree, name: name, sources: sources) { path in data[path].map { "sha256:" + SHA256.hex($0.bytes) } }
    var digest = SHA256()
    digest.add(Array(CanonicalJSON.text(expanded).utf8))
    return digest.finish()
  }
}

/// The sources of a merged scenario as one map that says of every value what the maps of its files said.
struct StatedSources {
  private let sources: ScenarioSources

  init(_ sources: ScenarioSources) { self.sources = sources }

  /// The fewest paths: a section whose values all have one source is named once.
  func stated(_ tree: LocatedValue) -> [(path: String, text: Words)] {
    var rows: [(path: String, text: Words)] = []
    let root = common(tree, path: "", &rows)
    if case .one(let text) = root { rows = [("", text)] }
    return rows
  }

  private enum Common: Equatable {
    /// Holds no value.
    case empty
    case one(Words)
    /// Several, or some without.
    case mixed
  }

  /// What the values below have in common; where they differ, rows for the parts that do not.
  private func common(_ value: LocatedValue, path: String, _ rows: inout [(path: String, text: Words)]) -> Common {
    let parts: [(String, LocatedValue)]
    switch value.content {
    case .null: return .empty
    case .object(let members) where !members.isEmpty: parts = members.map { ($0.key, $0.value) }
    case .array(let elements) where elements.contains { $0["id"]?.string != nil }:
      parts = elements.map { ($0["id"]?.string ?? "", $0) }
    default: return sources.source(of: path, in: value.position.file).map { .one($0) } ?? .mixed
    }
    var whole = Common.empty
    var named: [(path: String, text: Words)] = []
    var below: [(path: String, text: Words)] = []
    for (key, part) in parts where key != "format" && key != "id" {
      let inner = path.isEmpty ? key : "\(path).\(key)"
      let its = common(part, path: inner, &below)
      if case .one(let text) = its { named.append((inner, text)) }
      whole = whole == .empty ? its : its == .empty || its == whole ? whole : .mixed
    }
    if whole == .mixed { rows += named + below }
    return whole
  }
}
