import Texts

/// A JSON value as reference files hold it; the fields of an object keep the order of the file.
public enum ReferenceValue: Sendable, Equatable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([ReferenceValue])
  case object([ReferenceField])

  static func numbers(_ values: [Double]) -> ReferenceValue { .list(values.map { .number($0) }) }

  static func matrix(_ rows: [[Double]]) -> ReferenceValue { .list(rows.map { .numbers($0) }) }

  static func quantities(_ fields: [(String, Double)]) -> ReferenceValue {
    .object(fields.map { ReferenceField(name: $0.0, value: .number($0.1)) })
  }

  /// A number, or null for one that does not exist.
  static func quantity(_ value: Double?) -> ReferenceValue { value.map { .number($0) } ?? .null }

  static func fields(_ fields: KeyValuePairs<String, ReferenceValue>) -> ReferenceValue {
    .object(fields.map { ReferenceField(name: $0.key, value: $0.value) })
  }

  /// The value of a field; nil for other kinds of value or an absent field.
  subscript(name: String) -> ReferenceValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.value
  }

  /// The value as compact JSON; numbers in the shortest form that reads back to the same bits.
  public var json: String { tree.text(.compact) }

  private var tree: JSONValue {
    switch self {
    case .null: .null
    case .flag(let flag): .boolean(flag)
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .list(let values): .array(values.map(\.tree))
    case .object(let fields): .object(fields.map { .init($0.name, $0.value.tree) })
    }
  }
}
