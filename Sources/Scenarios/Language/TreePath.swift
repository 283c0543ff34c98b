import Texts

/// Finds and changes values of a scenario by their path: "calls.*.per1000PerYear", "organisations.station.posts.door.count".
///
/// A star stands for every id or name. Below a single value (a distribution, a list of numbers by key) the path goes on with the
/// keys that stand in the file.
struct TreePath {
  /// Why a path leads nowhere.
  enum Problem: Error, Equatable {
    /// No setting has this name; the names that there are.
    case unknown(part: String, known: [String])
    /// The catalogue knows it, but the scenario does not say it.
    case absent
    /// It is no number and no distribution.
    case notNumeric
  }

  /// A value's place: the positions of members and elements on the way to it.
  typealias Place = [Int]

  let parts: [String]

  init(_ text: String) { parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init) }

  /// All values that the path stands for, in order.
  ///
  /// A value that the scenario leaves to the catalogue's default is written into the tree first, at `position`.
  func places(in tree: inout LocatedValue, insertingAt position: SourcePosition) -> Result<[Place], Problem> {
    if let problem = unknownPart() { return .failure(problem) }
    var found: [Place] = []
    var isNumeric = true
    walk(&tree, .section(SceneSections.root), 0, [], position, &found, &isNumeric)
    if !isNumeric { return .failure(.notNumeric) }
    return found.isEmpty ? .failure(.absent) : .success(found)
  }

  // MARK: By the catalogue

  /// The first part that no scenario can have.
  private func unknownPart() -> Problem? {
    var shapes: [Shape] = [.section(SceneSections.root)]
    for part in parts {
      var next: [Shape] = []
      var known: [String] = []
      for shape in shapes {
        switch shape {
        case .value: return nil
        case .section(let section), .record(let section):
          known += section.keys
          if let field = section[part] { next += Self.alternatives(field.shape) }
        case .list(let section): next.append(.section(section))
        case .named(_, let inner): next += Self.alternatives(inner)
        case .records, .either: break
        }
      }
      if next.isEmpty { return .unknown(part: part, known: known) }
      shapes = next
    }
    return nil
  }

  static func alternatives(_ shape: Shape) -> [Shape] {
    if case .either(let shapes) = shape { return shapes.flatMap(alternatives) }
    return [shape]
  }

  // MARK: By the file

  private func walk(
    _ value: inout LocatedValue, _ shape: Shape, _ depth: Int, _ place: Place, _ position: SourcePosition, _ found: inout [Place],
    _ isNumeric: inout Bool
  ) {
    if depth == parts.count {
      if case .value(let type) = shape, !type.isNumeric { isNumeric = false }
      switch value.content {
      case .number, .object, .array: found.append(place)
      case .null: break
      default: isNumeric = false
      }
      return
    }
    let part = parts[depth]
    switch (shape.chosen(for: value), value.content) {
    case (.section(let section), .object(var members)), (.record(let section), .object(var members)):
      guard let field = section[part] else { return }
      insertDefault(field, into: &members, position, isLast: depth == parts.count - 1)
      step(&members, part, { _ in field.shape }, depth, place, position, &found, &isNumeric)
      value.content = .object(members)
    case (.named(_, let inner), .object(var members)):
      step(&members, part, { _ in inner }, depth, place, position, &found, &isNumeric)
      value.content = .object(members)
    case (.list(let section), .array(var elements)):
      for index in elements.indices where part == "*" || elements[index]["id"]?.string == part {
        walk(&elements[index], .section(section), depth + 1, place + [index], position, &found, &isNumeric)
      }
      value.content = .array(elements)
    case (.value(let type), .object(var members)):
      step(&members, part, { _ in .value(type) }, depth, place, position, &found, &isNumeric)
      value.content = .object(members)
    default: break
    }
  }

  private func step(
    _ members: inout [LocatedMember], _ part: String, _ shape: (String) -> Shape, _ depth: Int, _ place: Place,
    _ position: SourcePosition,
    _ found: inout [Place], _ isNumeric: inout Bool
  ) {
    for index in members.indices where part == "*" || members[index].key == part {
      walk(&members[index].value, shape(members[index].key), depth + 1, place + [index], position, &found, &isNumeric)
    }
  }

  private func insertDefault(_ field: Field, into members: inout [LocatedMember], _ position: SourcePosition, isLast: Bool) {
    guard isLast, case .number(let value) = field.fallback else { return }
    let written = LocatedValue(.number(value), at: position)
    if let index = members.firstIndex(where: { $0.key == field.key }) {
      if members[index].value.isNull { members[index].value = written }
    } else {
      members.append(LocatedMember(key: field.key, at: position, value: written))
    }
  }
}

extension LocatedValue {
  /// Changes the value at a place.
  mutating func change(at place: ArraySlice<Int>, _ transform: (inout LocatedValue) -> Void) {
    guard let index = place.first else {
      transform(&self)
      return
    }
    switch content {
    case .object(var members):
      content = .null
      members[index].value.change(at: place.dropFirst(), transform)
      content = .object(members)
    case .array(var elements):
      content = .null
      elements[index].change(at: place.dropFirst(), transform)
      content = .array(elements)
    default: break
    }
  }

  /// The value at a place.
  subscript(place: ArraySlice<Int>) -> LocatedValue? {
    guard let index = place.first else { return self }
    switch content {
    case .object(let members): return index < members.count ? members[index].value[place.dropFirst()] : nil
    case .array(let elements): return index < elements.count ? elements[index][place.dropFirst()] : nil
    default: return nil
    }
  }
}
