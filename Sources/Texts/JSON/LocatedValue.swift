/// A value of a JSON text that knows where it stands.
public struct LocatedValue: Sendable {
  /// What a value is.
  public enum Content: Sendable {
    /// Members in the order of the file; no two have the same key.
    case object([LocatedMember])
    case array([LocatedValue])
    case string(String)
    /// Always finite; the text is that of the position.
    case number(Double)
    case bool(Bool)
    case null
  }

  /// What it is.
  public var content: Content
  /// Where it stands.
  public var position: SourcePosition

  /// - Parameters:
  ///   - content: What it is.
  ///   - position: Where it stands.
  public init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }
}

extension LocatedValue {
  /// The members of an object; nil for all else.
  public var members: [LocatedMember]? { if case .object(let members) = content { members } else { nil } }
  /// The elements of a list; nil for all else.
  public var elements: [LocatedValue]? { if case .array(let elements) = content { elements } else { nil } }
  /// A text; nil for all else.
  public var string: String? { if case .string(let text) = content { text } else { nil } }
  /// A number; nil for all else.
  public var number: Double? { if case .number(let value) = content { value } else { nil } }
  /// True or false; nil for all else.
  public var bool: Bool? { if case .bool(let value) = content { value } else { nil } }
  /// Whether it is null.
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

  /// The member of a key, or nil when this is no object or has no such key. O(members).
  public func member(_ key: String) -> LocatedMember? { members?.first { $0.key == key } }

  /// What a message calls it: "a text", "a list" …
  public var kindName: Words {
    switch content {
    case .object: Words("a section", "对象")
    case .array: Words("a list", "列表")
    case .string: Words("a text", "文字")
    case .number: Words("a number", "数")
    case .bool: Words("true or false", "true 或 false")
    case .null: Words("null")
    }
  }

  /// The value as a message quotes it: short values as they are, long ones by their kind.
  public var shown: Words {
    switch content {
    case .object, .array, .null: return kindName
    case .string, .number, .bool:
      let text = position.text
      return text.count <= 40 && !text.contains("\n") ? Words(text) : kindName
    }
  }
}
