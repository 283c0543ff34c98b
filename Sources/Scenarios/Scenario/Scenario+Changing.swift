import Texts

extension Scenario {
  /// The same scenario with other values: what a sweep does to a file.
  ///
  /// A path names one setting, or with stars several; a value is written as in the file: `12`, `null`, `{ "uniform": [1, 2] }`, and
  /// a text may go without quotes. Throws as loading does, pointing at the change.
  public func changing(_ changes: [(path: String, value: String)]) throws(ScenarioError) -> Scenario {
    var diagnostics = Diagnostics()
    var tree = tree
    var links = links
    for change in changes {
      guard let value = Self.value(change, &links, &diagnostics) else { continue }
      var setter = ValueSetter(value, parts: TreePath(change.path).parts)
      setter.set(in: &tree, .section(SceneSections.root))
      guard let lost = setter.lost else { continue }
      diagnostics.error(
        "unknown-parameter", Self.noParameter(change.path), at: value.position,
        hint: Suggestion.near(lost.part, among: lost.known) ?? Self.thereIsNo(lost.part))
    }
    return try Scenario(
      Ingredients(path: path, name: name, tree: tree, links: links, access: access, sources: sourceNotes),
      diagnostics: diagnostics)
  }

  static func noParameter(_ path: String) -> Words { Words("no parameter is called \"\(path)\"", "没有名为 \"\(path)\" 的参数") }
  static func thereIsNo(_ part: String) -> Words { Words("there is no \"\(part)\"", "没有 \"\(part)\"") }

  private static func value(
    _ change: (path: String, value: String), _ links: inout [ExtendsChain.Link], _ diagnostics: inout Diagnostics
  ) -> LocatedValue? {
    let file = SourceFile(path: "\(change.path)=", text: change.value)
    let whole = SourcePosition(file, offset: 0, length: change.value.utf8.count)
    var problems = Diagnostics()
    let read = JSONReader.read(file, diagnostics: &problems)
    let isWord = change.value.utf8.allSatisfy { JSONReader.isWordByte($0) || "0123456789-:, ".utf8.contains($0) }
    let value = problems.hasErrors && isWord ? LocatedValue(.string(change.value), at: whole) : read
    guard let value else {
      for problem in problems.all { diagnostics.add(problem) }
      return nil
    }
    links.append(ExtendsChain.Link(file: file, root: value))
    return value
  }
}

/// Puts a value at a path, whether or not anything stands there.
private struct ValueSetter {
  let value: LocatedValue
  let parts: [String]
  /// Names at the part where the path left what there is; nil while it was found.
  private(set) var lost: (part: String, known: [String])?
  private(set) var count = 0

  init(_ value: LocatedValue, parts: [String]) {
    self.value = value
    self.parts = parts
  }

  mutating func set(in target: inout LocatedValue, _ shape: Shape, _ depth: Int = 0) {
    guard depth < parts.count else {
      target = value
      count += 1
      return
    }
    let part = parts[depth]
    switch (shape.chosen(for: target), target.content) {
    case (.list(let section), .array(var elements)):
      let wanted = elements.indices.filter { part == "*" || elements[$0]["id"]?.string == part }
      if wanted.isEmpty { lost = (part, elements.compactMap { $0["id"]?.string }) }
      for index in wanted { set(in: &elements[index], .section(section), depth + 1) }
      target.content = .array(elements)
    case (.section(let section), _), (.record(let section), _):
      guard let field = section[part] else {
        lost = (part, section.keys)
        return
      }
      step(into: &target, part, field.shape, depth)
    case (.named(_, let inner), _): step(into: &target, part, inner, depth)
    case (.value(let type), .object): step(into: &target, part, .value(type), depth)
    default: lost = (part, [])
    }
  }

  private mutating func step(into target: inout LocatedValue, _ part: String, _ shape: Shape, _ depth: Int) {
    var members = target.members ?? []
    if part == "*" {
      for index in members.indices { set(in: &members[index].value, shape, depth + 1) }
    } else {
      let place = members.firstIndex { $0.key == part } ?? members.count
      if place == members.count {
        members.append(LocatedMember(key: part, at: value.position, value: LocatedValue(.null, at: value.position)))
      }
      set(in: &members[place].value, shape, depth + 1)
    }
    target.content = .object(members)
  }
}
