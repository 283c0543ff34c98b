import Texts

/// Writes values in the one form that is the same whoever wrote the file: sorted keys, shortest numbers, no null members.
enum CanonicalJSON {
  /// The text of a value, indented by two blanks a level; no line end.
  static func text(_ value: LocatedValue) -> String { json(value).text(.indented) }

  private static func json(_ value: LocatedValue) -> JSONValue {
    switch value.content {
    case .null: return .null
    case .bool(let flag): return .boolean(flag)
    case .number(let number): return .number(number)
    case .string(let text): return .text(text)
    case .array(let elements):
      let list = JSONValue.array(elements.map(json))
      let isShort = elements.allSatisfy { $0.members == nil && $0.elements == nil }
      return isShort ? .inline(list) : list
    case .object(let members):
      let sorted = members.filter { !$0.value.isNull }.sorted { $0.key < $1.key }
      return .object(sorted.map { .init($0.key, json($0.value)) })
    }
  }
}
