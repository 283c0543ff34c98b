import Texts

/// Finds keys that the catalogue does not know, wherever they stand, and those that nothing uses yet.
struct UnknownKeys {
  let context: DecodingContext

  func check(_ value: LocatedValue, _ shape: Shape, path: String = "") {
    switch (shape.chosen(for: value), value.content) {
    case (.section(let section), .object(let members)), (.record(let section), .object(let members)):
      for member in members { check(member, section, path: path) }
    case (.named(_, let inner), .object(let members)):
      for member in members { check(member.value, inner, path: "\(path).\(member.key)") }
    case (.list(let section), .array(let elements)), (.records(let section), .array(let elements)):
      for (index, element) in elements.enumerated() {
        check(element, .section(section), path: "\(path).\(element["id"]?.string ?? String(index + 1))")
      }
    default: break
    }
  }

  private func check(_ member: LocatedMember, _ section: Section, path: String) {
    let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
    if let field = section[member.key] {
      if let system = field.awaits, !member.value.isNull {
        context.error(
          "no-effect-yet",
          Words(
            "\"\(member.key)\" would change nothing: \(system.en) not simulated yet",
            "\"\(member.key)\" 不会有任何作用：尚未模拟\(system.zhHans)"), at: member.keyPosition,
          path: inner, hint: Words("take it out", "请删去"))
      }
      check(member.value, field.shape, path: inner)
      return
    }
    let hint: Words
    if let near = Suggestion.near(member.key, among: section.keys) {
      hint = near
    } else if section.keys.count <= 12 {
      hint = Suggestion.known(section.keys)
    } else {
      hint = Words("no setting looks like it", "没有与之相近的设置项")
    }
    context.error(
      "unknown-key", Words("no setting called \"\(member.key)\"", "没有设置项 \"\(member.key)\""), at: member.keyPosition,
      path: inner, hint: hint)
  }
}
