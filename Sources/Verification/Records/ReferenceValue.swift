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

  /// The value of a field; nil for other kinds of value or an absent field.
  subscript(name: String) -> ReferenceValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.value
  }

  /// The value as compact JSON; numbers in the shortest form that reads back to the same bits.
  public var json: String {
    switch self {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number.isFinite ? number.description : "null"
    case .text(let text): Self.quoted(text)
    case .list(let values): "[" + values.map(\.json).joined(separator: ",") + "]"
    case .object(let fields):
      "{" + fields.map { Self.quoted($0.name) + ":" + $0.value.json }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
