import Texts

extension Cursor {
  func unknown(_ text: String, among known: [String], what: Thing, at position: SourcePosition, path: String) {
    var hint = Words("there is none", "没有可用的")
    if let near = Suggestion.near(text, among: known) {
      hint = near
    } else if !known.isEmpty {
      hint = Suggestion.known(known.prefix(12)) + Words(known.count > 12 ? " …" : "")
    }
    let code = what == .word ? "unknown-word" : "unknown-reference"
    let message = Words("no \(what.words.en) is called \"\(text)\"", "没有名为 \"\(text)\" 的\(what.words.zhHans)")
    context.error(code, message, at: position, path: path, hint: hint)
  }

  /// Index of the thing that a key names; nil when the key is absent or names nothing.
  func reference(_ key: String, among ids: [String], what: Thing) -> Int? {
    guard let text = optionalText(key) else { return nil }
    if let index = ids.firstIndex(of: text) { return index }
    unknown(text, among: ids, what: what, at: position(key), path: path(of: key))
    return nil
  }

  /// Indices of the things that a list names; nil when the key is absent.
  func references(_ key: String, among ids: [String], what: Thing) -> [Int]? {
    _ = field(key)
    guard let found = located(key) else { return nil }
    return texts(found, path: path(of: key)).compactMap { text, position in
      if let index = ids.firstIndex(of: text) { return index }
      unknown(text, among: ids, what: what, at: position, path: path(of: key))
      return nil
    }
  }

  /// One number for each id: the same for all, or by id with `else` for the rest; nil when the key is absent.
  ///
  /// Ids in `silent` may be named but have no place in the result: kinds that are switched off.
  func numbersBy(_ key: String, ids: [String], what: Thing, silent: [String] = []) -> [Double]? {
    let field = field(key)
    guard case .value(.numbersBy(_, let range)) = field.shape else { preconditionFailure("\(pattern(of: key)) is no map") }
    guard let found = located(key) else {
      if field.isRequired { missing(key) }
      if case .number(let value) = field.fallback { return ids.map { _ in value } }
      return nil
    }
    guard let members = found.members else {
      let one = checked(found, range, path: path(of: key))
      return ids.map { _ in one }
    }
    var rest: Double?
    var named: [Double?] = ids.map { _ in nil }
    for member in members where !member.value.isNull {
      let number = checked(member.value, range, path: "\(path(of: key)).\(member.key)")
      if let index = ids.firstIndex(of: member.key) {
        named[index] = number
      } else if member.key == "else" {
        rest = number
      } else if !silent.contains(member.key) {
        unknown(member.key, among: ids + ["else"], what: what, at: member.keyPosition, path: path(of: key))
      }
    }
    let missing = ids.indices.filter { named[$0] == nil }.map { ids[$0] }
    if rest == nil, !missing.isEmpty {
      // A factor that is not named changes nothing; everything else has no natural value.
      if what == .callKind { return named.map { $0 ?? 1 } }
      error("missing-number", Self.noNumber(missing), at: key, hint: Words("add them, or \"else\"", "请补上，或写 \"else\""))
    }
    return named.map { $0 ?? rest ?? range.someValue }
  }

  private static func noNumber(_ ids: [String]) -> Words {
    let list = Words.list(ids)
    return Words("there is no number for \(list.en)", "没有给出 \(list.zhHans) 的数值")
  }
}
