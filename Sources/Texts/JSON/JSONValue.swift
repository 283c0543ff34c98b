/// A JSON text that is built, never parsed; members keep their order, numbers are shortest and round-trip.
public indirect enum JSONValue: Equatable, Sendable {
  /// Members in their order.
  case object([Member])
  /// A list.
  case array([JSONValue])
  /// A text, without its quotes and escapes.
  case text(String)
  /// A whole number.
  case integer(Int64)
  /// What is not finite is null.
  case number(Double)
  /// `true` or `false`.
  case boolean(Bool)
  /// Nothing.
  case null
  /// A value on one line.
  case inline(JSONValue)

  /// A name and its value.
  public struct Member: Equatable, Sendable {
    /// Before the colon.
    public var name: String
    /// Behind it.
    public var value: JSONValue

    /// - Parameters:
    ///   - name: Before the colon.
    ///   - value: Behind it.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A number; nil is null.
  public static func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
  /// A whole number; nil is null.
  public static func integer(_ value: Int?) -> JSONValue { value.map { .integer(Int64($0)) } ?? .null }
  /// A text; nil is null.
  public static func text(_ value: String?) -> JSONValue { value.map { .text($0) } ?? .null }

  /// The same with the members of every object in the order of their names.
  public var sorted: JSONValue {
    switch self {
    case .object(let members):
      .object(members.map { Member($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
    case .array(let values): .array(values.map(\.sorted))
    case .inline(let value): .inline(value.sorted)
    case .text, .integer, .number, .boolean, .null: self
    }
  }

  /// UTF-8 text, indented by two spaces, ending in a line feed.
  public func encoded() -> [UInt8] {
    var writer = JSONWriter(layout: .indented)
    writer.write(self)
    return writer.bytes + [10]
  }

  /// The text in a layout; no line end.
  public func text(_ layout: JSONLayout) -> String {
    var writer = JSONWriter(layout: layout)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
