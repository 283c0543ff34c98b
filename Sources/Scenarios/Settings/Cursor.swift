import Texts

/// An object of a scenario file while it is read: every value is asked for by its key and checked against the catalogue.
///
/// Asking for a key that the catalogue does not hold is a bug and traps. After a problem has been noted, a value that does no
/// harm is returned, so that one pass finds all problems; the result is thrown away.
struct Cursor {
  /// The object.
  let value: LocatedValue
  let section: Section
  /// "organisations.station.posts.door".
  let path: String
  /// The same with stars for ids: "organisations.*.posts.*".
  let pattern: String
  let context: DecodingContext

  init(_ value: LocatedValue, _ section: Section, path: String, pattern: String, context: DecodingContext) {
    self.value = value
    self.section = section
    self.path = path
    self.pattern = pattern
    self.context = context
  }

  func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
  func pattern(of key: String) -> String { pattern.isEmpty ? key : "\(pattern).\(key)" }

  /// The catalogue's row for a key.
  func field(_ key: String) -> Field {
    guard let field = section[key] else { preconditionFailure("the catalogue has no setting \(pattern(of: key))") }
    context.patternsRead?.insert(pattern(of: key))
    return field
  }

  /// The value of a key; nil when it is absent or null, which mean the same: off.
  func located(_ key: String) -> LocatedValue? {
    guard let found = value[key], !found.isNull else { return nil }
    return found
  }

  /// Where a message about a key points: its value, or the object's opening.
  func position(_ key: String) -> SourcePosition { located(key)?.position ?? opening }

  /// The first character of the object.
  var opening: SourcePosition { SourcePosition(value.position.file, offset: value.position.offset, length: 1) }

  func error(_ code: String, _ message: Words, at key: String, hint: Words? = nil) {
    context.error(code, message, at: position(key), path: path(of: key), hint: hint)
  }

  /// Notes that a key which is needed is not there.
  func missing(_ key: String) {
    let type = typeName(field(key).shape)
    context.error(
      "missing-key", Words("\"\(key)\" is missing", "缺少 \"\(key)\""), at: opening, path: path(of: key),
      hint: Words("it is a \(type.en)", "应为\(type.zhHans.afterHan)"))
  }

  func wrongType(_ found: LocatedValue, _ wanted: Words, at path: String) {
    context.error("wrong-type", found.misplaced(wanted), at: found.position, path: path)
  }

  private func typeName(_ shape: Shape) -> Words {
    switch shape {
    case .value(let type): type.name
    case .section, .record, .named: TypeName.section
    case .list, .records: TypeName.list
    case .either(let shapes):
      Words(
        shapes.map { typeName($0).en }.joined(separator: ", or a "), shapes.map { typeName($0).zhHans }.joined(separator: "或"))
    }
  }

  /// The value of a key that the catalogue says is needed; nil with a problem noted.
  private func needed(_ key: String, _ field: Field) -> LocatedValue? {
    if let found = located(key) { return found }
    if field.isRequired { missing(key) }
    return nil
  }

  // MARK: Parts

  /// A section or record; nil when it is absent.
  func part(_ key: String) -> Cursor? {
    let field = field(key)
    guard let found = needed(key, field) else { return nil }
    switch field.shape.chosen(for: found) {
    case .section(let inner), .record(let inner):
      guard found.members != nil else {
        wrongType(found, TypeName.section, at: path(of: key))
        return nil
      }
      return Cursor(found, inner, path: path(of: key), pattern: pattern(of: key), context: context)
    default: return nil
    }
  }

  /// The things of a list with their ids; empty when it is absent.
  func things(_ key: String) -> [(id: String, cursor: Cursor)] {
    let field = field(key)
    guard let found = located(key), case .list(let inner) = field.shape.chosen(for: found) else { return [] }
    guard let elements = found.elements else {
      wrongType(found, TypeName.list, at: path(of: key))
      return []
    }
    return elements.enumerated().compactMap { index, element in
      guard element.members != nil else {
        wrongType(element, TypeName.sectionWithId, at: "\(path(of: key)).\(index + 1)")
        return nil
      }
      let id = element["id"]?.string
      let place = "\(path(of: key)).\(id ?? String(index + 1))"
      let cursor = Cursor(element, inner, path: place, pattern: "\(pattern(of: key)).*", context: context)
      return (cursor.identity("id"), cursor)
    }
  }

  /// The records of a list without ids, in order.
  func records(_ key: String) -> [Cursor] {
    let field = field(key)
    guard let found = located(key), case .records(let inner) = field.shape else { return [] }
    guard let elements = found.elements else {
      wrongType(found, TypeName.list, at: path(of: key))
      return []
    }
    return elements.enumerated().compactMap { index, element in
      let place = "\(path(of: key)).\(index + 1)"
      guard element.members != nil else {
        wrongType(element, TypeName.section, at: place)
        return nil
      }
      return Cursor(element, inner, path: place, pattern: "\(pattern(of: key)).*", context: context)
    }
  }

  /// Name and value of everything under a key with free names, by name, so that the order in the file does not matter.
  ///
  /// The names are ids, and are checked as such.
  func entries(_ key: String) -> [(name: String, value: LocatedValue, shape: Shape)] {
    let field = field(key)
    guard let found = needed(key, field), case .named(_, let inner) = field.shape else { return [] }
    context.patternsRead?.insert("\(pattern(of: key)).*")
    guard let members = found.members else {
      wrongType(found, TypeName.section, at: path(of: key))
      return []
    }
    for member in members where !Self.isIdentity(member.key) {
      context.error(
        "bad-id", Self.noIdentity(member.key), at: member.keyPosition, path: path(of: key), hint: Self.identityHint)
    }
    return members.filter { !$0.value.isNull }.sorted { $0.key < $1.key }.map { ($0.key, $0.value, inner) }
  }
}
