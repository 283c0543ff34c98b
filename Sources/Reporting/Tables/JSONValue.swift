import Texts

/// A JSON text that is built, never parsed; members keep their order, numbers are shortest and round-trip.
public indirect enum JSONValue: Equatable, Sendable {
  case object([Member])
  case array([JSONValue])
  case text(String)
  case integer(Int64)
  /// What is not finite is null.
  case number(Double)
  case boolean(Bool)
  case null
  /// A value on one line.
  case inline(JSONValue)

  public struct Member: Equatable, Sendable {
    public var name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  static func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
  static func integer(_ value: Int?) -> JSONValue { value.map { .integer(Int64($0)) } ?? .null }
  static func text(_ value: String?) -> JSONValue { value.map { .text($0) } ?? .null }

  /// UTF-8 text, indented by two spaces, ending in a line feed.
  public func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    bytes.append(10)
    return bytes
  }

  /// - Parameter indent: Depth of the value; nil writes it on one line.
  private func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .object(let members):
      Self.list(members, "{", "}", &bytes, indent) { member, bytes in
        Self.quote(member.name, &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.value.write(to: &bytes, indent: indent.map { $0 + 1 })
      }
    case .array(let values):
      Self.list(values, "[", "]", &bytes, indent) { value, bytes in value.write(to: &bytes, indent: indent.map { $0 + 1 }) }
    case .text(let text): Self.quote(text, &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let number): bytes.append(contentsOf: (number.isFinite ? NumberText.shortest(number) : "null").utf8)
    case .boolean(let isTrue): bytes.append(contentsOf: (isTrue ? "true" : "false").utf8)
    case .inline(let value): value.write(to: &bytes, indent: nil)
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, _ bytes: inout [UInt8], _ indent: Int?,
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let indent {
        bytes.append(10)
        bytes.append(contentsOf: repeatElement(32, count: 2 * (indent + 1)))
      } else if index > 0 {
        bytes.append(32)
      }
      write(item, &bytes)
    }
    if let indent, !items.isEmpty {
      bytes.append(10)
      bytes.append(contentsOf: repeatElement(32, count: 2 * indent))
    }
    bytes.append(contentsOf: close.utf8)
  }

  private static func quote(_ text: String, _ bytes: inout [UInt8]) {
    bytes.append(34)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 34: bytes.append(contentsOf: "\\\"".utf8)
      case 92: bytes.append(contentsOf: "\\\\".utf8)
      case 10: bytes.append(contentsOf: "\\n".utf8)
      case 13: bytes.append(contentsOf: "\\r".utf8)
      case 9: bytes.append(contentsOf: "\\t".utf8)
      case 0..<32:
        let digits = String(scalar.value, radix: 16)
        bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    bytes.append(34)
  }
}
