/// A value of a JSON text that knows where it stands.
public struct LocatedValue: Sendable {
  public enum Content: Sendable {
    /// Members in the order of the file; no two have the same key.
    case object([Member])
    case array([LocatedValue])
    case string(String)
    /// Always finite; the text is that of the position.
    case number(Double)
    case bool(Bool)
    case null
  }

  public var content: Content
  public var position: SourcePosition

  public init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }
}

/// A key and its value.
public struct Member: Sendable {
  public var key: String
  public var keyPosition: SourcePosition
  public var value: LocatedValue

  public init(key: String, at keyPosition: SourcePosition, value: LocatedValue) {
    self.key = key
    self.keyPosition = keyPosition
    self.value = value
  }
}

extension LocatedValue {
  public var members: [Member]? { if case .object(let members) = content { members } else { nil } }
  public var elements: [LocatedValue]? { if case .array(let elements) = content { elements } else { nil } }
  public var string: String? { if case .string(let text) = content { text } else { nil } }
  public var number: Double? { if case .number(let value) = content { value } else { nil } }
  public var bool: Bool? { if case .bool(let value) = content { value } else { nil } }
  public var isNull: Bool { if case .null = content { true } else { false } }

  /// A number written as digits with at most a sign: 12, not 12.0 and not 1e3.
  public var integer: Int? {
    guard case .number(let value) = content, abs(value) < 0x1p53, value == value.rounded() else { return nil }
    let bytes = position.file.bytes
    let isPlain = position.range.allSatisfy { $0 < bytes.count && (bytes[$0] == 0x2D || (0x30...0x39).contains(bytes[$0])) }
    return isPlain ? Int(value) : nil
  }

  /// The value of a key, or nil when this is no object or has no such key. O(members).
  public subscript(key: String) -> LocatedValue? { member(key)?.value }

  public func member(_ key: String) -> Member? { members?.first { $0.key == key } }

  /// What a message calls it: "a text", "a list" …
  public var kindName: String {
    switch content {
    case .object: "a section"
    case .array: "a list"
    case .string: "a text"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    }
  }

  /// The value as a message quotes it: short values as they are, long ones by their kind.
  var shown: String {
    switch content {
    case .object, .array, .null: return kindName
    case .string, .number, .bool:
      let text = position.text
      return text.count <= 40 && !text.contains("\n") ? text : kindName
    }
  }
}
